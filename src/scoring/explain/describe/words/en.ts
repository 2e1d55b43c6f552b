import type { DescribeWords, ExpressionWords } from './describe-words.js';

const expression: ExpressionWords = {
  present: 'present',
  absent: 'absent',
  isPresent: (item) => `${item} is present`,
  isNotPresent: (item) => `${item} is not present`,
  isAnswered: (item, answers) => `${item} is answered ${answers}`,
  isInRange: (item, ranges) => `the answer to ${item} is in the range ${ranges}`,
  isAtLeast: (what, limit) => `${what} is at least ${limit}`,
  isAtMost: (what, limit) => `${what} is at most ${limit}`,
  holds: (what) => `${what} holds`,
  doesNotHold: (clause) => `it does not hold that ${clause}`,
  allPresent: 'all of these are present',
  anyPresent: 'at least one of these is present',
  somePresent: (count) => `at least ${count} of these are present`,
  allHold: 'all of these hold',
  anyHolds: 'at least one of these holds',
  someHold: (count) => `at least ${count} of these hold`,
  always: 'in any case',
  never: 'in no case',
  oneIf: (clause) => `1 where ${clause}, else 0`,
  answerTo: (item) => `the answer to ${item}`,
  counting: (item, table) => `${item}, where ${table}`,
  countsAs: (answer, value) => `${answer} counts as ${value}`,
  numberPresent: 'the number of these that are present',
  numberAtLeast: (limit) => `the number of these that are answered ${limit} or more`,
  numberAtMost: (limit) => `the number of these that are answered ${limit} or less`,
  numberHolding: 'the number of these that hold',
  sumOfAnswers: 'the sum of the answers to these',
  sum: 'the sum of these',
  meanOfAnswers: 'the mean of the answers to these',
  mean: 'the mean of these',
  smallest: 'the smallest of these',
  largest: 'the largest of these',
  times: (weight, what) => `${weight} times ${what}`,
  minus: (what) => `minus ${what}`,
  lessThan: (number, what) => `${number} minus ${what}`,
  choice: (condition, then, otherwise) => `${then} where ${condition}, otherwise ${otherwise}`,
  oneOfTwo: 'one of two values',
  condition: (clause) => `the condition: ${clause}`,
  then: (value) => `where it holds: ${value}`,
  otherwise: (value) => `otherwise: ${value}`,
  rounded: (what, how, decimals) =>
    decimals === 0
      ? `${what}, rounded ${how}`
      : `${what}, rounded to ${decimals === 1 ? '1 decimal' : `${decimals} decimals`}, ${how}`,
  looked: (what, table) => `${what}, looked up in the norm table ${table}`,
};

/** Descriptions in English. */
export const en: DescribeWords = {
  expression,
  title: (title, edition) => `${title}, edition ${edition}.`,
  madeForAges: (ages) => `Made for ages in months: ${ages}. Outside them it is not scored.`,
  madeForDays: (from, to) =>
    `May be used${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}. Outside it is not scored.`,
  answers:
    'Every item also takes “unknown” (asked, not settled) and “not applicable”; without an answer it is not assessed. Neither unknown nor not assessed is ever read as absent.',
  item: {
    binary: (name) => `${name}: present or absent.`,
    ordinal: (name, values) => `${name}: ${values}.`,
    graded: (name, levels, cut) => `${name}: one of the levels ${levels}; it counts from ${cut} upwards.`,
    numeric: (name, from, to, step) =>
      `${name}: a number from ${from} to ${to}${step === null ? '' : `, in steps of ${step}`}.`,
  },
  outsideIsNoAnswer: 'Another number is read as no answer.',
  usualAge: (ages) => `Usually asked at ages in months: ${ages}; outside them only a remark.`,
  sourcedAge: (ages) => `By its source it applies only at ages in months: ${ages}.`,
  is: (name, rule) => `${name} is ${rule}`,
  missing: (rule) => `If answers are missing: ${rule}.`,
  table: (name, when, steps) => `Norm table ${name}${when === null ? '' : ` for ${when}`}: ${steps}.`,
  step: (from, value) => `from ${from} the value ${value}`,
  skip: (clause, items) => `Where ${clause}, these need no answer and do not apply: ${items}.`,
  exclusion: (item, linked, carrier) =>
    `${item} is not counted by itself where ${linked} and ${carrier} are both present.`,
  prompt: (clause, text) => `Asked where ${clause}: ${text}`,
  companion: (name, other) => `A remark is made where ${name} has answers and ${other} has none.`,
  parameter: (what) => `${what}: left to whoever uses the instrument.`,
  licence: {
    'own-wording': 'Described in our own words.',
    free: 'The holder of the rights lets everyone use it.',
    'permission-required': 'Using it takes the permission of the holder of the rights.',
    commercial: 'It is sold by the holder of the rights.',
    'not-established': 'The rights in it have not been established.',
  },
  itemText: {
    'own-wording': 'The items ship in our own words.',
    'not-shipped': 'The items ship without text.',
    shipped: 'The items ship with their original text.',
  },
  holder: (name) => `Holder of the rights: ${name}.`,
};
