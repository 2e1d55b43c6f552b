import type { DescribeWords, ExpressionWords } from './describe-words.js';

const expression: ExpressionWords = {
  present: 'til stede',
  absent: 'fraværende',
  isPresent: (item) => `${item} er til stede`,
  isNotPresent: (item) => `${item} er noe annet enn til stede`,
  isAnswered: (item, answers) => `${item} er besvart med ${answers}`,
  isInRange: (item, ranges) => `svaret på ${item} er i området ${ranges}`,
  isAtLeast: (what, limit) => `${what} er minst ${limit}`,
  isAtMost: (what, limit) => `${what} er høyst ${limit}`,
  holds: (what) => `${what} gjelder`,
  doesNotHold: (clause) => `det er feil at ${clause}`,
  allPresent: 'alle disse er til stede',
  anyPresent: 'minst én av disse er til stede',
  somePresent: (count) => `minst ${count} av disse er til stede`,
  allHold: 'alt dette gjelder',
  anyHolds: 'minst én av disse gjelder',
  someHold: (count) => `minst ${count} av disse gjelder`,
  always: 'i alle tilfeller',
  never: 'i intet tilfelle',
  oneIf: (clause) => `1 der ${clause}, ellers 0`,
  answerTo: (item) => `svaret på ${item}`,
  counting: (item, table) => `${item}, der ${table}`,
  countsAs: (answer, value) => `${answer} teller som ${value}`,
  numberPresent: 'antallet av disse som er til stede',
  numberAtLeast: (limit) => `antallet av disse som er besvart med ${limit} eller mer`,
  numberAtMost: (limit) => `antallet av disse som er besvart med ${limit} eller mindre`,
  numberHolding: 'antallet av disse som gjelder',
  sumOfAnswers: 'summen av svarene på disse',
  sum: 'summen av disse',
  meanOfAnswers: 'gjennomsnittet av svarene på disse',
  mean: 'gjennomsnittet av disse',
  smallest: 'den minste av disse',
  largest: 'den største av disse',
  times: (weight, what) => `${weight} ganger ${what}`,
  minus: (what) => `minus ${what}`,
  lessThan: (number, what) => `${number} minus ${what}`,
  choice: (condition, then, otherwise) => `${then} der ${condition}, ellers ${otherwise}`,
  oneOfTwo: 'en av to verdier',
  condition: (clause) => `vilkåret: ${clause}`,
  then: (value) => `der det gjelder: ${value}`,
  otherwise: (value) => `ellers: ${value}`,
  rounded: (what, how, decimals) =>
    decimals === 0
      ? `${what}, avrundet ${how}`
      : `${what}, avrundet med ${decimals === 1 ? '1 desimal' : `${decimals} desimaler`}, ${how}`,
  looked: (what, table) => `${what}, slått opp i normtabellen ${table}`,
};

/** Descriptions in Norwegian Bokmål. */
export const nb: DescribeWords = {
  expression,
  title: (title, edition) => `${title}, utgave ${edition}.`,
  madeForAges: (ages) => `Laget for alder i måneder: ${ages}. Utenfor skåres det ikke.`,
  madeForDays: (from, to) =>
    `Kan brukes${from === null ? '' : ` fra ${from}`}${to === null ? '' : ` til ${to}`}. Utenfor skåres det ikke.`,
  answers:
    'Alle punkter tar også imot «ukjent» (spurt om, ikke avklart) og «ikke aktuelt»; uten svar er et punkt ikke vurdert. Verken det ukjente eller det som ikke er vurdert, leses noen gang som fraværende.',
  item: {
    binary: (name) => `${name}: til stede eller fraværende.`,
    ordinal: (name, values) => `${name}: ${values}.`,
    graded: (name, levels, cut) => `${name}: ett av nivåene ${levels}; det teller fra og med ${cut}.`,
    numeric: (name, from, to, step) =>
      `${name}: et tall fra ${from} til ${to}${step === null ? '' : `, i trinn på ${step}`}.`,
  },
  outsideIsNoAnswer: 'Et annet tall leses som manglende svar.',
  usualAge: (ages) => `Vanligvis spurt om ved alder i måneder: ${ages}; utenfor blir det bare en merknad.`,
  sourcedAge: (ages) => `Etter kilden bare aktuelt ved alder i måneder: ${ages}.`,
  is: (name, rule) => `${name} er ${rule}`,
  missing: (rule) => `Hvis svar mangler: ${rule}.`,
  table: (name, when, steps) => `Normtabellen ${name}${when === null ? '' : ` for ${when}`}: ${steps}.`,
  step: (from, value) => `fra ${from} verdien ${value}`,
  skip: (clause, items) => `Der ${clause}, trenger disse ikke svar og er ikke aktuelle: ${items}.`,
  exclusion: (item, linked, carrier) =>
    `${item} telles ikke for seg der både ${linked} og ${carrier} er til stede.`,
  prompt: (clause, text) => `Dette spørres det om der ${clause}: ${text}`,
  companion: (name, other) => `Det gis en merknad der ${name} har svar og ${other} ikke har noen.`,
  parameter: (what) => `${what}: overlatt til den som bruker instrumentet.`,
  licence: {
    'own-wording': 'Beskrevet med våre egne ord.',
    free: 'Rettighetshaveren lar alle bruke det.',
    'permission-required': 'Å bruke det krever tillatelse fra rettighetshaveren.',
    commercial: 'Det selges av rettighetshaveren.',
    'not-established': 'Rettighetene til det er ikke klarlagt.',
  },
  itemText: {
    'own-wording': 'Punktene leveres med våre egne ord.',
    'not-shipped': 'Punktene leveres uten tekst.',
    shipped: 'Punktene leveres med original tekst.',
  },
  holder: (name) => `Rettighetshaver: ${name}.`,
};
