import type { DescribeWords, ExpressionWords } from './describe-words.js';

const expression: ExpressionWords = {
  present: 'til stades',
  absent: 'fråverande',
  isPresent: (item) => `${item} er til stades`,
  isNotPresent: (item) => `${item} er noko anna enn til stades`,
  isAnswered: (item, answers) => `${item} er svara på med ${answers}`,
  isInRange: (item, ranges) => `svaret på ${item} er i området ${ranges}`,
  isAtLeast: (what, limit) => `${what} er minst ${limit}`,
  isAtMost: (what, limit) => `${what} er høgst ${limit}`,
  holds: (what) => `${what} gjeld`,
  doesNotHold: (clause) => `det er feil at ${clause}`,
  allPresent: 'alle desse er til stades',
  anyPresent: 'minst éin av desse er til stades',
  somePresent: (count) => `minst ${count} av desse er til stades`,
  allHold: 'alt dette gjeld',
  anyHolds: 'minst éin av desse gjeld',
  someHold: (count) => `minst ${count} av desse gjeld`,
  always: 'i alle høve',
  never: 'ikkje i noko høve',
  oneIf: (clause) => `1 der ${clause}, elles 0`,
  answerTo: (item) => `svaret på ${item}`,
  counting: (item, table) => `${item}, der ${table}`,
  countsAs: (answer, value) => `${answer} tel som ${value}`,
  numberPresent: 'talet på desse som er til stades',
  numberAtLeast: (limit) => `talet på desse som er svara på med ${limit} eller meir`,
  numberAtMost: (limit) => `talet på desse som er svara på med ${limit} eller mindre`,
  numberHolding: 'talet på desse som gjeld',
  sumOfAnswers: 'summen av svara på desse',
  sum: 'summen av desse',
  meanOfAnswers: 'gjennomsnittet av svara på desse',
  mean: 'gjennomsnittet av desse',
  smallest: 'den minste av desse',
  largest: 'den største av desse',
  times: (weight, what) => `${weight} gonger ${what}`,
  minus: (what) => `minus ${what}`,
  lessThan: (number, what) => `${number} minus ${what}`,
  choice: (condition, then, otherwise) => `${then} der ${condition}, elles ${otherwise}`,
  oneOfTwo: 'ein av to verdiar',
  condition: (clause) => `vilkåret: ${clause}`,
  then: (value) => `der det gjeld: ${value}`,
  otherwise: (value) => `elles: ${value}`,
  rounded: (what, how, decimals) =>
    decimals === 0
      ? `${what}, avrunda ${how}`
      : `${what}, avrunda med ${decimals === 1 ? '1 desimal' : `${decimals} desimalar`}, ${how}`,
  looked: (what, table) => `${what}, slegen opp i normtabellen ${table}`,
};

/** Descriptions in Norwegian Nynorsk. */
export const nn: DescribeWords = {
  expression,
  title: (title, edition) => `${title}, utgåve ${edition}.`,
  madeForAges: (ages) => `Laga for alder i månader: ${ages}. Utanfor blir det ikkje skåra.`,
  madeForDays: (from, to) =>
    `Kan brukast${from === null ? '' : ` frå ${from}`}${to === null ? '' : ` til ${to}`}. Utanfor blir det ikkje skåra.`,
  answers:
    'Alle punkt tek òg imot «ukjent» (spurt om, ikkje avklart) og «ikkje aktuelt»; utan svar er eit punkt ikkje vurdert. Korkje det ukjende eller det som ikkje er vurdert, blir nokon gong lese som fråverande.',
  item: {
    binary: (name) => `${name}: til stades eller fråverande.`,
    ordinal: (name, values) => `${name}: ${values}.`,
    graded: (name, levels, cut) => `${name}: eitt av nivåa ${levels}; det tel frå og med ${cut}.`,
    numeric: (name, from, to, step) =>
      `${name}: eit tal frå ${from} til ${to}${step === null ? '' : `, i steg på ${step}`}.`,
  },
  outsideIsNoAnswer: 'Eit anna tal blir lese som manglande svar.',
  usualAge: (ages) => `Til vanleg spurt om ved alder i månader: ${ages}; utanfor blir det berre ein merknad.`,
  sourcedAge: (ages) => `Etter kjelda berre aktuelt ved alder i månader: ${ages}.`,
  is: (name, rule) => `${name} er ${rule}`,
  missing: (rule) => `Om svar manglar: ${rule}.`,
  table: (name, when, steps) => `Normtabellen ${name}${when === null ? '' : ` for ${when}`}: ${steps}.`,
  step: (from, value) => `frå ${from} verdien ${value}`,
  skip: (clause, items) => `Der ${clause}, treng desse ikkje svar og er ikkje aktuelle: ${items}.`,
  exclusion: (item, linked, carrier) =>
    `${item} blir ikkje talt for seg der både ${linked} og ${carrier} er til stades.`,
  prompt: (clause, text) => `Dette blir det spurt om der ${clause}: ${text}`,
  companion: (name, other) => `Det blir gjeve ein merknad der ${name} har svar og ${other} ikkje har nokon.`,
  parameter: (what) => `${what}: overlate til den som brukar instrumentet.`,
  licence: {
    'own-wording': 'Skildra med våre eigne ord.',
    free: 'Rettshavaren lèt alle bruke det.',
    'permission-required': 'Å bruke det krev løyve frå rettshavaren.',
    commercial: 'Det blir selt av rettshavaren.',
    'not-established': 'Rettane til det er ikkje klarlagde.',
  },
  itemText: {
    'own-wording': 'Punkta blir leverte med våre eigne ord.',
    'not-shipped': 'Punkta blir leverte utan tekst.',
    shipped: 'Punkta blir leverte med original tekst.',
  },
  holder: (name) => `Rettshavar: ${name}.`,
};
