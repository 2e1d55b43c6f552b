import type { AgeMonths } from 'resiliens';
import { type ChildRightId, childRights, childRightsByAge } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyObject } from '../../catalog/walk.js';
import { failsWith } from '../fail.js';

const byAge = (right: ChildRightId, age: AgeMonths, date: string) =>
  childRights(age, date).find((one) => one.right === right)?.byAge;

describe('each right has its own age and its own days', () => {
  test.each<[ChildRightId, string, number]>([
    ['take-part', '2022-12-31', 84],
    ['be-a-party', '2022-12-31', 180],
    ['be-a-party', '2023-01-01', 180],
    ['consent-to-stay-abroad', '2023-01-01', 144],
    ['object-to-help-without-care', '2023-01-01', 180],
    ['consent-to-institution', '2023-01-01', 180],
  ])('%s on %s: from %i months', (right, date, months) => {
    expect(byAge(right, months - 1, date)).toBe('no');
    expect(byAge(right, months, date)).toBe('yes');
    expect(byAge(right, { low: months - 1, high: months }, date)).toBe('unknown');
    expect(byAge(right, { low: months, high: months + 1 }, date)).toBe('yes');
    expect(byAge(right, { low: months - 2, high: months - 1 }, date)).toBe('no');
  });

  test('to take part needs no age from 2023', () => {
    expect(byAge('take-part', 0, '2022-12-31')).toBe('no');
    expect(byAge('take-part', 0, '2023-01-01')).toBe('yes');
    expect(childRights(0, '2022-12-31')[0]).toMatchObject({
      fromYears: 7,
      youngerToo: 'if-able',
      legal: { law: 'BVL' },
    });
  });

  test('to complain about moves exists from 2026', () => {
    expect(childRights(120, '2025-12-31').find(({ right }) => right === 'complain-about-moves')).toEqual({
      right: 'complain-about-moves',
      byAge: 'unknown',
      fromYears: null,
      youngerToo: null,
      source: null,
      legal: { topic: 'child-complaint-moves', status: 'no-text', reason: 'no-rule' },
    });
    expect(byAge('complain-about-moves', 120, '2026-01-01')).toBe('yes');
  });

  test('a right without a known text is unknown, not missing', () => {
    expect(byAge('consent-to-institution', 190, '2022-12-31')).toBe('unknown');
  });

  test('what was not established says so', () => {
    expect(
      childRights(180, '2020-01-01').find(({ right }) => right === 'be-a-party')?.source?.confidence,
    ).toBe('unverified');
  });

  test('frozen all the way down', () => {
    for (const { value, path } of everyObject(childRightsByAge))
      expect(Object.isFrozen(value), path).toBe(true);
  });
});

describe('what is refused', () => {
  test.each<[string, unknown, string, string]>([
    ['a negative age', -1, '2026-01-01', 'number-invalid ageMonths'],
    ['half a month', 1.5, '2026-01-01', 'number-invalid ageMonths'],
    ['too old', 1501, '2026-01-01', 'number-invalid ageMonths'],
    ['ages the wrong way round', { low: 3, high: 2 }, '2026-01-01', 'number-invalid ageMonths'],
    ['no age', null, '2026-01-01', 'number-invalid ageMonths'],
    ['a date that is none', 100, '2026-13-01', 'date-impossible date'],
  ])('%s', (_, age, date, expected) => {
    expect(failsWith(() => childRights(age as number, date))).toBe(expected);
  });

  test('the oldest age and the youngest are fine', () => {
    expect(childRights(1_500, '2026-01-01')).toHaveLength(6);
    expect(childRights(0, '2026-01-01')).toHaveLength(6);
  });
});
