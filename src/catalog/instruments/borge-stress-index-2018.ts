import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';

/**
 * The stress index of seven areas, as presented by Borge (2018, p. 79) and attributed there to Rutter and Quinton.
 *
 * The areas and the limit of four or more are stated in section 4 of the thesis; the book itself was not read. No weights, time
 * window, informant, missing-data rule or rates are given there, and none ship. Contact with help services is a degree without
 * a published cut: binary by judgement, or graded with levels and a cut that the caller declares.
 *
 * @example
 * ```ts
 * import { borgeStressIndex2018, score } from 'resiliens';
 *
 * const known = { 'marital-discord': 'present', 'low-social-status': 'present', 'poor-housing': 'present' } as const;
 * const { areas } = score(known, borgeStressIndex2018).scores;
 *
 * [areas?.low, areas?.high]; // => [3, 7]
 * areas?.band; // => null
 * areas?.possibleBands; // => ['below-four', 'four-or-more']
 * ```
 * @since 0.1.0
 */
export const borgeStressIndex2018: Instrument = /* @__PURE__ */ deepFreeze({
  schemaVersion: 1,
  id: 'borge-stress-index-2018',
  edition: '2018',
  title: {
    en: 'Stress index of seven areas, as presented by Borge (2018)',
    nb: 'Stressindeks med sju områder, slik Borge (2018) presenterer den',
    nn: 'Stressindeks med sju område, slik Borge (2018) presenterer han',
  },
  description: {
    en: 'Seven areas around a family, each present or not, counted. As presented by Borge (2018, p. 79), attributed there to Rutter and Quinton; known here through the thesis.',
    nb: 'Sju områder rundt en familie, hvert til stede eller ikke, telt opp. Slik Borge (2018, s. 79) presenterer den, der tilskrevet Rutter og Quinton; her kjent gjennom oppgaven.',
    nn: 'Sju område kring ein familie, kvart til stades eller ikkje, talde opp. Slik Borge (2018, s. 79) presenterer han, der tilskriven Rutter og Quinton; her kjend gjennom oppgåva.',
  },
  confidence: 'partial',
  licence: {
    status: 'own-wording',
    itemText: 'own-wording',
    confidence: 'own',
    note: {
      en: 'The areas are named in this library’s own words; the book itself was not read.',
      nb: 'Områdene er navngitt med dette bibliotekets egne ord; boken selv er ikke lest.',
      nn: 'Områda er namngjevne med eigne ord frå dette biblioteket; boka sjølv er ikkje lesen.',
    },
  },
  validity: {},
  items: [
    {
      id: 'marital-discord',
      kind: 'binary',
      label: {
        en: 'Severe quarrels between the parents',
        nb: 'Alvorlige krangler mellom foreldrene',
        nn: 'Alvorlege kranglar mellom foreldra',
      },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'low-social-status',
      kind: 'binary',
      label: { en: 'Low social status', nb: 'Lav sosial status', nn: 'Låg sosial status' },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'poor-housing',
      kind: 'binary',
      label: { en: 'Poor housing', nb: 'Dårlige boforhold', nn: 'Dårlege buforhold' },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'alcohol-misuse',
      kind: 'binary',
      label: { en: 'Misuse of alcohol', nb: 'Misbruk av alkohol', nn: 'Misbruk av alkohol' },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'criminality',
      kind: 'binary',
      label: { en: 'Criminality', nb: 'Kriminalitet', nn: 'Kriminalitet' },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'caregiver-mental-difficulties',
      kind: 'binary',
      label: {
        en: 'Mental difficulties of a caregiver',
        nb: 'Psykiske vansker hos en omsorgsperson',
        nn: 'Psykiske vanskar hjå ein omsorgsperson',
      },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'help-service-contact',
      kind: 'binary',
      label: {
        en: 'Contact with public help services, to a degree that counts',
        nb: 'Kontakt med det offentlige hjelpeapparatet, i en grad som teller',
        nn: 'Kontakt med det offentlege hjelpeapparatet, i ein grad som tel',
      },
      dimension: 'risk',
      tags: ['area'],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
  ],
  derived: [],
  tables: [],
  scores: [
    {
      id: 'areas',
      label: { en: 'Areas present', nb: 'Områder til stede', nn: 'Område til stades' },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'marital-discord' },
          { item: 'low-social-status' },
          { item: 'poor-housing' },
          { item: 'alcohol-misuse' },
          { item: 'criminality' },
          { item: 'caregiver-mental-difficulties' },
          { item: 'help-service-contact' },
        ],
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'below-four',
              from: 0,
              label: { en: 'Below four', nb: 'Under fire', nn: 'Under fire' },
            },
            {
              id: 'four-or-more',
              from: 4,
              label: { en: 'Four or more', nb: 'Fire eller flere', nn: 'Fire eller fleire' },
            },
          ],
          confidence: 'confirmed',
          sources: [
            { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
            { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
          ],
        },
      ],
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
  ],
  skips: [],
  exclusions: [],
  prompts: [],
  companions: [],
  parameters: [
    {
      id: 'help-service-contact-cut',
      kind: 'cut',
      label: {
        en: 'Levels of contact with help services, and from which level it counts',
        nb: 'Grader av kontakt med hjelpeapparatet, og fra hvilken grad den teller',
        nn: 'Grader av kontakt med hjelpeapparatet, og frå kva grad han tel',
      },
      item: 'help-service-contact',
    },
    {
      id: 'weighting',
      kind: 'weighting',
      label: {
        en: 'Weights of the areas, for a weighted score beside the count',
        nb: 'Vekter for områdene, til en vektet skår ved siden av tellingen',
        nn: 'Vekter for områda, til ein vekta skår ved sida av teljinga',
      },
      items: [
        'marital-discord',
        'low-social-status',
        'poor-housing',
        'alcohol-misuse',
        'criminality',
        'caregiver-mental-difficulties',
        'help-service-contact',
      ],
      score: 'areas-weighted',
      scoreLabel: { en: 'Areas, weighted', nb: 'Områder, vektet', nn: 'Område, vekta' },
      higherIs: 'worse',
    },
    {
      id: 'time-window',
      kind: 'statement',
      label: {
        en: 'The time that the answers are about',
        nb: 'Tiden svarene gjelder',
        nn: 'Tida svara gjeld',
      },
    },
    {
      id: 'informant',
      kind: 'statement',
      label: {
        en: 'Who answered, as a role',
        nb: 'Hvem som svarte, som rolle',
        nn: 'Kven som svarte, som rolle',
      },
    },
  ],
  declared: [
    { parameter: 'help-service-contact-cut', status: 'not-declared' },
    { parameter: 'weighting', status: 'not-declared' },
    { parameter: 'time-window', status: 'not-declared' },
    { parameter: 'informant', status: 'not-declared' },
  ],
  caveats: [
    {
      id: 'no-published-cut',
      text: {
        en: 'Contact with help services is a degree, and no published cut exists: unless levels and a cut were declared, whoever assessed judged it as present or absent.',
        nb: 'Kontakt med hjelpeapparatet er en grad, og det finnes ingen publisert grense: om ikke grader og en grense er oppgitt, har den som vurderte, skilt mellom til stede og fraværende.',
        nn: 'Kontakt med hjelpeapparatet er ein grad, og det finst inga publisert grense: om ikkje grader og ei grense er oppgjevne, har den som vurderte, skilt mellom til stades og fråverande.',
      },
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'resiliens', confidence: 'own' },
      ],
    },
    {
      id: 'attribution',
      text: {
        en: 'As presented by Borge (2018, p. 79), attributed there to Rutter and Quinton; the page itself was not read.',
        nb: 'Slik Borge (2018, s. 79) presenterer den, der tilskrevet Rutter og Quinton; selve siden er ikke lest.',
        nn: 'Slik Borge (2018, s. 79) presenterer han, der tilskriven Rutter og Quinton; sjølve sida er ikkje lesen.',
      },
      sources: [
        { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
        { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
      ],
    },
    {
      id: 'number-is-about-groups',
      text: {
        en: 'The number says nothing certain about one child: risks found in groups need not lead to difficulties, and protection can weigh against them.',
        nb: 'Tallet sier ikke noe sikkert om ett barn: risiko som er funnet i grupper, trenger ikke å føre til vansker, og beskyttelse kan veie imot.',
        nn: 'Talet seier ikkje noko sikkert om eitt barn: risiko som er funnen i grupper, treng ikkje føre til vanskar, og vern kan vege imot.',
      },
      sources: [{ source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' }],
    },
    {
      id: 'not-merged',
      text: {
        en: 'Not to be pooled or compared with the index of 1977: the items overlap in name, not in rule, and four of one is not four of the other.',
        nb: 'Skal ikke slås sammen eller sammenlignes med indeksen fra 1977: leddene har navn felles, ikke regler, og fire av den ene er ikke fire av den andre.',
        nn: 'Skal ikkje slåast saman eller samanliknast med indeksen frå 1977: ledda har namn felles, ikkje reglar, og fire av den eine er ikkje fire av den andre.',
      },
      sources: [{ source: 'resiliens', confidence: 'own' }],
    },
  ],
  limits: [
    {
      en: 'No weights, time window, informant or missing-data rule are given; number, frequency and severity can all weigh in a judgement, and only the number is in the count.',
      nb: 'Verken vekter, tidsrom, informant eller regel for manglende svar er oppgitt; antall, hyppighet og alvorlighet kan alle telle i en vurdering, og bare antallet er med i tellingen.',
      nn: 'Verken vekter, tidsrom, informant eller regel for manglande svar er oppgjevne; tal, frekvens og alvor kan alle vege i ei vurdering, og berre talet er med i teljinga.',
    },
    {
      en: 'No operational rule is given for social status or for whose criminality is meant.',
      nb: 'Det er ikke oppgitt noen regel for sosial status eller for hvem sin kriminalitet det gjelder.',
      nn: 'Det er ikkje oppgjeve nokon regel for sosial status eller for kven sin kriminalitet det gjeld.',
    },
    {
      en: 'No rates of disorder are given for the number of areas, and none are shipped.',
      nb: 'Det er ikke oppgitt hvor ofte lidelser forekommer ved ulike antall områder, og ingen slike tall følger med.',
      nn: 'Det er ikkje oppgjeve kor ofte lidingar førekjem ved ulike tal på område, og ingen slike tal følgjer med.',
    },
  ],
  sources: [
    { source: 'thesis-volda-2021', at: 'section 4', confidence: 'confirmed' },
    { source: 'borge-2018', at: 'p. 79', confidence: 'partial' },
  ],
});
