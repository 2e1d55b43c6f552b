import {
  checkEcology,
  type EcologyInput,
  ecologyFindings,
  hypotheses,
  networkMeasures,
  safeCheckEcology,
  signals,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

/** Home, school and a workplace; mother at home and at work, teacher at school. */
const base: EcologyInput = {
  schemaVersion: 1,
  id: 'case-1',
  focalPersonId: 'child',
  persons: [
    { id: 'child', label: 'Child', sphere: 'informal', born: '2015' },
    { id: 'mother', label: 'Mother', sphere: 'informal' },
    { id: 'teacher', label: 'Teacher', sphere: 'formal' },
  ],
  settings: [
    { id: 'home', label: 'Home', kind: 'home' },
    { id: 'school', label: 'School', kind: 'school', interval: { from: '2021-08-01', to: '2024-06-20' } },
    { id: 'work', label: 'Work', kind: 'workplace' },
  ],
  participations: [
    { id: 'p1', personId: 'child', settingId: 'home', role: 'child', mode: 'active' },
    { id: 'p2', personId: 'child', settingId: 'school', role: 'pupil', mode: 'active' },
    { id: 'p3', personId: 'mother', settingId: 'home', role: 'caregiver', mode: 'active' },
    { id: 'p4', personId: 'mother', settingId: 'work', role: 'employee', mode: 'active' },
    { id: 'p5', personId: 'teacher', settingId: 'school', role: 'teacher', mode: 'active' },
  ],
};

const talk = {
  id: 'l1',
  between: ['home', 'school'],
  type: 'communication',
  correspondents: ['mother', 'teacher'],
} as const;
const shared = { id: 'l1', between: ['home', 'school'], type: 'supplementary', via: ['mother'] } as const;
const chain = { id: 'l1', between: ['home', 'school'], type: 'indirect', via: ['teacher'] } as const;
const strain = {
  id: 'i1',
  fromSettingId: 'work',
  toSettingId: 'home',
  carriers: ['mother'],
  what: 'Shift work',
  flow: 'toward-child',
  effect: 'strain',
} as const;
const dyad = { id: 'd1', a: 'child', b: 'mother', forms: [], tie: 'unknown' } as const;
const activity = {
  id: 'a1',
  settingId: 'school',
  label: 'Reading',
  participantIds: ['child'],
  valence: 'unknown',
} as const;
const event = { id: 'e1', date: '2021-08', kind: 'setting-entry', refs: ['child', 'school'] } as const;
const part = { id: 'p9', personId: 'mother', settingId: 'school', role: 'helper', mode: 'active' } as const;

/** Errors as lines: invariant, code, path. */
const errors = (more: object, options = {}): string[] => {
  const result = safeCheckEcology({ ...base, ...more }, options);
  if (result.ok) return [];
  return result.errors.map(({ code, path, facts }) => `${facts['rule'] ?? '-'} ${code} ${path.join('.')}`);
};
const withPart = (...parts: object[]): object => ({
  participations: [...(base.participations ?? []), ...parts],
});
const withPerson = (more: object): object => ({
  persons: base.persons.map((person) => (person.id === 'mother' ? { ...person, ...more } : person)),
});

test('the ground all cases start from is good', () => {
  expect(errors({})).toEqual([]);
  expect(
    errors({ links: [talk], influences: [strain], dyads: [dyad], activities: [activity], events: [event] }),
  ).toEqual([]);
});

describe('what must hold in every ecology', () => {
  test.each<[string, object, string[]]>([
    ['E01: the child is not there', { focalPersonId: 'nobody' }, ['e01 id-unknown focalPersonId']],
    ['E01: the child is a setting', { focalPersonId: 'home' }, ['e01 id-unknown focalPersonId']],
    [
      'E02: two records with one id',
      withPart({ ...part, id: 'home' }),
      ['e02 id-duplicate participations.5.id'],
    ],
    ['E02: no id', withPart({ ...part, id: '' }), ['e02 value-invalid participations.5.id']],
    ['E02: 128 characters', withPart({ ...part, id: 'x'.repeat(128) }), []],
    [
      'E02: 129 characters',
      withPart({ ...part, id: 'x'.repeat(129) }),
      ['e02 value-invalid participations.5.id'],
    ],
    [
      'E02: a control character',
      withPart({ ...part, id: 'a\u0007' }),
      ['e02 value-invalid participations.5.id'],
    ],
    [
      'E02: a way to the prototype',
      withPart({ ...part, id: '__proto__' }),
      ['e02 value-invalid participations.5.id'],
    ],
    ['E03: nobody', withPart({ ...part, personId: 'nobody' }), ['e03 id-unknown participations.5.personId']],
    [
      'E03: a person for a setting',
      withPart({ ...part, settingId: 'mother' }),
      ['e03 id-unknown participations.5.settingId'],
    ],
    [
      'E03: in an event',
      { events: [{ ...event, refs: ['child', 'nowhere'] }] },
      ['e03 id-unknown events.0.refs.1'],
    ],
    [
      'E03: in a condition',
      { conditions: [{ id: 'c1', domain: 'law', label: 'Law', targets: [{ ref: 'x', effect: 'strains' }] }] },
      ['e03 id-unknown conditions.0.targets.0.ref'],
    ],
    [
      'E03: in a third party',
      { dyads: [{ ...dyad, thirdParties: [{ personId: 'x', effect: 'supports' }] }] },
      ['e03 id-unknown dyads.0.thirdParties.0.personId'],
    ],
    [
      'E03: in a mark',
      { assessedPairs: [{ between: ['home', 'x'] }] },
      ['e03 id-unknown assessedPairs.0.between.1'],
    ],
    [
      'E03: in a measure',
      { measures: [{ id: 'm1', kind: 'visiting-home', settingId: 'x', refs: ['y'] }] },
      ['e03 id-unknown measures.0.settingId', 'e03 id-unknown measures.0.refs.0'],
    ],
    [
      'E04: a link of a setting with itself',
      { links: [{ ...talk, between: ['home', 'home'] }] },
      ['e04 value-invalid links.0.between'],
    ],
    [
      'E04: a dyad of a person with herself',
      { dyads: [{ ...dyad, b: 'child' }] },
      ['e04 value-invalid dyads.0.b'],
    ],
    [
      'E04: an influence of a setting on itself',
      { influences: [{ ...strain, fromSettingId: 'home' }] },
      ['e04 value-invalid influences.0.toSettingId'],
    ],
    [
      'E04: a setting compared with itself',
      { assessedPairs: [{ between: ['home', 'home'] }] },
      ['e04 value-invalid assessedPairs.0.between'],
    ],
    [
      'E05: who joins home and work carries an influence',
      { links: [{ ...shared, between: ['home', 'work'] }] },
      ['e05 value-invalid links.0.between.1'],
    ],
    [
      'E05: neither end is the child’s',
      {
        settings: [...(base.settings ?? []), { id: 'club', label: 'Club', kind: 'association' }],
        links: [{ ...talk, between: ['work', 'club'] }],
      },
      ['e05 value-invalid links.0.between'],
    ],
    [
      'E05: outwards without anybody named',
      { links: [{ ...talk, between: ['home', 'work'], correspondents: [] }] },
      ['e05 required-missing links.0.correspondents'],
    ],
    ['E06: nobody is named', { links: [{ ...shared, via: [] }] }, ['e06 required-missing links.0.via']],
    ['E06: she takes part in one only', { links: [shared] }, ['e06 value-invalid links.0.via.0']],
    ['E06: she takes part in both', { ...withPart(part), links: [shared] }, []],
    [
      'E06: being present is not taking part',
      { ...withPart({ ...part, mode: 'present' }), links: [shared] },
      ['e06 value-invalid links.0.via.0'],
    ],
    [
      'E06: she takes part at another time',
      {
        ...withPart({ ...part, interval: { from: '2023-01-01' } }),
        links: [{ ...shared, interval: { from: '2022-01-01', to: '2022-12-31' } }],
      },
      ['e06 value-invalid links.0.via.0'],
    ],
    [
      'E07: the child in a communication',
      { links: [{ ...talk, correspondents: ['child', 'teacher'] }] },
      ['e07 value-invalid links.0.correspondents.0'],
    ],
    [
      'E07: the child as intermediary',
      { links: [{ ...chain, via: ['child'] }] },
      ['e07 value-invalid links.0.via.0'],
    ],
    ['E08: no intermediary', { links: [{ ...chain, via: undefined }] }, ['e08 required-missing links.0.via']],
    [
      'E08: the intermediary takes part in both',
      { ...withPart(part), links: [{ ...chain, via: ['mother'] }] },
      ['e08 value-invalid links.0.via.0'],
    ],
    [
      'E09: an influence from a setting of the child',
      { influences: [{ ...strain, fromSettingId: 'school', carriers: ['teacher', 'mother'] }] },
      ['e09 value-invalid influences.0.fromSettingId'],
    ],
    [
      'E10: no carrier',
      { influences: [{ ...strain, carriers: [] }] },
      ['e10 required-missing influences.0.carriers'],
    ],
    [
      'E10: the first carrier is not there',
      { influences: [{ ...strain, carriers: ['teacher', 'mother'] }] },
      ['e10 value-invalid influences.0.carriers.0'],
    ],
    [
      'E10: the last carrier is not here',
      { influences: [{ ...strain, carriers: ['mother', 'teacher'] }] },
      ['e10 value-invalid influences.0.carriers.1'],
    ],
    [
      'E10: it does not reach the child',
      {
        settings: [...(base.settings ?? []), { id: 'club', label: 'Club', kind: 'association' }],
        ...withPart({ ...part, settingId: 'club' }),
        influences: [{ ...strain, toSettingId: 'club' }],
      },
      ['e10 value-invalid influences.0.toSettingId'],
    ],
    [
      'E11: a condition that touches nothing',
      { conditions: [{ id: 'c1', domain: 'law', label: 'Law', targets: [] }] },
      ['e11 required-missing conditions.0.targets'],
    ],
    [
      'E12: the end is the beginning',
      withPart({ ...part, interval: { from: '2022-01-01', to: '2022-01-01' } }),
      ['e12 date-order participations.5.interval.to'],
    ],
    [
      'E12: the end is the day after',
      withPart({ ...part, interval: { from: '2022-01-01', to: '2022-01-02' } }),
      [],
    ],
    [
      'E12: before the setting began',
      withPart({ ...part, interval: { from: '2021-07-31' } }),
      ['e12 date-order participations.5.interval.from'],
    ],
    ['E12: on the day the setting began', withPart({ ...part, interval: { from: '2021-08-01' } }), []],
    [
      'E12: after the setting ended',
      { activities: [{ ...activity, interval: { from: '2024-06-20' } }] },
      ['e12 date-order activities.0.interval.from'],
    ],
    [
      'E12: longer than the setting',
      { links: [{ ...talk, interval: { to: '2024-06-21' } }] },
      ['e12 date-order links.0.interval.to'],
    ],
    ['E12: as long as the setting', { links: [{ ...talk, interval: { to: '2024-06-20' } }] }, []],
    [
      'E12: after her death',
      { ...withPerson({ died: '2022-03' }), ...withPart({ ...part, interval: { from: '2022-04-01' } }) },
      ['e12 date-order participations.5.interval.from'],
    ],
    [
      'E12: a talk after her death',
      { ...withPerson({ died: '2022-03' }), links: [{ ...talk, interval: { from: '2022-05' } }] },
      ['e12 date-order links.0.interval.from'],
    ],
    [
      'E12: a day that does not exist',
      withPart({ ...part, interval: { from: '2023-02-30' } }),
      ['- date-impossible participations.5.interval.from'],
    ],
    ['E12: a day of birth', withPerson({ born: '1990-05-01' }), ['e12 value-invalid persons.1.born']],
    [
      'E13: before the child was born',
      { events: [{ ...event, date: '2014-12' }] },
      ['e13 date-order events.0.date'],
    ],
    ['E13: in the year of birth', { events: [{ ...event, date: '2015-01' }] }, []],
    [
      'E13: it concerns the mother',
      { events: [{ ...event, kind: 'role-change', date: '2014-12', refs: ['mother'] }] },
      [],
    ],
    [
      'E14: a level that was typed in',
      { settings: [{ ...(base.settings ?? [])[0], level: 'micro' }] },
      ['e14 key-unknown settings.0.level'],
    ],
    [
      'E14: proximal',
      { activities: [{ ...activity, proximal: true }] },
      ['e14 key-unknown activities.0.proximal'],
    ],
    ['E14: supportive', { links: [{ ...talk, supportive: true }] }, ['e14 key-unknown links.0.supportive']],
    [
      'E15: the same part twice',
      withPart({ ...part, settingId: 'home', role: 'caregiver' }),
      ['e15 id-duplicate participations.5'],
    ],
    [
      'E15: the same part one after the other',
      {
        participations: [
          ...(base.participations ?? []).slice(0, 4),
          { ...(base.participations ?? [])[4], interval: { to: '2023-01-01' } },
          { ...part, personId: 'teacher', role: 'teacher', interval: { from: '2023-01-01' } },
        ],
      },
      [],
    ],
    [
      'E15: the same link twice, the other way round',
      {
        links: [
          talk,
          { ...talk, id: 'l2', between: ['school', 'home'], correspondents: ['teacher', 'mother'] },
        ],
      },
      ['e15 id-duplicate links.1'],
    ],
    [
      'E15: knowledge both ways is two facts',
      {
        links: [
          { id: 'k1', between: ['home', 'school'], type: 'knowledge', direction: 'a-to-b' },
          { id: 'k2', between: ['home', 'school'], type: 'knowledge', direction: 'b-to-a' },
        ],
      },
      [],
    ],
    [
      'E15: knowledge the same way, turned round',
      {
        links: [
          { id: 'k1', between: ['home', 'school'], type: 'knowledge', direction: 'a-to-b' },
          { id: 'k2', between: ['school', 'home'], type: 'knowledge', direction: 'b-to-a' },
        ],
      },
      ['e15 id-duplicate links.1'],
    ],
    [
      'E15: talks of people whom nobody has named',
      {
        links: [
          { ...talk, correspondents: [] },
          { ...talk, id: 'l2', correspondents: undefined },
        ],
      },
      [],
    ],
    [
      'E16: a negative rate',
      withPart({ ...part, frequency: { times: -1, per: 'month' } }),
      ['e16 number-invalid participations.5.frequency.times'],
    ],
    [
      'E16: not a number',
      withPart({ ...part, frequency: { times: Number.NaN, per: 'month' } }),
      ['- number-invalid participations.5.frequency.times'],
    ],
    ['E16: 31 days a month', withPart({ ...part, frequency: { times: 31, per: 'month', unit: 'days' } }), []],
    [
      'E16: 32 days a month',
      withPart({ ...part, frequency: { times: 32, per: 'month', unit: 'days' } }),
      ['e16 number-invalid participations.5.frequency.times'],
    ],
    [
      'E17: a chain of seven',
      { influences: [{ ...strain, carriers: Array.from({ length: 7 }, () => 'mother') }] },
      ['e17 limit-exceeded influences.0.carriers'],
    ],
    [
      'a setting compared with more than one other',
      { assessedPairs: [{ between: ['home', 'school', 'work'] }] },
      ['- value-invalid assessedPairs.0.between'],
    ],
    [
      'a measure that nobody knows',
      { measures: [{ id: 'm1', kind: 'magic', refs: [] }] },
      ['- value-invalid measures.0.kind'],
    ],
  ])('%s', (_, more, expected) => {
    expect(errors(more)).toEqual(expected);
  });

  test('every violation is listed, the first is thrown', () => {
    const more = { links: [{ ...talk, correspondents: ['child'] }], dyads: [{ ...dyad, b: 'child' }] };
    expect(errors(more)).toEqual([
      'e07 value-invalid links.0.correspondents.0',
      'e04 value-invalid dyads.0.b',
    ]);
    expect(() => checkEcology({ ...base, ...more })).toThrow(
      expect.objectContaining({ code: 'value-invalid', path: ['links', 0, 'correspondents', 0] }),
    );
  });

  test('a record without a source is an error where it is asked for', () => {
    expect(errors({}, { requireSources: true })[0]).toBe('w08 required-missing participations.0.source');
  });
});

describe('limits', () => {
  const persons = (count: number): object[] =>
    Array.from({ length: count }, (_, place) => ({
      id: place === 0 ? 'child' : `p${place}`,
      label: 'Person',
      sphere: 'unknown',
    }));
  const settings = (count: number): object[] =>
    Array.from({ length: count }, (_, place) => ({ id: `s${place}`, label: 'Place', kind: 'other' }));
  const only = (more: object): string[] => errors({ settings: [], participations: [], ...more });

  test('2 000 persons, 500 settings, 20 000 records', () => {
    expect(only({ persons: persons(2000) })).toEqual([]);
    expect(only({ persons: persons(2001) })).toEqual(['e17 limit-exceeded persons']);
    expect(only({ persons: persons(1), settings: settings(500) })).toEqual([]);
    expect(only({ persons: persons(1), settings: settings(501) })).toEqual(['e17 limit-exceeded settings']);
    const marks = (count: number): object => ({
      persons: persons(1),
      settings: settings(2),
      assessedPairs: Array.from({ length: count }, () => ({ between: ['s0', 's1'] })),
    });
    expect(only(marks(20_000))).toEqual([]);
    expect(only(marks(20_001))).toEqual(['e17 limit-exceeded assessedPairs']);
  });

  /** As much as is allowed, all at once. */
  const most = (
    more: { readonly persons?: number; readonly settings?: number; readonly records?: number } = {},
  ) => ({
    ...base,
    persons: persons(2000 + (more.persons ?? 0)),
    settings: settings(500 + (more.settings ?? 0)),
    participations: [
      ...Array.from({ length: 500 }, (_, place) => ({
        id: `c${place}`,
        personId: 'child',
        settingId: `s${place}`,
        role: 'child',
        mode: 'active',
      })),
      ...Array.from({ length: 9_500 + (more.records ?? 0) }, (_, place) => ({
        id: `m${place}`,
        personId: `p${(place % 1999) + 1}`,
        settingId: `s${(place * 7) % 500}`,
        role: `member-${Math.floor(place / 500)}`,
        mode: 'active',
      })),
    ],
    activities: Array.from({ length: 10_000 }, (_, place) => ({
      id: `a${place}`,
      settingId: `s${place % 500}`,
      label: 'Activity',
      participantIds: ['child', `p${(place % 1999) + 1}`],
      valence: 'unknown',
    })),
  });

  test('the largest ecology is checked, measured, asked and looked through', { timeout: 20_000 }, () => {
    const ecology = checkEcology(most());
    expect(networkMeasures(ecology, '2024-06-01').microRange.value).toBe(500);
    expect(signals(ecology, '2024-06-01').outcomes).toHaveLength(30);
    expect(ecologyFindings(ecology, '2024-06-01').length).toBeGreaterThan(0);
  });

  test.each([
    ['person', { persons: 1 }, 'persons', 'maxPersons', 2_000],
    ['setting', { settings: 1 }, 'settings', 'maxSettings', 500],
    ['record', { records: 1 }, 'activities', 'maxRecords', 20_000],
  ] as const)('one %s more is over the limit', (_, more, path, limit, highest) => {
    const result = safeCheckEcology(most(more));
    expect(result.ok ? null : result.errors[0]).toMatchObject({
      code: 'limit-exceeded',
      path: [path],
      facts: { limit, most: highest, found: highest + 1 },
    });
  });

  test('can be set, and are themselves checked', () => {
    expect(errors({}, { limits: { maxPersons: 2 } })).toEqual(['e17 limit-exceeded persons']);
    expect(() => checkEcology(base, { limits: { maxPersons: 0 } })).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    );
    expect(() => checkEcology(base, { limits: { most: 1 } as never })).toThrow(
      expect.objectContaining({ code: 'key-unknown' }),
    );
  });
});

const HOSTILE = [
  ['markup', '</svg><script>alert(1)</script>'],
  ['right to left', '\u202eabc\u202c مرحبا'],
  ['emoji', '👩‍👧‍👦🏳️‍🌈'],
  ['2 000 characters', 'å'.repeat(2000)],
  ['a name', 'Kari Nordmann, Storgata 1'],
] as const;

test.each(HOSTILE)('%s in a label or a note reaches no answer', (_, label) => {
  const source = { informant: 'other', note: label };
  const ecology = checkEcology({
    ...base,
    persons: base.persons.map((person) => ({ ...person, label })),
    settings: (base.settings ?? []).map((setting) => ({ ...setting, label })),
    activities: [{ ...activity, label, source }],
    links: [{ ...talk, source }],
    influences: [{ ...strain, what: label, source }],
    conditions: [{ id: 'law', domain: 'law', label, targets: [{ ref: 'home', effect: 'strains' }] }],
  });
  const day = '2024-06-01';
  const answers = [
    networkMeasures(ecology, day),
    signals(ecology, day),
    hypotheses(ecology, day),
    ecologyFindings(ecology, day),
  ];
  expect(JSON.stringify(ecology)).toContain(JSON.stringify(label).slice(1, 20));
  expect(JSON.stringify(answers)).not.toContain(JSON.stringify(label).slice(1, 20));
});

test.each(HOSTILE)('a label may hold %s, and no error repeats it', (_, label) => {
  const person = { id: 'x', label, sphere: 'unknown' };
  const ecology = checkEcology({ ...base, persons: [...base.persons, person] });
  expect(ecology.persons.at(-1)?.label).toBe(label);
  const wrong = safeCheckEcology({ ...base, persons: [...base.persons, { ...person, id: label }] });
  expect(
    JSON.stringify(wrong.ok ? null : wrong.errors.map(({ message, facts }) => [message, facts])),
  ).not.toContain(label.slice(0, 20));
});

test('what is said of a dyad is turned round with it', () => {
  const said = { a: 'mother', b: 'child', reciprocity: 'a', support: { given: ['concrete'], received: [] } };
  const { dyads } = checkEcology({ ...base, dyads: [{ ...dyad, ...said }] } as unknown);
  expect(dyads[0]).toMatchObject({
    a: 'child',
    b: 'mother',
    reciprocity: 'b',
    support: { given: [], received: ['concrete'] },
  });
  const both = { ...said, reciprocity: 'both', power: 'even' };
  expect(checkEcology({ ...base, dyads: [{ ...dyad, ...both }] } as unknown).dyads[0]).toMatchObject({
    reciprocity: 'both',
    power: 'even',
  });
});

test('the input is neither changed nor frozen, the result is frozen and stays itself', () => {
  const input = JSON.parse(
    JSON.stringify({ ...base, dyads: [{ ...dyad, a: 'mother', b: 'child', power: 'a' }] }),
  );
  const before = JSON.stringify(input);
  const ecology = checkEcology(input);
  expect(JSON.stringify(input)).toBe(before);
  expect(Object.isFrozen(input.persons)).toBe(false);
  expect(Object.isFrozen(ecology.persons[0])).toBe(true);
  expect(ecology.dyads[0]).toMatchObject({ a: 'child', b: 'mother', power: 'b' });
  expect(checkEcology(ecology)).toBe(ecology);
  expect(checkEcology(JSON.parse(JSON.stringify(ecology)))).toEqual(ecology);
});

test.each([
  [{ ...base, schemaVersion: 2 }, 'schema-version-newer'],
  [{ ...base, schemaVersion: undefined }, 'schema-version-missing'],
  [{ ...base, surprise: 1 }, 'key-unknown'],
  [null, 'value-invalid'],
  ['text', 'value-invalid'],
])('what is no ecology is refused (%#)', (value, code) => {
  const result = safeCheckEcology(value);
  expect(result.ok ? null : result.errors[0]?.code).toBe(code);
});
