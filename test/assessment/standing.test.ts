import { describe, expect, test } from 'vitest';
import { toAnswers } from '../../src/assessment/to-answers.js';
import type { Observation } from '../../src/model/observation.js';
import { caseOf, checklist, saw } from './cases.js';

// parental-worklessness can change, bereavement has happened, preterm-low-birth-weight never changes,
// parental-criminality counts now and earlier.
const read = (item: string, answer: string, more: Partial<Observation>, date?: string) => {
  const { answers, findings } = toAnswers(caseOf(saw('o1', item, answer, more)), checklist, { date });
  return [
    answers[item],
    findings.map(({ rule }) => rule).filter((rule) => rule !== 'condition:not-detailed'),
  ];
};

describe('RU-24: what can change counts only where its validity covers the day', () => {
  test.each([
    ['no dates', {}, 'present', []],
    ['began before', { from: '2023-01-01' }, 'present', []],
    ['began on the day', { from: '2024-05-10' }, 'present', []],
    ['begins the day after', { from: '2024-05-11' }, 'absent', ['observation:later']],
    ['begins some day of this month', { from: '2024-05' }, 'unknown', ['observation:unclear']],
    ['ended long ago', { from: '2020', to: '2022' }, 'absent', ['observation:earlier']],
    ['ended the day before', { to: '2024-05-10' }, 'absent', ['observation:earlier']],
    ['ends on the day', { to: '2024-05-11' }, 'present', []],
    ['ended some day of this year', { to: '2024' }, 'unknown', ['observation:unclear']],
  ])('%s', (_, validity, answer, rules) => {
    expect(read('parental-worklessness', 'present', { validity })).toEqual([answer, rules]);
  });

  test.each([
    ['absent', { to: '2022' }, ['observation:earlier']],
    ['unknown', { to: '2022' }, ['observation:earlier']],
    ['not-applicable', { to: '2022' }, ['observation:earlier']],
    ['absent', { from: '2025' }, ['observation:later']],
  ])('%s with validity %j says nothing about the day', (answer, validity, rules) => {
    expect(read('parental-worklessness', answer, { validity })).toEqual([undefined, rules]);
  });

  test('the same record on two days', () => {
    const validity = { from: '2020-01-01', to: '2024-05-01' };
    expect(read('parental-worklessness', 'present', { validity }, '2024-04-30')).toEqual(['present', []]);
    expect(read('parental-worklessness', 'present', { validity }, '2024-05-01')).toEqual([
      'absent',
      ['observation:earlier'],
    ]);
  });
});

describe('RU-24: what has happened stays', () => {
  test.each([
    ['bereavement', 'present', { to: '2022' }, 'present', []],
    ['parental-criminality', 'present', { to: '2022' }, 'present', []],
    ['preterm-low-birth-weight', 'present', { to: '2022' }, 'present', []],
    ['bereavement', 'absent', { to: '2022' }, undefined, ['observation:earlier']],
    ['bereavement', 'present', { from: '2024-06-01' }, 'absent', ['observation:later']],
  ])('%s, %s with validity %j', (item, answer, validity, expected, rules) => {
    expect(read(item, answer, { validity })).toEqual([expected, rules]);
  });
});

describe('a day before the observation was made', () => {
  test.each([
    ['parental-worklessness', {}, '2024-05-01', 'unknown', ['observation:unclear']],
    ['parental-worklessness', {}, '2024-05-02', 'present', []],
    ['parental-worklessness', { date: '2024-05' }, '2024-05-02', 'unknown', ['observation:unclear']],
    ['parental-worklessness', { date: '2024-05' }, '2024-05-10', 'present', []],
    ['parental-worklessness', { validity: { from: '2023' } }, '2024-01-01', 'present', []],
    [
      'parental-worklessness',
      { validity: { to: '2024-01-01' } },
      '2024-02-01',
      'absent',
      ['observation:earlier'],
    ],
    ['bereavement', {}, '2024-05-01', 'unknown', ['observation:unclear']],
    ['preterm-low-birth-weight', {}, '2020-01-01', 'present', []],
  ])('%s, %j, on %s: %s', (item, more, date, answer, rules) => {
    expect(read(item, 'present', more, date)).toEqual([answer, rules]);
  });
});

describe('what is over beside what holds', () => {
  const over = saw('o1', 'parental-worklessness', 'present', { validity: { to: '2022' } });

  test.each([['present'], ['absent'], ['unknown'], ['not-applicable']])(
    'a current %s decides alone',
    (answer) => {
      const { answers, findings } = toAnswers(
        caseOf(over, saw('o2', 'parental-worklessness', answer)),
        checklist,
      );
      expect(answers['parental-worklessness']).toBe(answer);
      expect(findings.map(({ rule, facts }) => [rule, facts['observations']])).toContainEqual([
        'observation:earlier',
        ['o1'],
      ]);
    },
  );

  test('an end known only to a year contradicts a current absent', () => {
    const unclear = saw('o1', 'parental-worklessness', 'present', { validity: { to: '2024' } });
    const { answers, findings } = toAnswers(
      caseOf(unclear, saw('o2', 'parental-worklessness', 'absent')),
      checklist,
    );
    expect(answers['parental-worklessness']).toBe('unknown');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['conflict:unresolved', 'WARNING'],
      ['condition:not-detailed', 'INFO'],
      ['observation:unclear', 'WARNING'],
    ]);
  });

  test('earlier and later observations are listed by id', () => {
    const found = caseOf(
      saw('o3', 'parental-worklessness', 'present', { validity: { to: '2022' } }),
      saw('o2', 'parental-worklessness', 'present', { validity: { to: '2021' } }),
      saw('o1', 'parental-worklessness', 'present', { validity: { from: '2025' } }),
    );
    expect(
      toAnswers(found, checklist).findings.map(({ rule, severity, facts }) => [
        rule,
        severity,
        facts['observations'],
      ]),
    ).toEqual([
      ['observation:earlier', 'INFO', ['o2', 'o3']],
      ['observation:later', 'INFO', ['o1']],
    ]);
  });
});

describe('RU-10: chronicity is never worked out from dates', () => {
  test('a long validity without a statement stays unknown', async () => {
    const { observationsByItem } = await import('../../src/assessment/observations-by-item.js');
    const found = caseOf(saw('o1', 'parental-worklessness', 'present', { validity: { from: '2010' } }));
    expect(observationsByItem(found, checklist)[0]?.chronicity).toBe('unknown');
  });
});
