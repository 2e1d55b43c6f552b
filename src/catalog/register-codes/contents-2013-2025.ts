import { deepFreeze } from '../../logic/deep-freeze.js';
import type { ContentCode, RegisterCodeList } from '../../model/register-code.js';

/**
 * Content codes of the Norwegian child-welfare register that a factor is linked to, each with its days; all end on
 * 2025-12-31 at the latest.
 *
 * The codes, days and successors are the register's; the names are this library's own words.
 *
 * @example
 * ```ts
 * import { registerContents2013 } from 'resiliens';
 *
 * registerContents2013.codes.find((content) => content.code === '16')?.successors; // => ['25', '26']
 * ```
 * @since 0.1.0
 */
export const registerContents2013: RegisterCodeList<ContentCode> = /* @__PURE__ */ deepFreeze({
  id: 'register-contents-2013-2025',
  asOf: '2025-12-18',
  source: { source: 'barnevernsregisteret-code-lists', at: 'content of report', confidence: 'confirmed' },
  notes: [
    {
      en: 'Codes that no factor is linked to are left out. Resolve a code by date: outside its days there is no code, not the nearest one.',
      nb: 'Koder som ingen faktor er koblet til, er utelatt. Slå opp en kode etter dato: utenfor dagene finnes det ingen kode, ikke den nærmeste.',
      nn: 'Kodar som ingen faktor er kopla til, er utelatne. Slå opp ein kode etter dato: utanfor dagane finst det ingen kode, ikkje den næraste.',
    },
    {
      en: 'The names are this library’s own words; use the register’s official names when reporting.',
      nb: 'Navnene er dette bibliotekets egne ord; bruk registerets offisielle navn ved rapportering.',
      nn: 'Namna er eigne ord frå dette biblioteket; bruk dei offisielle namna i registeret ved rapportering.',
    },
  ],
  codes: [
    {
      code: '2',
      label: {
        en: 'Parents’ mental problem or disorder',
        nb: 'Foreldres psykiske problem eller lidelse',
        nn: 'Psykisk problem eller liding hjå foreldre',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '3',
      label: { en: 'Parents’ substance misuse', nb: 'Foreldres rusmisbruk', nn: 'Rusmisbruk hjå foreldre' },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '4',
      label: {
        en: 'Parents’ lack of parenting skills',
        nb: 'Manglende foreldreferdigheter',
        nn: 'Manglande foreldreferdigheiter',
      },
      validFrom: '2013-01-01',
      validTo: '2020-12-31',
      successors: ['20', '21', '22', '23', '24', '28'],
    },
    {
      code: '5',
      label: { en: 'Parents’ criminality', nb: 'Foreldres kriminalitet', nn: 'Kriminalitet hjå foreldre' },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '6',
      label: {
        en: 'High degree of conflict at home',
        nb: 'Høy grad av konflikt hjemme',
        nn: 'Høg grad av konflikt heime',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '7',
      label: {
        en: 'Violence at home, or witnessing violence in close relations',
        nb: 'Vold hjemme, eller vitne til vold i nære relasjoner',
        nn: 'Vald heime, eller vitne til vald i nære relasjonar',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '8',
      label: {
        en: 'Parents’ lack of basic, everyday care',
        nb: 'Manglende grunnleggende og hverdagslig omsorg',
        nn: 'Manglande grunnleggjande og kvardagsleg omsorg',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '9',
      label: {
        en: 'Physical violence against the child',
        nb: 'Fysisk vold mot barnet',
        nn: 'Fysisk vald mot barnet',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '10',
      label: {
        en: 'Psychological violence against the child',
        nb: 'Psykisk vold mot barnet',
        nn: 'Psykisk vald mot barnet',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '11',
      label: {
        en: 'Sexual abuse of the child',
        nb: 'Seksuelle overgrep mot barnet',
        nn: 'Seksuelle overgrep mot barnet',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '12',
      label: {
        en: 'Child without a carer',
        nb: 'Barnet mangler omsorgsperson',
        nn: 'Barnet manglar omsorgsperson',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '13',
      label: {
        en: 'Child with a disability',
        nb: 'Barnet har nedsatt funksjonsevne',
        nn: 'Barnet har nedsett funksjonsevne',
      },
      validFrom: '2013-01-01',
      validTo: '2020-12-31',
    },
    {
      code: '14',
      label: {
        en: 'Child’s mental problem or disorder',
        nb: 'Barnets psykiske problem eller lidelse',
        nn: 'Psykisk problem eller liding hjå barnet',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '15',
      label: { en: 'Child’s substance misuse', nb: 'Barnets rusmisbruk', nn: 'Rusmisbruk hjå barnet' },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '16',
      label: {
        en: 'Child’s behaviour or crime',
        nb: 'Barnets atferd eller kriminalitet',
        nn: 'Åtferd eller kriminalitet hjå barnet',
      },
      validFrom: '2013-01-01',
      validTo: '2020-12-31',
      successors: ['25', '26'],
    },
    {
      code: '17',
      label: {
        en: 'Relation difficulties between child and carers, with attachment',
        nb: 'Relasjonsvansker mellom barn og omsorgspersoner, også tilknytning',
        nn: 'Relasjonsvanskar mellom barn og omsorgspersonar, òg tilknyting',
      },
      validFrom: '2013-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '20',
      label: {
        en: 'Parents’ lack of protection of the child',
        nb: 'Manglende beskyttelse av barnet',
        nn: 'Manglande vern av barnet',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '21',
      label: {
        en: 'Parents’ lack of stimulation and regulation',
        nb: 'Manglende stimulering og regulering',
        nn: 'Manglande stimulering og regulering',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '22',
      label: {
        en: 'Parents’ lack of sensitivity and emotional availability',
        nb: 'Manglende sensitivitet og følelsesmessig tilgjengelighet',
        nn: 'Manglande sensitivitet og kjenslemessig tilgjenge',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '23',
      label: {
        en: 'Lack of follow-up of kindergarten, school and educational services',
        nb: 'Manglende oppfølging av barnehage, skole og pedagogiske tjenester',
        nn: 'Manglande oppfølging av barnehage, skule og pedagogiske tenester',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '24',
      label: {
        en: 'Conflict between parents living apart',
        nb: 'Konflikt mellom foreldre som ikke bor sammen',
        nn: 'Konflikt mellom foreldre som ikkje bur saman',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '25',
      label: { en: 'Child’s behaviour', nb: 'Barnets atferd', nn: 'Åtferd hjå barnet' },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '26',
      label: {
        en: 'Offences committed by the child',
        nb: 'Lovbrudd begått av barnet',
        nn: 'Lovbrot gjorde av barnet',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '27',
      label: {
        en: 'Child exposed to human trafficking',
        nb: 'Barnet utsatt for menneskehandel',
        nn: 'Barnet utsett for menneskehandel',
      },
      validFrom: '2021-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '28',
      label: {
        en: 'Lack of follow-up of health services',
        nb: 'Manglende oppfølging av helsetjenester',
        nn: 'Manglande oppfølging av helsetenester',
      },
      validFrom: '2022-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '30',
      label: {
        en: 'Child’s cognitive difficulties',
        nb: 'Barnets kognitive vansker',
        nn: 'Kognitive vanskar hjå barnet',
      },
      validFrom: '2023-01-01',
      validTo: '2025-12-31',
    },
    {
      code: '31',
      label: {
        en: 'Lasting money problems or low income',
        nb: 'Vedvarende økonomiske problemer eller lavinntekt',
        nn: 'Vedvarande økonomiske problem eller låg inntekt',
      },
      validFrom: '2023-01-01',
      validTo: '2025-12-31',
    },
  ],
});
