import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * The laws, guidelines and checks that the practice of child welfare follows in Norway.
 *
 * @since 0.1.0
 */
export const lawSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'act-child-welfare-1992',
    kind: 'law',
    title: 'Lov 17. juli 1992 nr. 100 om barneverntjenester (barnevernloven)',
    year: 1992,
    url: 'https://lovdata.no/lov/1992-07-17-100',
    note: 'In force to 2022-12-31. Known through its amendments; the text as consolidated in 2022 was not read in full.',
  },
  {
    id: 'act-child-welfare-2021',
    kind: 'law',
    title: 'Lov 18. juni 2021 nr. 97 om barnevern (barnevernsloven)',
    year: 2021,
    url: 'https://lovdata.no/lov/2021-06-18-97',
    note: 'Read in the consolidated text of 2 July 2026. Statements here are in our own words.',
  },
  {
    id: 'guideline-help-measures-2016',
    kind: 'report',
    title: 'Retningslinjer om hjelpetiltak, jf. barnevernloven § 4-4 (Q-0982)',
    authors: 'Barne- og likestillingsdepartementet',
    year: 2016,
    url: 'https://www.regjeringen.no/no/dokumenter/retningslinjer-om-hjelpetiltak-jf.-barnevernloven--4-4/id2482116/?ch=7',
    note: 'Written for the Act of 1992.',
  },
  {
    id: 'barnevernsregisteret-checks',
    kind: 'register',
    title:
      'Kravspesifikasjon.md, requirements and checks for reports to the national child-welfare register, version 4.0.1',
    authors: 'Statistisk sentralbyrå',
    year: 2025,
    url: 'https://github.com/statisticsnorway/barn-barnevern-xsd',
    note: 'MIT licence; version 4.0.1 of 6 December 2025. Its check of investigations counts days where the Act counts months.',
  },
]);
