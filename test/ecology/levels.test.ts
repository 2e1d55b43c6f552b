import {
  at,
  chronosystem,
  type Ecology,
  ecology,
  exosystem,
  levelOf,
  macrosystem,
  mesosystem,
  microsystem,
  type SystemBuilder,
  systemOf,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

const DAY = '2024-06-01';
const home = microsystem('home', 'home').with('mother', 'caregiver');
const school = microsystem('school', 'school').with('teacher', 'teacher');
const of = (...parts: SystemBuilder[]): Ecology =>
  ecology('case')
    .person('mother')
    .person('teacher')
    .include(home, ...parts)
    .build();
/** A workplace that nothing but what is told here joins to the child. */
const work = exosystem('work', 'workplace').with('mother', 'employee');
const carried = (interval?: object) =>
  work.influences('home', { carriedBy: 'mother', what: 'x', effect: 'mixed', ...(interval && { interval }) });
const called = (interval?: object) =>
  work.communication('home', ['mother'], { id: 'call', ...(interval && { interval }) });
const unjoined = (): Ecology => {
  const built = of();
  const place = { id: 'work', label: 'Work', kind: 'workplace' };
  return JSON.parse(JSON.stringify({ ...built, settings: [...built.settings, place] }));
};

describe('the level of a setting', () => {
  test.each<[string, Ecology, string, string | null]>([
    ['the child takes part', of(), 'home', 'micro'],
    [
      'the child takes part from tomorrow',
      of(school.child('pupil', { interval: { from: '2024-06-02' } })),
      'school',
      'unconnected',
    ],
    [
      'the child takes part from today',
      of(school.child('pupil', { interval: { from: DAY } })),
      'school',
      'micro',
    ],
    [
      'the child took part until today',
      of(school.child('pupil', { interval: { to: DAY } })),
      'school',
      'unconnected',
    ],
    [
      'the child may take part',
      of(school.child('pupil', { interval: { from: '2024' } })),
      'school',
      'unknown',
    ],
    [
      'the place may be there',
      of(microsystem('school', 'school', { interval: { from: '2024' } })),
      'school',
      'unknown',
    ],
    [
      'the place is gone',
      of(microsystem('school', 'school', { interval: { to: '2024-01' } })),
      'school',
      null,
    ],
    ['somebody carries something from there', of(carried()), 'work', 'exo'],
    ['somebody may still carry something', of(carried({ to: '2024' })), 'work', 'unknown'],
    ['somebody carried something', of(carried({ to: '2024-01' })), 'work', 'unconnected'],
    ['somebody calls from there', of(called()), 'work', 'exo'],
    ['somebody called from there', of(called({ to: '2024-01' })), 'work', 'unconnected'],
    ['nothing joins it', unjoined(), 'work', 'unconnected'],
  ])('%s', (_, from, setting, expected) => {
    expect(levelOf(from, setting, DAY)).toBe(expected);
  });

  test('an exo setting that the child enters becomes its own', () => {
    const entered = of(
      carried({ to: '2024-03-01' }).entered('apprentice', { interval: { from: '2024-03-01' } }),
    );
    expect([levelOf(entered, 'work', '2024-02-29'), levelOf(entered, 'work', '2024-03-01')]).toEqual([
      'exo',
      'micro',
    ]);
  });
});

describe('the system of a link', () => {
  const talk = (interval?: object) =>
    mesosystem('home', 'school').communication(['mother', 'teacher'], {
      id: 'call',
      ...(interval && { interval }),
    });

  test.each<[string, Ecology, string | null]>([
    ['between two settings of the child', of(school, talk()), 'meso'],
    ['from one of them outwards', of(called()), 'exo'],
    ['it is over', of(school, talk({ to: '2024-01' })), null],
    ['it may be over', of(school, talk({ to: '2024' })), 'unknown'],
    [
      'the child may be in one of them',
      of(school.child('pupil', { interval: { from: '2024' } }), talk()),
      'unknown',
    ],
    [
      'the child is not in one of them yet',
      of(school.child('pupil', { interval: { from: '2025' } }), talk()),
      'exo',
    ],
  ])('%s', (_, from, expected) => {
    expect(systemOf(from, 'call', DAY)).toBe(expected);
  });

  test('of two places that the child is in neither of, yet', () => {
    const later = (id: string) => microsystem(id, 'leisure').child('member', { interval: { from: '2025' } });
    const link = mesosystem('a', 'b').communication(['mother'], { id: 'call' });
    expect(systemOf(of(later('a'), later('b'), link), 'call', DAY)).toBeNull();
  });
});

test.each<[string, () => unknown, string, unknown]>([
  ['a setting', () => levelOf(of(), 'schol', DAY), 'id-unknown', ['setting']],
  ['a link', () => systemOf(of(called()), 'xyz', DAY), 'id-unknown', ['link']],
  ['a day that there is not', () => levelOf(of(), 'home', '2023-02-30'), 'date-impossible', ['date']],
  ['a month for a day', () => at(of(), '2024-06'), 'value-invalid', ['date']],
  ['a number for a day', () => at(of(), 20240601 as never), 'value-invalid', ['date']],
])('what is not there is refused: %s', (_, run, code, path) => {
  expect(run).toThrow(expect.objectContaining({ code, path }));
});

test('a near id is suggested', () => {
  expect(() => systemOf(of(called()), 'cal', DAY)).toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ suggestion: 'call' }) }),
  );
});

describe('an ecology on one day', () => {
  const built = ecology('case', { born: '2014' })
    .person('mother')
    .person('gran', { died: '2024-05-31' })
    .include(
      home
        .activity('x', { id: 'over', interval: { to: '2024-06-01' } })
        .activity('x', { id: 'on', interval: { from: '2024-06-01' } }),
      microsystem('club', 'leisure', { interval: { from: '2024' } })
        .activity('x', { id: 'in-club' })
        .dyad('mother', { id: 'bond' }),
      macrosystem('law', 'law', { label: 'Law', interval: { from: '2025' } }).affects('home', 'eases'),
      chronosystem()
        .event(DAY, 'role-change', ['mother'], { id: 'today' })
        .event('2024-06', 'role-change', ['mother'], { id: 'this-month' })
        .event('2024-06-02', 'role-change', ['mother'], { id: 'tomorrow' }),
      mesosystem('home', 'club').assessed({ interval: { to: '2024-01-01' } }),
    )
    .measure('m', 'icdp', { interval: { to: '2024-06-02' } })
    .build();
  const { records, unclear, levels, systems } = at(built, DAY);
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

  test('what holds and what may hold', () => {
    expect(ids(records.persons)).toEqual(['child', 'mother']);
    expect(ids(records.settings)).toEqual(['home', 'club']);
    expect(ids(records.activities)).toEqual(['on', 'in-club']);
    expect(ids(records.dyads)).toEqual(['bond']);
    expect(ids(records.conditions)).toEqual([]);
    expect(ids(records.measures)).toEqual(['m']);
    expect(records.assessedPairs).toEqual([]);
    expect(ids(records.events)).toEqual(['today', 'this-month']);
  });

  test('what is left open by dates, and the levels', () => {
    expect(unclear).toEqual(['club', 'pt-child-club', 'in-club', 'this-month']);
    expect(levels).toEqual([
      { setting: 'home', level: 'micro' },
      { setting: 'club', level: 'unknown' },
    ]);
    expect(systems).toEqual([]);
  });
});
