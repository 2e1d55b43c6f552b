import { ace10, borgeStressIndex2018, gad7, kvelloStyle, phq9, psc17, rutterFai1977 } from 'resiliens';
import { answersOf, everyItem, partly, usualCases } from './answers.mjs';

const SEEDS = [1, 2, 3, 4, 5, 6];

/** All items at one answer but some. */
const with_ = (instrument, answer, others) => ({ ...everyItem(instrument, () => answer), ...others });

const first = (instrument, count, answer, rest) =>
  everyItem(instrument, (_, index) => (index < count ? answer : rest));

/** The table of the one sourced exclusion, row by row, with what each row leaves open tried out. */
const exclusionRows = () => {
  const [target, link, carrier] = [
    'impulsive-inattentive',
    'impulsive-inattentive-linked-to-disability',
    'developmental-disability',
  ];
  const states = ['present', 'absent', 'unknown'];
  return ['present', 'unknown'].flatMap((own) =>
    states.flatMap((linked) =>
      states.map((carried) => ({
        id: `exclusion-${own}-${linked}-${carried}`,
        scores: ['risk-group-child'],
        answers: { [target]: own, [link]: linked, [carrier]: carried },
      })),
    ),
  );
};

const shipped = [
  {
    instrument: borgeStressIndex2018,
    cases: [
      ...usualCases(borgeStressIndex2018, SEEDS),
      { id: 'three-present-four-open', answers: first(borgeStressIndex2018, 3, 'present') },
      { id: 'three-present-four-absent', answers: first(borgeStressIndex2018, 3, 'present', 'absent') },
      { id: 'four-present-three-open', answers: first(borgeStressIndex2018, 4, 'present') },
      { id: 'thin-record', answers: { criminality: 'present' }, options: { completeness: 0.5 } },
      { id: 'level-without-cut', answers: { 'help-service-contact': 'much' } },
      { id: 'unknown-item', answers: { 'marital-discort': 'present' } },
      { id: 'unknown-word', answers: { criminality: 'yes' } },
      { id: 'impossible-date', answers: {}, options: { date: '2024-02-30' } },
      { id: 'impossible-completeness', answers: {}, options: { completeness: 1.5 } },
      { id: 'impossible-age', answers: {}, options: { ageMonths: -1 } },
    ],
  },
  {
    instrument: rutterFai1977,
    cases: [
      ...usualCases(rutterFai1977, SEEDS),
      {
        id: 'three-present-one-open',
        answers: { ...first(rutterFai1977, 3, 'present', 'absent'), [rutterFai1977.items[5].id]: 'unknown' },
      },
    ],
  },
  { instrument: ace10, cases: usualCases(ace10, SEEDS) },
  {
    instrument: phq9,
    cases: [
      ...usualCases(phq9, SEEDS),
      {
        id: 'two-missing-prorated',
        answers: { ...everyItem(phq9, (_, index) => (index < 7 ? 2 : undefined)) },
      },
      {
        id: 'three-missing-no-value',
        answers: { ...everyItem(phq9, (_, index) => (index < 6 ? 2 : undefined)) },
      },
      { id: 'major-by-algorithm', answers: everyItem(phq9, (_, index) => (index < 5 ? 2 : 0)) },
      { id: 'other-by-algorithm', answers: everyItem(phq9, (_, index) => (index < 2 ? 2 : 0)) },
      { id: 'no-core-symptom', answers: everyItem(phq9, (_, index) => (index < 2 ? 0 : 3)) },
      { id: 'last-item-at-one', answers: { ...everyItem(phq9, () => 0), 'self-harm': 1 } },
      { id: 'out-of-range', answers: { mood: 4 } },
    ],
  },
  {
    instrument: gad7,
    cases: [
      ...usualCases(gad7, SEEDS),
      { id: 'one-missing', answers: everyItem(gad7, (_, index) => (index < 6 ? 1 : undefined)) },
    ],
  },
  {
    instrument: psc17,
    cases: [
      ...usualCases(psc17, SEEDS),
      { id: 'three-blank', answers: everyItem(psc17, (_, index) => (index < 14 ? 1 : undefined)) },
      { id: 'four-blank-anywhere', answers: everyItem(psc17, (_, index) => (index < 13 ? 1 : undefined)) },
    ],
  },
  {
    instrument: kvelloStyle,
    cases: [
      { id: 'nothing-assessed', answers: {} },
      { id: 'partly-1', answers: partly(kvelloStyle, 1) },
      { id: 'partly-2-at-30-months', answers: partly(kvelloStyle, 2), options: { ageMonths: 30 } },
      {
        id: 'partly-3-at-either-of-two-ages',
        answers: partly(kvelloStyle, 3),
        options: { ageMonths: { low: 143, high: 144 } },
        scores: ['risk', 'protective'],
      },
      {
        id: 'everything-present',
        answers: everyItem(kvelloStyle, () => 'present'),
        scores: ['risk', 'protective'],
      },
      {
        id: 'everything-absent',
        answers: everyItem(kvelloStyle, () => 'absent'),
        scores: ['risk', 'protective'],
      },
      {
        id: 'nothing-applicable',
        answers: everyItem(kvelloStyle, () => 'not-applicable'),
        scores: ['risk', 'protective'],
      },
      ...exclusionRows(),
    ],
  },
];

const sdqScale = (prefix, values) =>
  Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[`${prefix}-${index + 1}`, value]])),
  );
const parent = { context: { informant: 'parent', country: 'gb' } };
const danish = (sex, ageMonths) => ({ context: { informant: 'parent', country: 'dk', sex }, ageMonths });

const withOptions = (cases, options) => cases.map((own) => ({ ...own, options }));

const own = {
  'sdq-like': (instrument) => [
    ...withOptions(usualCases(instrument, SEEDS), parent),
    {
      id: 'four-points-on-three-items',
      answers: sdqScale('emotional', [2, 1, 1, null, null]),
      options: parent,
    },
    {
      id: 'two-items-are-too-few',
      answers: sdqScale('emotional', [2, 1, null, null, null]),
      options: parent,
    },
    { id: 'reversed-items', answers: sdqScale('conduct', [0, 0, 0, 0, 0]), options: parent },
    { id: 'half-rounds-up', answers: sdqScale('peer', [1, 1, 2, 0, null]), options: parent },
    { id: 'no-difficulties', answers: { difficulties: 0 }, options: parent },
    {
      id: 'no-difficulties-answered-all-the-same',
      answers: { difficulties: 0, distress: 3 },
      options: parent,
    },
    { id: 'one-part-is-enough', answers: { difficulties: 2, distress: 2 }, options: parent },
    {
      id: 'danish-boy',
      answers: everyItem(instrument, (item) => (item.id.includes('-') ? 1 : 0)),
      options: danish('boy', 72),
    },
    {
      id: 'danish-girl',
      answers: everyItem(instrument, (item) => (item.id.includes('-') ? 1 : 0)),
      options: danish('girl', 72),
    },
    { id: 'no-table-for-this-age', answers: {}, options: danish('girl', 96) },
    { id: 'no-context', answers: {} },
  ],
  'audit-like': (instrument) => [
    ...usualCases(instrument, SEEDS),
    { id: 'never', answers: { 'q-1': 0, 'q-9': 0, 'q-10': 0 } },
    { id: 'never-but-answered-on', answers: { 'q-1': 0, 'q-4': 2, 'q-9': 0, 'q-10': 0 } },
    { id: 'no-more-than-usual', answers: { 'q-1': 2, 'q-2': 0, 'q-3': 0, 'q-9': 2, 'q-10': 4 } },
    { id: 'filter-unknown', answers: { 'q-1': 'unknown', 'q-2': 0, 'q-3': 0, 'q-9': 0, 'q-10': 0 } },
    { id: 'second-filter-open', answers: { 'q-1': 1, 'q-2': 0, 'q-9': 0, 'q-10': 0 } },
    { id: 'value-between', answers: { 'q-9': 3 } },
  ],
  'alspac-like': (instrument) => [
    ...usualCases(instrument, SEEDS),
    {
      id: 'one-part-answered-each',
      answers: everyItem(instrument, (item) =>
        /(-answer|^no-hot-water|^parity|^money-worries|^crowding-class|^age-at-delivery|^mood-first-wave)$/.test(
          item.id,
        )
          ? answersOf(item)[0]
          : undefined,
      ),
    },
    {
      id: 'nine-of-eighteen-missing',
      answers: everyItem(instrument, (item, index) =>
        /-answer$/.test(item.id) && index < 22 ? 'present' : undefined,
      ),
    },
    {
      id: 'out-of-every-range-counts-as-no-answer',
      answers: { 'age-at-delivery': 99, 'age-at-first-pregnancy': 14, 'crowding-class': 9 },
    },
    {
      id: 'edges-of-the-ranges',
      answers: {
        'age-at-delivery': 19,
        'money-worries': 9,
        parity: 4,
        'mood-second-wave': 13,
        'crowding-class': 4,
      },
    },
    {
      id: 'just-outside-the-ranges',
      answers: {
        'age-at-delivery': 20,
        'money-worries': 8,
        parity: 3,
        'mood-second-wave': 12,
        'crowding-class': 3,
      },
    },
  ],
  'cans-like': (instrument) => [
    ...usualCases(instrument, SEEDS),
    {
      id: 'strengths-run-the-other-way',
      answers: with_(instrument, 2, { 'strength-1': 0, 'strength-2': 1, 'strength-3': 2, 'strength-4': 3 }),
    },
  ],
  'norm-table': (instrument) => {
    const at = (informant, country, sex, ageMonths) => ({ context: { informant, country, sex }, ageMonths });
    const half = everyItem(instrument, () => 1);
    return [
      ...withOptions(usualCases(instrument, SEEDS), at('parent', 'no', 'girl', 60)),
      { id: 'parent-boy-dk-young', answers: half, options: at('parent', 'dk', 'boy', 95) },
      { id: 'parent-boy-dk-old', answers: half, options: at('parent', 'dk', 'boy', 96) },
      { id: 'teacher-girl-no-old', answers: half, options: at('teacher', 'no', 'girl', 203) },
      {
        id: 'two-ages-in-one-row',
        answers: half,
        options: at('teacher', 'no', 'boy', { low: 94, high: 95 }),
      },
      {
        id: 'two-ages-in-two-rows',
        answers: half,
        options: at('teacher', 'no', 'boy', { low: 95, high: 96 }),
      },
      {
        id: 'informant-missing',
        answers: half,
        options: { context: { country: 'no', sex: 'boy' }, ageMonths: 60 },
      },
      {
        id: 'age-missing',
        answers: half,
        options: { context: { informant: 'parent', country: 'no', sex: 'boy' } },
      },
      { id: 'country-without-norms', answers: half, options: at('parent', 'se', 'boy', 60) },
      { id: 'too-young', answers: half, options: at('parent', 'no', 'boy', 47) },
      { id: 'too-old', answers: half, options: at('parent', 'no', 'boy', 204) },
      { id: 'last-day', answers: half, options: { ...at('parent', 'no', 'boy', 60), date: '2029-12-31' } },
      {
        id: 'after-the-last-day',
        answers: half,
        options: { ...at('parent', 'no', 'boy', 60), date: '2030-01-01' },
      },
    ];
  },
  'every-part': (instrument) => [
    ...usualCases(instrument, [...SEEDS, 7, 8, 9, 10]),
    { id: 'tenths-add-up', answers: { tenths: 0.1, share: 0.3 } },
    { id: 'filter-present', answers: { filter: 'present', filtered: 1 } },
    { id: 'filter-absent-but-answered', answers: { filter: 'absent', filtered: 2 } },
    {
      id: 'excluded',
      answers: { linked: 'present', carrier: 'present', covered: 'present', degree: 'marked' },
    },
    { id: 'below-the-cut', answers: { degree: 'slight' } },
    {
      id: 'too-young-for-the-carrier',
      answers: { carrier: 'present', covered: 'present' },
      options: { ageMonths: 11 },
    },
    {
      id: 'at-the-limit-of-an-age',
      answers: { carrier: 'present' },
      options: { ageMonths: { low: 11, high: 12 } },
    },
    { id: 'outside-usual-age', answers: { covered: 'present' }, options: { ageMonths: 23 } },
    { id: 'off-step', answers: { share: 0.25 } },
    { id: 'hours-out-of-range', answers: { hours: 25 } },
    { id: 'unknown-level', answers: { degree: 'mark' } },
  ],
};

/** Every shipped instrument with its cases. */
export const shippedCases = shipped;

/** The cases of an instrument whose definition stands in the folder. */
export const casesOfDefinition = (instrument) => own[instrument.id](instrument);
