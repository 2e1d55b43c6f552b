import type { FindingWords } from './finding-words.js';

const s = (count: number): string => (count === 1 ? 's' : '');
const isAre = (count: number): string => (count === 1 ? 'is' : 'are');
const doesDo = (count: number): string => (count === 1 ? 'does' : 'do');

/** Findings in English. */
export const en: FindingWords = {
  rules: {
    'age:not-given': ({ items, count }) =>
      `No age was given, so nothing was taken away because of age; ${items} depend${s(count)} on it.`,
    'age:not-applicable': ({ items, count }) =>
      `By its source ${items} ${doesDo(count)} not apply at this age, and ${isAre(count)} not counted.`,
    'age:stated-outside': ({ items, count }) =>
      `${items} ${isAre(count)} answered, but by the source ${doesDo(count)} not apply at this age and ${isAre(count)} not counted: check the age and the answer.`,
    'age:undetermined': ({ items, count }) =>
      `Only the month of birth is known, so it is open whether ${items} appl${count === 1 ? 'ies' : 'y'} at this age; ${count === 1 ? 'it stays' : 'they stay'} in.`,
    'age:outside-usual': ({ items, count }) =>
      `${items} ${isAre(count)} usually not asked at this age. The answer${count === 1 ? ' counts' : 's count'} all the same.`,
    'score:out-of-range': ({ items, count }) =>
      `What was answered to ${items} lies outside the range, and by the instrument’s rule ${isAre(count)} read as no answer.`,
    'skip:answered': ({ items, count }) =>
      `${items} ${isAre(count)} answered, though an earlier answer says that ${count === 1 ? 'it need' : 'they need'} not be: the answer${count === 1 ? ' stands' : 's stand'}; check which is right.`,
    'score:nothing-applicable': ({ score }) => `Nothing in ${score} applies, so it has no value.`,
    'score:below-bands': ({ score }) =>
      `Because something does not apply, ${score} can lie below its lowest band.`,
    'record:thin': ({ score, answered, applicable }) =>
      `Thin record: ${answered} of ${applicable} ${applicable === 1 ? 'item' : 'items'} in ${score} answered.`,
    'conflict:unresolved': ({ items }) =>
      `Observations of ${items} contradict each other. The answer stays unknown until a person has weighed them and decided.`,
    'conflict:resolved': ({ items }) =>
      `Observations of ${items} contradict each other; a person has weighed them and decided.`,
    'conflict:basis-changed': ({ items }) =>
      `Something that the decision on ${items} was based on has been withdrawn: look at the decision again.`,
    'conflict:chronicity': ({ items }) => `Observations of ${items} disagree on whether it lasts.`,
    'conflict:severity': ({ items }) => `Observations of ${items} disagree on how serious it is.`,
    'condition:below': ({ items }) =>
      `${items} is stated as present, but the recorded details do not fulfil its condition: it is read as absent. Check the details and the statement.`,
    'condition:undetermined': ({ items }) =>
      `${items} is stated as present, but the recorded details leave its condition open: it is read as unknown.`,
    'condition:suggests-present': ({ items }) =>
      `The recorded details of ${items} fulfil its condition, but it is not stated as present: the statement stands. Check it.`,
    'condition:not-applicable': ({ items }) => `By the recorded details ${items} does not apply.`,
    'condition:age-ahead': ({ items }) =>
      `The recorded details of ${items} give an age that the child has not reached on this day: they say nothing until they are corrected.`,
    'condition:not-detailed': ({ items }) =>
      `${items} is stated as present without details that show its condition.`,
    'observation:unclear': ({ items }) =>
      `The dates of an observation of ${items} do not say whether it holds on this day.`,
    'observation:earlier': ({ items }) => `An observation of ${items} speaks of an earlier time.`,
    'observation:later': ({ items }) => `An observation of ${items} speaks of a later time.`,
  },
  exclusion: {
    applied: (item, carrier) => `${item} is not counted by itself: it is carried by ${carrier}.`,
    carrierOpen: (item, carrier) =>
      `${item} is said to go with ${carrier}, and whether ${carrier} is present is open.`,
    carrierAbsent: (item, carrier) =>
      `${item} is said to go with ${carrier}, but ${carrier} is absent: one of the two needs correcting.`,
    linkOpen: (item, carrier) =>
      `Whether ${item} goes with ${carrier} is open, so it is open whether it counts.`,
  },
  prompt: ({ items }, text) => (items === '' ? text : `${items}: ${text}`),
  companion: (names) =>
    `${names.score} has answers and ${names.with} has none. The two belong side by side: say what is known of ${names.with}, or that it has not been assessed.`,
  other: (rule, { items }) =>
    items === ''
      ? `The rule ${rule} has noticed something.`
      : `The rule ${rule} has noticed something about ${items}.`,
};
