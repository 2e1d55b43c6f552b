import { type EcologyInput, ecologyFindings, safeCheckEcology } from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

/** A document with one record of each kind, all of it good. */
const whole: EcologyInput & Readonly<Record<string, readonly Record<string, unknown>[]>> = JSON.parse(
  JSON.stringify({
    schemaVersion: 1,
    id: 'case',
    focalPersonId: 'child',
    persons: [
      { id: 'child', label: 'Child', sphere: 'informal', born: '2015-03' },
      { id: 'mother', label: 'Mother', sphere: 'informal' },
      { id: 'teacher', label: 'Teacher', sphere: 'formal' },
      { id: 'between', label: 'Go-between', sphere: 'formal' },
    ],
    settings: [
      { id: 'home', label: 'Home', kind: 'home' },
      { id: 'school', label: 'School', kind: 'school' },
      { id: 'work', label: 'Work', kind: 'workplace' },
    ],
    participations: [
      { id: 'p1', personId: 'child', settingId: 'home', role: 'child', mode: 'active' },
      { id: 'p2', personId: 'child', settingId: 'school', role: 'pupil', mode: 'active' },
      { id: 'p3', personId: 'mother', settingId: 'home', role: 'caregiver', mode: 'active' },
      { id: 'p4', personId: 'mother', settingId: 'work', role: 'employee', mode: 'active' },
    ],
    activities: [
      {
        id: 'a',
        settingId: 'home',
        label: 'x',
        participantIds: ['child'],
        initiatedBy: 'child',
        valence: 'unknown',
      },
    ],
    dyads: [
      {
        id: 'd',
        a: 'child',
        b: 'mother',
        forms: [],
        tie: 'strong',
        thirdParties: [{ personId: 'teacher', effect: 'supports' }],
      },
    ],
    links: [
      { id: 'l1', between: ['home', 'school'], type: 'communication', correspondents: ['mother', 'teacher'] },
      { id: 'l2', between: ['home', 'school'], type: 'indirect', via: ['between'] },
    ],
    assessedPairs: [{ between: ['home', 'school'] }],
    influences: [
      {
        id: 'i',
        fromSettingId: 'work',
        toSettingId: 'home',
        carriers: ['mother'],
        what: 'x',
        flow: 'both',
        effect: 'mixed',
      },
    ],
    conditions: [{ id: 'c', domain: 'law', label: 'x', targets: [{ ref: 'home', effect: 'eases' }] }],
    events: [
      { id: 'e', date: '2021', kind: 'setting-entry', refs: ['child', 'school'], accompaniedBy: ['mother'] },
    ],
    measures: [{ id: 'm', kind: 'icdp', settingId: 'home', refs: ['a'] }],
  }),
);

/** The document with something else at a path. */
const changed = (path: string, value: unknown): unknown => {
  const document = JSON.parse(JSON.stringify(whole));
  const steps = path.split('.');
  const last = steps.pop() as string;
  const place = steps.reduce((at, step) => at[step], document);
  place[last] = value;
  return document;
};
const errors = (document: unknown, options = {}): string[] => {
  const result = safeCheckEcology(document, options);
  return result.ok
    ? []
    : result.errors.map(({ code, path, facts }) => `${facts['rule'] ?? '-'} ${code} ${path.join('.')}`);
};
/** Rules that partial dates leave open, with their paths. */
const open = (document: unknown): string[] =>
  ecologyFindings(document as never, '2024-06-01')
    .filter(({ rule }) => rule === 'ecology:w16')
    .map(({ facts, path = [] }) => `${facts['invariant']} ${path.join('.')}`);

test('the document is good', () => {
  expect(errors(whole)).toEqual([]);
  expect(open(whole)).toEqual([]);
});

describe('E03: whatever names another record names one that is there', () => {
  test.each([
    'participations.0.personId',
    'participations.0.settingId',
    'activities.0.settingId',
    'activities.0.participantIds.0',
    'activities.0.initiatedBy',
    'dyads.0.a',
    'dyads.0.b',
    'dyads.0.thirdParties.0.personId',
    'links.0.between.0',
    'links.0.between.1',
    'links.0.correspondents.1',
    'links.1.via.0',
    'assessedPairs.0.between.0',
    'influences.0.fromSettingId',
    'influences.0.toSettingId',
    'influences.0.carriers.0',
    'conditions.0.targets.0.ref',
    'events.0.refs.1',
    'events.0.accompaniedBy.0',
    'measures.0.settingId',
    'measures.0.refs.0',
  ])('%s', (path) => {
    expect(errors(changed(path, 'nowhere'))).toEqual([`e03 id-unknown ${path}`]);
  });

  test('a near id is suggested, a far one is not', () => {
    const suggestion = (id: string): unknown => {
      const result = safeCheckEcology(changed('participations.0.personId', id));
      return result.ok ? null : result.errors[0]?.facts['suggestion'];
    };
    expect(suggestion('mothr')).toBe('mother');
    expect(suggestion('xyz')).toBeNull();
  });
});

test.each(['', 'a\u0000', 7])('a code is an id: %j is none', (role) => {
  expect(errors(changed('participations.0.role', role))).toEqual(['- value-invalid participations.0.role']);
});

test('options that are none are refused as such', () => {
  expect(() => safeCheckEcology(whole, null as never)).toThrow(
    expect.objectContaining({ code: 'input-invalid', path: ['options'] }),
  );
});

const table = (
  title: string,
  rows: readonly (readonly [string, unknown, readonly string[], object?])[],
): void => {
  describe(title, () => {
    test.each(rows)('%s', (_, document, expected, options) => {
      expect(errors(document, options ?? {})).toEqual(expected);
    });
  });
};

table('E02: ids', [
  ['constructor', changed('measures.0.id', 'constructor'), ['e02 value-invalid measures.0.id']],
  ['prototype', changed('measures.0.id', 'prototype'), ['e02 value-invalid measures.0.id']],
  ['the same in two lists', changed('events.0.id', 'mother'), ['e02 id-duplicate events.0.id']],
  ['the same twice in a list', changed('links.1.id', 'l1'), ['e02 id-duplicate links.1.id']],
]);

table('E05: links that lead outwards', [
  [
    'where the child is only present, it takes no part',
    {
      ...whole,
      participations: [
        ...(whole['participations'] ?? []),
        { id: 'x', personId: 'child', settingId: 'work', role: 'guest', mode: 'present' },
      ],
      links: [{ id: 'l1', between: ['home', 'work'], type: 'supplementary', via: ['mother'] }],
    },
    ['e05 value-invalid links.0.between.1'],
  ],
  ['somebody is named', changed('links.0.between', ['home', 'work']), []],
  [
    'nobody is named who knows',
    changed('links.0', { id: 'l1', between: ['home', 'work'], type: 'knowledge' }),
    ['e05 required-missing links.0.via'],
  ],
  [
    'somebody is named who knows',
    changed('links.0', { id: 'l1', between: ['home', 'work'], type: 'knowledge', via: ['mother'] }),
    [],
  ],
  [
    'the other end first',
    changed('links.0', { id: 'l1', between: ['work', 'home'], type: 'communication' }),
    ['e05 required-missing links.0.correspondents'],
  ],
]);

test('E05 says that what joins home and work is an influence', () => {
  const result = safeCheckEcology(
    changed('links.0', { id: 'l1', between: ['work', 'home'], type: 'supplementary', via: ['mother'] }),
  );
  expect(result.ok ? null : result.errors[0]?.facts).toMatchObject({
    rule: 'e05',
    id: 'l1',
    expected: 'influence',
  });
});

test('E08 says that a go-between who takes part in both is a supplementary link', () => {
  const part = { id: 'p5', personId: 'between', role: 'x', mode: 'active' };
  const both = changed('participations', [
    ...(whole['participations'] ?? []),
    { ...part, settingId: 'home' },
    { ...part, id: 'p6', settingId: 'school' },
  ]);
  const result = safeCheckEcology(both);
  expect(result.ok ? null : result.errors[0]?.facts).toMatchObject({
    rule: 'e08',
    expected: 'supplementary',
  });
});

/** The child enters the workplace; an influence comes from there. */
const entered = (influence: object): unknown => ({
  ...whole,
  participations: [
    ...(whole['participations'] ?? []),
    {
      id: 'p5',
      personId: 'child',
      settingId: 'work',
      role: 'x',
      mode: 'active',
      interval: { from: '2023-01-01' },
    },
  ],
  influences: [{ ...whole['influences']?.[0], ...influence }],
});

table('E09: an influence ends when the child enters', [
  ['it ends on the day', entered({ interval: { to: '2023-01-01' } }), []],
  [
    'it ends a day later',
    entered({ interval: { to: '2023-01-02' } }),
    ['e09 value-invalid influences.0.fromSettingId'],
  ],
  ['it goes on', entered({}), ['e09 value-invalid influences.0.fromSettingId']],
]);

table('E12: times', [
  [
    'a month of birth that there is not',
    changed('persons.0.born', '2015-13'),
    ['e12 date-impossible persons.0.born'],
  ],
  [
    'an activity that begins after the mother’s death',
    {
      ...whole,
      persons: [
        ...whole.persons.slice(0, 1),
        { ...whole.persons[1], died: '2020-01-01' },
        ...whole.persons.slice(2),
      ],
      activities: [
        { ...whole['activities']?.[0], participantIds: ['mother'], interval: { from: '2020-01-02' } },
      ],
    },
    ['e12 date-order activities.0.interval.from'],
  ],
  [
    'an activity that begins on the day of it',
    {
      ...whole,
      persons: [
        ...whole.persons.slice(0, 1),
        { ...whole.persons[1], died: '2020-01-01' },
        ...whole.persons.slice(2),
      ],
      activities: [
        { ...whole['activities']?.[0], participantIds: ['mother'], interval: { from: '2020-01-01' } },
      ],
    },
    [],
  ],
]);

test.each([
  'settings',
  'participations',
  'activities',
  'dyads',
  'links',
  'influences',
  'conditions',
  'measures',
  'assessedPairs',
])('E12: in %s, the end comes after the beginning', (list) => {
  const wrong = errors(changed(`${list}.0.interval`, { from: '2023-02-01', to: '2023-01-31' }));
  expect(wrong.filter((one) => one.startsWith('e12'))).toEqual([`e12 date-order ${list}.0.interval.to`]);
});

test('E12 tells which record and which date', () => {
  const early = { ...whole['participations']?.[2], interval: { from: '2030' } };
  const result = safeCheckEcology({
    ...whole,
    settings: whole['settings']?.map((one) =>
      one['id'] === 'home' ? { ...one, interval: { to: '2029' } } : one,
    ),
    participations: [...(whole['participations'] ?? []).filter(({ id }) => id !== 'p3'), early],
  });
  const found = result.ok ? [] : result.errors.filter(({ path }) => path[0] === 'participations');
  expect(found.map(({ facts }) => facts)).toContainEqual({ rule: 'e12', id: 'p3', at: '2030' });
});

describe('E12: a link within both of its settings', () => {
  const closed = (interval: object): unknown => ({
    ...whole,
    settings: whole['settings']?.map((one) =>
      one['id'] === 'school' ? { ...one, interval: { from: '2021-08-15', to: '2024-06-01' } } : one,
    ),
    links: [{ ...whole['links']?.[0], interval }],
  });
  test.each<[string, object, string[]]>([
    ['it begins with the school', { from: '2021-08-15' }, []],
    ['it begins before', { from: '2021-08-14' }, ['e12 date-order links.0.interval.from']],
    ['it begins when the school is over', { from: '2024-06-01' }, ['e12 date-order links.0.interval.from']],
    ['it ends before the school begins', { to: '2021-08-15' }, ['e12 date-order links.0.interval.to']],
    ['it ends the day after the school began', { to: '2021-08-16' }, []],
  ])('%s', (_, interval, expected) => {
    expect(errors(closed(interval)).filter((one) => one.startsWith('e12'))).toEqual(expected);
  });

  test.each<[string, object, string[]]>([
    ['the month in which the school began', { from: '2021-08' }, ['e12 links.0.interval.from']],
    ['the year in which it ends', { to: '2024' }, ['e12 links.0.interval.to']],
    ['the month before', { from: '2021-09', to: '2024-05' }, []],
  ])('left open: %s', (_, interval, expected) => {
    expect(open(closed(interval))).toEqual(expected);
  });
});

table('E13: before the child was born', [
  ['the month before', changed('events.0.date', '2015-02'), ['e13 date-order events.0.date']],
  ['the month of birth', changed('events.0.date', '2015-03'), []],
  ['the last day before', changed('events.0.date', '2015-02-28'), ['e13 date-order events.0.date']],
  ['a change of law', changed('events.0', { id: 'e', date: '2001', kind: 'macro-change', refs: ['c'] }), []],
  [
    'a measure that began',
    changed('events.0', { id: 'e', date: '2001', kind: 'measure-start', refs: ['m'] }),
    [],
  ],
  [
    'of the mother',
    changed('events.0', { id: 'e', date: '2001', kind: 'role-change', refs: ['child', 'mother'] }),
    [],
  ],
]);

test('E13 is left open by a year', () => {
  expect(open(changed('events.0.date', '2015'))).toEqual(['e13 events.0.date']);
  expect(open(changed('events.0.date', '2016'))).toEqual([]);
});

table(
  'E14: what follows from the records',
  ['level', 'system', 'proximal', 'isProximal', 'molar', 'isMolar', 'supportive', 'isSupportive'].map(
    (key) => [key, changed(`links.0.${key}`, 'yes'), [`e14 key-unknown links.0.${key}`]] as const,
  ),
);

const parts = (...intervals: object[]): unknown => ({
  ...whole,
  participations: [
    ...(whole['participations'] ?? []),
    ...intervals.map((interval, place) => ({
      id: `t${place}`,
      personId: 'teacher',
      settingId: 'school',
      role: 'teacher',
      mode: 'active',
      interval,
    })),
  ],
});

table('E15: the same twice', [
  [
    'the later in the document, which began first',
    parts({ from: '2023-01-01' }, { to: '2023-01-02' }),
    ['e15 id-duplicate participations.5'],
  ],
  [
    'one day shared',
    parts({ to: '2023-01-02' }, { from: '2023-01-01' }),
    ['e15 id-duplicate participations.5'],
  ],
  ['no day shared', parts({ to: '2023-01-01' }, { from: '2023-01-01' }), []],
  [
    'a long one that two others fall into',
    parts(
      { from: '2020-01-01', to: '2024-01-01' },
      { from: '2021-01-01', to: '2021-02-01' },
      { from: '2022-01-01', to: '2022-02-01' },
    ),
    ['e15 id-duplicate participations.5', 'e15 id-duplicate participations.6'],
  ],
  [
    'in another role',
    changed('participations', [
      ...(whole['participations'] ?? []),
      { ...whole['participations']?.[2], id: 'x', role: 'neighbour' },
    ]),
    [],
  ],
]);

test('E15 is left open by a year', () => {
  expect(open(parts({ to: '2023' }, { from: '2023' }))).toEqual(['e15 participations.5']);
  expect(open(parts({ to: '2022' }, { from: '2024' }))).toEqual([]);
  expect(open(parts({ to: '2023' }, { from: '2024-01-01' }))).toEqual([]);
});

const rate = (times: number, per: string, unit?: string) => ({ times, per, ...(unit && { unit }) });

table('E16: rates', [
  ...(
    [
      ['participations', 'frequency'],
      ['activities', 'frequency'],
      ['links', 'frequency'],
      ['dyads', 'contactFrequency'],
      ['measures', 'agreedContactEvery'],
      ['measures', 'reviewEvery'],
    ] as const
  ).map(
    ([list, key]) =>
      [
        `${list}, ${key}: 40 days a month`,
        changed(`${list}.0.${key}`, rate(40, 'month', 'days')),
        [`e16 number-invalid ${list}.0.${key}.times`],
      ] as const,
  ),
  ['never', changed('links.0.frequency', rate(0, 'week')), []],
  [
    'infinitely often',
    { ...whole, links: [{ ...whole['links']?.[0], frequency: rate(Number.POSITIVE_INFINITY, 'week') }] },
    ['- number-invalid links.0.frequency.times'],
  ],
  ['seven days a week', changed('links.0.frequency', rate(7, 'week', 'days')), []],
  [
    'eight days a week',
    changed('links.0.frequency', rate(8, 'week', 'days')),
    ['e16 number-invalid links.0.frequency.times'],
  ],
  ['one day a day', changed('links.0.frequency', rate(1, 'day', 'days')), []],
  [
    'two days a day',
    changed('links.0.frequency', rate(2, 'day', 'days')),
    ['e16 number-invalid links.0.frequency.times'],
  ],
  ['366 days a year', changed('links.0.frequency', rate(366, 'year', 'days')), []],
  [
    '367 days a year',
    changed('links.0.frequency', rate(367, 'year', 'days')),
    ['e16 number-invalid links.0.frequency.times'],
  ],
  ['40 times a month', changed('links.0.frequency', rate(40, 'month', 'occasions')), []],
]);

const chain = (count: number): unknown =>
  changed(
    'links.1.via',
    Array.from({ length: count }, (_, place) => ['between', 'teacher'][place % 2]),
  );

table('E17: limits', [
  ['a chain of six', chain(6), []],
  ['a chain of seven', chain(7), ['e17 limit-exceeded links.1.via']],
  [
    'a chain of three, where two are allowed',
    chain(3),
    ['e17 limit-exceeded links.1.via'],
    { limits: { maxChain: 2 } },
  ],
  ['a text of 10 000 characters', changed('persons.0.label', 'x'.repeat(10_000)), []],
  [
    'a text of 10 001 characters',
    changed('persons.0.label', 'x'.repeat(10_001)),
    ['- limit-exceeded persons.0.label'],
  ],
  [
    'three persons, where two are allowed',
    whole,
    ['e17 limit-exceeded persons'],
    { limits: { maxPersons: 3 } },
  ],
]);
