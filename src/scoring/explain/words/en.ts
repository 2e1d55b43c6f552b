import type { AudienceWords, BasicWords, ExplainWords, RuleWords } from './explain-words.js';

export const basicEn: BasicWords = {
  decimalSign: '.',
  about: 'about',
  and: 'and',
  or: 'or',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  others: (count) => (count === 1 ? '1 other' : `${count} others`),
  below: (limit) => `below ${limit}`,
  andAbove: (limit) => `${limit} and above`,
  fromTo: (from, to) => `${from} to ${to}`,
  fromBelow: (from, below) => `${from} up to, and without, ${below}`,
};

export const ruleEn: RuleWords = {
  needs: (count) => `at least ${count} must be answered`,
  upTo: (count) => `at most ${count} may be missing`,
  among: (count, of) => `${count} of ${basicEn.items(of)}`,
  fill: (written) => `a missing one then counts as ${written}`,
  fillMean: 'a missing one then counts as the mean of those answered',
  staysOpen: 'a missing one stays open',
  ageMonths: 'age in months',
  context: {
    sex: 'sex',
    girl: 'girl',
    boy: 'boy',
    female: 'female',
    male: 'male',
    informant: 'informant',
    parent: 'parent',
    teacher: 'teacher',
    child: 'the child',
    self: 'the child',
    country: 'country',
    school: 'school',
    language: 'language',
  },
  rounding: {
    'half-up': 'to the nearest, halves upwards',
    'half-even': 'to the nearest, halves to the even neighbour',
    down: 'downwards',
    up: 'upwards',
  },
};

const verb = (count: number): string => (count === 1 ? 'counts' : 'count');

export const professionalEn: AudienceWords = {
  instrument: (title, edition, version) =>
    `${title}, edition ${edition}; worked out with resiliens ${version}.`,
  support: {
    confirmed: 'The definition was read in the sources named.',
    partial: 'Only part of the definition is supported by the sources named.',
    unverified: 'The definition has not been checked against its source.',
    own: 'The definition is a proposal of whoever wrote it, not a published instrument.',
  },
  keyWords:
    'Some items ship without their text; they are named by key words, which are not the wording of the form.',
  nothingApplies: (name) => `${name}: none of its items applies.`,
  nothingAnswered: (name, of) =>
    of === 1 ? `${name}: its one item is not answered.` : `${name}: none of ${of} items is answered.`,
  answered: (name, answered, of) =>
    `${name}: ${answered} of ${basicEn.items(of)} ${answered === 1 ? 'is' : 'are'} answered.`,
  counts: (count, names) => {
    if (count === 0) return 'None of them counts.';
    return names === null
      ? `${count} of them ${verb(count)}, named above.`
      : `${count} of them ${verb(count)}: ${names}.`;
  },
  value: (name, value) => `${name} is ${value}.`,
  valueByRule: (name, value) => `By the instrument’s own rule for missing answers ${name} is ${value}.`,
  noValue: (name) => `${name} has no value: its rules ask for more answers.`,
  noValueYet: (name) => `${name} has no value yet: its rules ask for more answers.`,
  bounds: (name, low, high) => `${name} lies from ${low} to ${high}, depending on what is not known.`,
  outerLimits: 'These are outer limits; the true ends may lie closer together.',
  band: (name, band) => `${name} lies in the band ${band}.`,
  bandSettled: 'No answer that is still open can change this.',
  bandOpen: (name, bands) => `The band of ${name} is not settled. Possible are ${bands}.`,
  bandByRule: (band) => `The value by the rule for missing answers lies in the band ${band}.`,
  limits: (name, limits) => `The bands of ${name}: ${limits}.`,
  limitsFor: (when) => `They hold for ${when}.`,
  limitsSupport: {
    confirmed: 'The limits were read in the sources named.',
    partial: 'The limits are supported only in part.',
    unverified: 'The limits are not verified and must not be read as fact.',
    own: 'The limits are not taken from a publication.',
  },
  unknown: (name, _count, names) => `Asked about for ${name} and not settled: ${names}.`,
  notAssessed: (name, _count, names) => `Not assessed for ${name}: ${names}.`,
  notApplicable: (name, _count, names) => `Not applicable in ${name}: ${names}.`,
  settle: (name, names) => `An answer to these could change the band of ${name}: ${names}.`,
  toReach: (band, points, count) =>
    `${points} more ${count === 1 ? 'point is' : 'points are'} needed before the band ${band} is surely reached.`,
  toRuleOut: (band, points) =>
    `The band ${band} is ruled out once the upper limit has come down by ${points}.`,
  excluded: (item) => `${item} is answered and not counted by itself.`,
  mayBeExcluded: (item) => `Whether ${item} is counted by itself depends on what is open.`,
  mayNotApply: (names) => `Depending on what is open, these may turn out not to apply: ${names}.`,
  missingRule: (name, rule) => `Rule for missing answers in ${name}: ${rule}.`,
  noMissingRule:
    'The instrument has no rule for missing answers: where what is open matters, there are limits and no single value.',
  rounded: (name, how) => `${name} is rounded ${how}.`,
  declared: (what, by, why, ground) => `${what}: declared by ${by}. Reason: ${why}. Rests on: ${ground}.`,
  declaredCut: (level) => `It counts from the level ${level} upwards.`,
  declaredId: (id, version) => `Named ${id}, version ${version}.`,
  declaredValue: (value) => `Stated: ${value}.`,
  declaredUnsourced: 'It is their own choice: no source of this library stands behind it.',
  notDeclared: (what) => `${what}: not declared.`,
  higher: {
    worse: (name) => `A higher number in ${name} means more strain.`,
    better: (name) => `A higher number in ${name} means more of what helps.`,
  },
  meaning: [
    'A number counts answers. It does not say how serious the situation is or what will become of the child.',
    'What is unknown is not the same as absent, and what is absent is not the same as protection.',
    'The numbers support a person’s judgement and decide nothing.',
  ],
  source: (names) => `Rests on: ${names}.`,
  namesItems: true,
};

const parent: AudienceWords = {
  instrument: (title) => `These are the answers to the list “${title}”.`,
  keyWords: 'Some questions are named by a few key words only, because the list comes without its text.',
  nothingApplies: (name) => `${name}: none of the questions fits here.`,
  nothingAnswered: (name) => `${name}: none of the questions has an answer yet.`,
  answered: (name, answered, of) =>
    `${name}: ${answered} of ${of === 1 ? '1 question' : `${of} questions`} ${answered === 1 ? 'has' : 'have'} an answer.`,
  counts: (count, names) => {
    if (count === 0) return 'None of the answers counts.';
    return names === null
      ? `${count} of the answers ${verb(count)}.`
      : `${count} of the answers ${verb(count)}: ${names}.`;
  },
  value: (name, value) => `The number for ${name} is ${value}.`,
  valueByRule: (name, value) =>
    `Some answers are missing. The list has a rule for that, and with it the number for ${name} is ${value}.`,
  noValue: (name) => `There is no number for ${name}. Answers are missing.`,
  bounds: (name, low, high) =>
    `The number for ${name} is somewhere from ${low} to ${high}. It depends on what nobody knows yet.`,
  band: (_name, band) => `The list puts numbers into groups. This number is in the group ${band}.`,
  bandOpen: (_name, bands) =>
    `The list puts numbers into groups. Which group it will be is still open: ${bands}.`,
  limitsSupport: {
    partial: 'It is only partly known where the limits between the groups come from.',
    unverified: 'Nobody has checked that the limits between the groups are right.',
    own: 'The limits between the groups do not come from a book or a study.',
  },
  unknown: (_name, _count, names) => `Asked about, and still not known: ${names}.`,
  notAssessed: (_name, _count, names) => `Nobody has looked at this yet: ${names}.`,
  notApplicable: (_name, _count, names) => `Does not fit here: ${names}.`,
  settle: (_name, names) => `Answers to these can change the group: ${names}.`,
  excluded: (item) => `${item} is not counted by itself, because it belongs to something else on the list.`,
  declared: (what, by, why) => `${what}: decided by ${by}. The reason they give: ${why}.`,
  declaredValue: (value) => `What they decided: ${value}.`,
  declaredUnsourced: 'This was their own choice.',
  checks: (count) =>
    `Those who filled in the list should look once more at ${count === 1 ? '1 thing' : `${count} things`}.`,
  companion: (name) => `Nobody has looked at ${name} yet. It belongs in the picture.`,
  higher: {
    worse: (name) => `A higher number in ${name} means that there is more to carry.`,
    better: (name) => `A higher number in ${name} means that there is more that helps.`,
  },
  meaning: [
    'The number only adds up answers. It does not say how good a parent you are, or how your child will do.',
    'The number decides nothing. People decide, and you can say what you think.',
    'If something is wrong, you can ask to have it corrected.',
  ],
  source: (names) => `The list comes from: ${names}.`,
  namesItems: true,
};

const child: AudienceWords = {
  instrument: () => 'Grown-ups have filled in a list about things around you.',
  nothingApplies: (name) => `${name}: nothing here fits you.`,
  nothingAnswered: (name) => `${name}: the grown-ups know nothing about this yet.`,
  answered: (name, answered, of) =>
    `${name}: the grown-ups know about ${answered} of ${of === 1 ? '1 thing' : `${of} things`}.`,
  counts: (count) => (count === 0 ? 'None of them counts.' : `${count} of them ${verb(count)}.`),
  value: (_name, value) => `The number is ${value}.`,
  valueByRule: (_name, value) =>
    `Some answers are missing. The list has a rule for that, and then the number is ${value}.`,
  noValue: () => 'There is no number. Answers are missing.',
  bounds: (_name, low, high) => `The number is somewhere from ${low} to ${high}. Nobody knows it yet.`,
  unknown: (_name, count) =>
    `There ${count === 1 ? 'is 1 thing' : `are ${count} things`} that the grown-ups have asked about and do not know.`,
  notAssessed: (_name, count) =>
    `There ${count === 1 ? 'is 1 thing' : `are ${count} things`} that nobody has asked about yet.`,
  checks: (count) => `The grown-ups should look once more at ${count === 1 ? '1 thing' : `${count} things`}.`,
  companion: (name) => `Nobody has asked about ${name} yet. That is also important.`,
  caveats: 'There are rules for how grown-ups may use the list. You can ask them to tell you.',
  higher: {},
  meaning: [
    'The number is only about the list. It does not say who you are or how things will be for you.',
    'Nothing on the list is your fault.',
    'You can say what you think, and you can ask about everything.',
  ],
  namesItems: false,
};

/** Explanations in English. */
export const en: ExplainWords = { basic: basicEn, rule: ruleEn, professional: professionalEn, parent, child };
