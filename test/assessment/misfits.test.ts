import { describe, expect, test } from 'vitest';
import { conflicts } from '../../src/assessment/conflicts.js';
import { observationsByItem } from '../../src/assessment/observations-by-item.js';
import { toAnswers } from '../../src/assessment/to-answers.js';
import type { Answer } from '../../src/model/answers.js';
import type { CutParameter } from '../../src/model/parameter.js';
import { caseOf, caseWith, checklist, mixed, saw } from './cases.js';
import { failsWith, failure } from './fail.js';

const readers = [
  ['toAnswers', toAnswers],
  ['conflicts', conflicts],
  ['observationsByItem', observationsByItem],
] as const;

describe.each(readers)('%s refuses what does not fit together', (_, read) => {
  test('an instrument that was not used', () => {
    expect(failure(() => read(caseWith({ instruments: [] }), checklist))).toEqual({
      code: 'id-unknown',
      path: 'instruments',
      facts: { instrument: 'checklist' },
    });
  });

  test('another edition', () => {
    const instruments = [
      { id: 'mixed', edition: '2' },
      { id: 'checklist', edition: '2' },
    ];
    expect(failure(() => read(caseWith({ instruments }), checklist))).toEqual({
      code: 'edition-mismatch',
      path: 'instruments.1.edition',
      facts: { instrument: 'checklist', expected: '1', found: '2' },
    });
  });

  test('an item that the instrument does not have, with the nearest one', () => {
    const assessment = caseOf(saw('o1', 'good-friends', 'present'), saw('o2', 'bulying', 'present'));
    expect(failure(() => read(assessment, checklist))).toEqual({
      code: 'id-unknown',
      path: 'observations.1.item.bulying',
      facts: { found: 'bulying', suggestion: 'bullying' },
    });
    expect(failsWith(() => read(caseOf(saw('o1', 'zzzzzzzz', 'present')), checklist))).toBe(
      'id-unknown observations.0.item',
    );
  });

  test('a date that is none', () => {
    for (const date of ['2024-05', '2024-02-30', 'today', 5 as never]) {
      expect(failsWith(() => read(caseWith(), checklist, { date }))).toBe('option-invalid date');
    }
  });

  test('readings that do not exist', () => {
    expect(failsWith(() => read(caseWith(), checklist, { conditionReadings: { nothing: 'x' } }))).toBe(
      'id-unknown conditionReadings',
    );
    expect(failsWith(() => read(caseWith(), checklist, { ageReadings: { nothing: 'x' } }))).toBe(
      'id-unknown ageReadings',
    );
  });

  test('a broken assessment', () => {
    expect(failsWith(() => read({} as never, checklist))).toBe('schema-version-missing schemaVersion');
    expect(failsWith(() => read(null as never, checklist))).toBe('value-invalid');
  });

  test('limits are handed on', () => {
    const assessment = caseOf(saw('o1', 'good-friends', 'present', { note: '123456' }));
    expect(failsWith(() => read(assessment, checklist, { limits: { maxText: 5 } }))).toBe(
      'limit-exceeded observations.0.note',
    );
    expect(() => read(assessment, checklist, { limits: { maxText: 10 } })).not.toThrow();
  });
});

test('a reading that the item does not have is refused with the nearest one', () => {
  const assessment = caseOf(saw('o1', 'frequent-moves', 'present'));
  expect(
    failure(() => toAnswers(assessment, checklist, { conditionReadings: { 'frequent-moves': 'any-off' } })),
  ).toEqual({
    code: 'id-unknown',
    path: 'conditionReadings.frequent-moves.any-off',
    facts: { found: 'any-off', suggestion: 'any-of' },
  });
  expect(failsWith(() => toAnswers(assessment, checklist, { ageReadings: { 'good-friends': 'x' } }))).toBe(
    'id-unknown ageReadings.good-friends',
  );
});

describe('answers an item can have', () => {
  const answered = (item: string, answer: Answer) => () =>
    toAnswers(caseOf(saw('o1', item, answer, { instrument: 'mixed' })), mixed).answers[item];

  test.each<[string, Answer[]]>([
    ['yes-or-no', ['present', 'absent', 'unknown', 'not-applicable']],
    ['how-much', [0, 1, 2, 'unknown', 'not-applicable']],
    ['how-much-or-nothing', [0, 7, -1, 'unknown']],
    ['how-many', [0, 0.5, 9.5, 10]],
    ['any-number', [1, 1.23, 9]],
    ['how-bad', ['none', 'much', 'unknown']],
  ])('%s: %j', (item, answers) => {
    for (const answer of answers) expect(answered(item, answer)()).toBe(answer);
  });

  test.each<[string, Answer[], (string | number)[]]>([
    ['yes-or-no', ['yes', 1, 'some', 'Present'], ['present', 'absent']],
    ['how-much', [3, -1, 0.5, 'present', 'none'], [0, 1, 2]],
    ['how-much-or-nothing', ['many', 'present'], [0, 1, 2]],
    ['how-many', [-0.5, 10.5, 0.3, 'present'], [0, 10]],
    ['any-number', [0.99, 9.01], [1, 9]],
    ['how-bad', ['present', 'worse', 1], ['none', 'some', 'much']],
  ])('%s, never %j', (item, answers, allowed) => {
    for (const answer of answers) {
      expect(failure(answered(item, answer))).toEqual({
        code: 'answer-invalid',
        path: 'observations.0.answer',
        facts: { item, allowed },
      });
    }
  });

  test('minus zero is zero', () => {
    expect(answered('how-much', -0)()).toBe(0);
  });

  test('a level of an item whose cut nobody has declared', () => {
    const cut: CutParameter = {
      id: 'own-cut',
      kind: 'cut',
      item: 'yes-or-no',
      label: { en: '', nb: '', nn: '' },
    };
    const other: CutParameter = { ...cut, id: 'other', item: 'how-much' };
    const instrument = { ...mixed, parameters: [other, cut] };
    const level = (item: string, answer: Answer) => () =>
      toAnswers(caseOf(saw('o1', item, answer, { instrument: 'mixed' })), instrument);
    expect(failure(level('yes-or-no', 'some'))).toEqual({
      code: 'level-without-cut',
      path: 'observations.0.answer',
      facts: { item: 'yes-or-no', parameter: 'own-cut' },
    });
    expect(failure(level('yes-or-no', 1)).code).toBe('answer-invalid');
    expect(failure(level('how-much', 'some')).code).toBe('answer-invalid');
  });

  test('a resolution answers within the same bounds', () => {
    const resolution = {
      id: 'r1',
      instrument: 'mixed',
      item: 'how-much',
      answer: 3,
      observations: ['o1'],
      by: 'teacher',
      at: '2024-05-10',
      reason: 'Seen',
    } as const;
    const assessment = caseWith({
      observations: [saw('o1', 'how-much', 1, { instrument: 'mixed' })],
      resolutions: [resolution],
    });
    expect(failsWith(() => toAnswers(assessment, mixed))).toBe('answer-invalid resolutions.0.answer');
  });
});

describe('details an item can have', () => {
  const detailed = (item: string, details: unknown) => () =>
    toAnswers(caseOf(saw('o1', item, 'present', { details: details as never })), checklist);

  test.each([
    ['parental-mental-disorder', { degree: 'unknown', disorder: 'unknown' }],
    ['frequent-moves', { moves: 'unknown', 'history-complete': 'no' }],
    [
      'frequent-moves',
      { moves: [{}, { 'age-months': 0 }, { 'age-months': 'unknown', 'lost-friends': 'unknown' }] },
    ],
    ['frequent-moves', { moves: [] }],
  ])('%s: %j', (item, details) => {
    expect(detailed(item, details)).not.toThrow();
  });

  test.each([
    ['parental-mental-disorder', { degre: 'mild' }, 'id-unknown observations.0.details.degre'],
    ['parental-mental-disorder', { zzzzzzzz: 'mild' }, 'id-unknown observations.0.details.0'],
    ['parental-mental-disorder', { degree: 'dreadful' }, 'value-invalid observations.0.details.degree'],
    ['parental-mental-disorder', { degree: 2 }, 'value-invalid observations.0.details.degree'],
    ['parental-mental-disorder', { disorder: 'maybe' }, 'value-invalid observations.0.details.disorder'],
    ['parental-mental-disorder', { disorder: [] }, 'value-invalid observations.0.details.disorder'],
    ['frequent-moves', { moves: 4 }, 'value-invalid observations.0.details.moves'],
    [
      'frequent-moves',
      { moves: [{ 'age-months': -1 }] },
      'value-invalid observations.0.details.moves.0.age-months',
    ],
    [
      'frequent-moves',
      { moves: [{}, { 'age-months': 'many' }] },
      'value-invalid observations.0.details.moves.1.age-months',
    ],
    [
      'frequent-moves',
      { moves: [{ 'lost-freinds': 'yes' }] },
      'id-unknown observations.0.details.moves.0.lost-freinds',
    ],
  ])('%s, never %j', (item, details, error) => {
    expect(failsWith(detailed(item, details))).toBe(error);
  });

  test('the error says what may be recorded', () => {
    expect(failure(detailed('parental-mental-disorder', { disorder: 'maybe' })).facts).toEqual({
      expected: ['yes', 'no'],
    });
    expect(failure(detailed('frequent-moves', { moves: 4 })).facts).toEqual({ expected: 'list' });
    expect(failure(detailed('frequent-moves', { moves: [{ 'age-months': -1 }] })).facts).toEqual({
      expected: 'number',
      least: 0,
    });
  });

  test('an item that declares no details takes any, unless its condition cannot read them', () => {
    const bare = saw('o1', 'yes-or-no', 'present', { instrument: 'mixed', details: { anything: 'yes' } });
    expect(toAnswers(caseOf(bare), mixed).answers).toEqual({ 'yes-or-no': 'present' });
    const items = checklist.items.map(({ details: _, ...item }) => item);
    const odd = saw('o1', 'parental-mental-disorder', 'present', { details: { degree: 3 } });
    expect(failsWith(() => toAnswers(caseOf(odd), { ...checklist, items }))).toBe(
      'value-invalid observations.0.details.degree',
    );
  });
});
