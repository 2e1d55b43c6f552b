import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';

/**
 * The family adversity index of six indicators, after Rutter and Quinton (1977).
 *
 * The names of the indicators are confirmed by Biederman (1995) and Østergaard (2016); their original rules, the limit of four
 * and any rates are not verified, and rates do not ship.
 *
 * @example
 * ```ts
 * import { rutterFai1977, score } from 'resiliens';
 *
 * score({}, rutterFai1977).scores['indicators']?.high; // => 6
 * ```
 * @since 0.1.0
 */
export const rutterFai1977: Instrument = /* @__PURE__ */ deepFreeze({
  schemaVersion: 1,
  id: 'rutter-fai-1977',
  edition: '1977',
  title: {
    en: 'Family adversity index of six indicators, after Rutter and Quinton (1977)',
    nb: 'Indeks over familiebelastninger med seks indikatorer, etter Rutter og Quinton (1977)',
    nn: 'Indeks over familiebelastningar med seks indikatorar, etter Rutter og Quinton (1977)',
  },
  description: {
    en: 'Six indicators, each present or not, counted. Their names are confirmed by later studies; the original rules for each indicator were not read.',
    nb: 'Seks indikatorer, hver til stede eller ikke, telt opp. Navnene er bekreftet av senere studier; de opprinnelige reglene for hver indikator er ikke lest.',
    nn: 'Seks indikatorar, kvar til stades eller ikkje, talde opp. Namna er stadfesta av seinare studiar; dei opphavlege reglane for kvar indikator er ikkje lesne.',
  },
  confidence: 'partial',
  licence: {
    status: 'own-wording',
    itemText: 'own-wording',
    confidence: 'own',
    note: {
      en: 'The indicators are named in this library’s own words.',
      nb: 'Indikatorene er navngitt med dette bibliotekets egne ord.',
      nn: 'Indikatorane er namngjevne med eigne ord frå dette biblioteket.',
    },
  },
  validity: {},
  items: [
    {
      id: 'marital-discord',
      kind: 'binary',
      label: {
        en: 'Severe marital discord',
        nb: 'Alvorlig strid i samlivet',
        nn: 'Alvorleg strid i samlivet',
      },
      dimension: 'risk',
      tags: ['indicator'],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
    {
      id: 'low-social-status',
      kind: 'binary',
      label: { en: 'Low social class', nb: 'Lav sosial klasse', nn: 'Låg sosial klasse' },
      dimension: 'risk',
      tags: ['indicator'],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
    {
      id: 'large-family-or-overcrowding',
      kind: 'binary',
      label: {
        en: 'Large family or overcrowding',
        nb: 'Stor familie eller trangboddhet',
        nn: 'Stor familie eller trongbudde forhold',
      },
      dimension: 'risk',
      tags: ['indicator'],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
    {
      id: 'paternal-criminality',
      kind: 'binary',
      label: {
        en: 'Criminality of the father',
        nb: 'Kriminalitet hos far',
        nn: 'Kriminalitet hjå far',
      },
      dimension: 'risk',
      tags: ['indicator'],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
    {
      id: 'maternal-mental-disorder',
      kind: 'binary',
      label: {
        en: 'Mental disorder of the mother',
        nb: 'Psykisk lidelse hos mor',
        nn: 'Psykisk liding hjå mor',
      },
      dimension: 'risk',
      tags: ['indicator'],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
    {
      id: 'out-of-home-care',
      kind: 'binary',
      label: {
        en: 'Child placed outside the home',
        nb: 'Barnet plassert utenfor hjemmet',
        nn: 'Barnet plassert utanfor heimen',
      },
      dimension: 'risk',
      tags: ['indicator'],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
  ],
  derived: [],
  tables: [],
  scores: [
    {
      id: 'indicators',
      label: {
        en: 'Indicators present',
        nb: 'Indikatorer til stede',
        nn: 'Indikatorar til stades',
      },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'marital-discord' },
          { item: 'low-social-status' },
          { item: 'large-family-or-overcrowding' },
          { item: 'paternal-criminality' },
          { item: 'maternal-mental-disorder' },
          { item: 'out-of-home-care' },
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
          confidence: 'unverified',
          sources: [{ source: 'rutter-quinton-1977', confidence: 'unverified' }],
        },
      ],
      sources: [
        { source: 'biederman-1995', confidence: 'confirmed' },
        { source: 'oestergaard-2016', confidence: 'confirmed' },
        { source: 'rutter-quinton-1977', confidence: 'unverified' },
      ],
    },
  ],
  skips: [],
  exclusions: [],
  prompts: [],
  companions: [],
  parameters: [
    {
      id: 'weighting',
      kind: 'weighting',
      label: {
        en: 'Weights of the indicators, for a weighted score beside the count',
        nb: 'Vekter for indikatorene, til en vektet skår ved siden av tellingen',
        nn: 'Vekter for indikatorane, til ein vekta skår ved sida av teljinga',
      },
      items: [
        'marital-discord',
        'low-social-status',
        'large-family-or-overcrowding',
        'paternal-criminality',
        'maternal-mental-disorder',
        'out-of-home-care',
      ],
      score: 'indicators-weighted',
      scoreLabel: { en: 'Indicators, weighted', nb: 'Indikatorer, vektet', nn: 'Indikatorar, vekta' },
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
    { parameter: 'weighting', status: 'not-declared' },
    { parameter: 'time-window', status: 'not-declared' },
    { parameter: 'informant', status: 'not-declared' },
  ],
  caveats: [
    {
      id: 'bands-unverified',
      text: {
        en: 'The limit of four is not verified: accounts of the groups disagree, and the original was not read.',
        nb: 'Grensen på fire er ikke bekreftet: framstillingene av gruppene er uenige, og originalen er ikke lest.',
        nn: 'Grensa på fire er ikkje stadfesta: framstillingane av gruppene er usamde, og originalen er ikkje lesen.',
      },
      sources: [{ source: 'rutter-quinton-1977', confidence: 'unverified' }],
    },
    {
      id: 'no-rates',
      text: {
        en: 'No rates of disorder go with the number of indicators: those in circulation contradict each other, and none could be verified.',
        nb: 'Ingen forekomst av lidelser følger med antallet indikatorer: tallene som er i omløp, motsier hverandre, og ingen er bekreftet.',
        nn: 'Ingen førekomst av lidingar følgjer med talet på indikatorar: tala som er i omløp, motseier kvarandre, og ingen er stadfesta.',
      },
      sources: [{ source: 'rutter-1979', confidence: 'unverified' }],
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
        en: 'Not to be pooled or compared with the stress index of seven areas: the items overlap in name, not in rule, and four of one is not four of the other.',
        nb: 'Skal ikke slås sammen eller sammenlignes med stressindeksen med sju områder: leddene har navn felles, ikke regler, og fire av den ene er ikke fire av den andre.',
        nn: 'Skal ikkje slåast saman eller samanliknast med stressindeksen med sju område: ledda har namn felles, ikkje reglar, og fire av den eine er ikkje fire av den andre.',
      },
      sources: [{ source: 'resiliens', confidence: 'own' }],
    },
  ],
  limits: [
    {
      en: 'What counts as discord, class, a large family, criminality, disorder and placement is not established here.',
      nb: 'Hva som regnes som strid, klasse, stor familie, kriminalitet, lidelse og plassering, er ikke klarlagt her.',
      nn: 'Kva som blir rekna som strid, klasse, stor familie, kriminalitet, liding og plassering, er ikkje klarlagt her.',
    },
    {
      en: 'Some studies use five of the six, without placement outside the home.',
      nb: 'Noen studier bruker fem av de seks, uten plassering utenfor hjemmet.',
      nn: 'Nokre studiar brukar fem av dei seks, utan plassering utanfor heimen.',
    },
  ],
  sources: [
    { source: 'biederman-1995', confidence: 'confirmed' },
    { source: 'oestergaard-2016', confidence: 'confirmed' },
    { source: 'rutter-quinton-1977', confidence: 'unverified' },
  ],
});
