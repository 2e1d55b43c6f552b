import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isAfter } from '../../src/logic/date-after.js';
import { ageFromBirthMonth, ageOnOtherDay } from '../../src/logic/date-age.js';
import { hasBegun, isOver } from '../../src/logic/date-covers.js';
import { dateForm, daysInMonth } from '../../src/logic/date-is.js';
import { monthsBetween } from '../../src/logic/date-months.js';
import { dateSpan } from '../../src/logic/date-span.js';

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => {
    const last = Math.min(date, daysInMonth(year, month));
    return `${year}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
  });

describe('what a text is as a date', () => {
  test.each([
    ['2024-02-29', 'day'],
    ['2023-02-28', 'day'],
    ['2000-02-29', 'day'],
    ['2023-01-31', 'day'],
    ['2023-04-30', 'day'],
    ['2023-12-01', 'day'],
    ['2023-01', 'month'],
    ['2023-12', 'month'],
    ['2023', 'year'],
    ['2023-02-29', 'impossible'],
    ['1900-02-29', 'impossible'],
    ['2023-02-30', 'impossible'],
    ['2023-04-31', 'impossible'],
    ['2023-01-32', 'impossible'],
    ['2023-01-00', 'impossible'],
    ['2023-00-10', 'impossible'],
    ['2023-13', 'impossible'],
    ['2023-00', 'impossible'],
    ['23-01-01', 'none'],
    ['2023-1-1', 'none'],
    ['2023-01-01T00:00', 'none'],
    [' 2023', 'none'],
    ['20231', 'none'],
    ['01.02.2023', 'none'],
    ['', 'none'],
  ])('%s is %s', (text, form) => {
    expect(dateForm(text)).toBe(form);
  });

  test('each month has its days', () => {
    const days = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('the days a date may stand for', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-06-03', '2024-06-03', '2024-06-03'],
  ])('%s: %s to %s', (date, first, last) => {
    expect(dateSpan(date)).toEqual({ first, last });
  });
});

describe('which of two dates is later', () => {
  test.each([
    ['2024-05-02', '2024-05-01', 'yes'],
    ['2024-05-01', '2024-05-01', 'no'],
    ['2024-04-30', '2024-05-01', 'no'],
    ['2024-05', '2024-04-30', 'yes'],
    ['2024-05', '2024-05-01', 'unknown'],
    ['2024-05', '2024-05-30', 'unknown'],
    ['2024-05', '2024-05-31', 'no'],
    ['2024', '2023', 'yes'],
    ['2024', '2024', 'unknown'],
    ['2023', '2024', 'no'],
  ])('%s after %s: %s', (date, other, later) => {
    expect(isAfter(date, other)).toBe(later);
  });

  test.prop([day, day])('for whole days it is the order of the texts', (one, two) => {
    expect(isAfter(one, two)).toBe(one > two ? 'yes' : 'no');
  });
});

describe('an interval on a day', () => {
  test.each([
    [{}, 'yes', 'no'],
    [{ from: '2024-05-10' }, 'yes', 'no'],
    [{ from: '2024-05-11' }, 'no', 'no'],
    [{ from: '2024-05' }, 'unknown', 'no'],
    [{ from: '2023' }, 'yes', 'no'],
    [{ to: '2024-05-11' }, 'yes', 'no'],
    [{ to: '2024-05-10' }, 'yes', 'yes'],
    [{ to: '2024-05' }, 'yes', 'unknown'],
    [{ to: '2024-04' }, 'yes', 'yes'],
    [{ to: '2025' }, 'yes', 'no'],
  ])('%j on 2024-05-10: begun %s, over %s', (interval, begun, over) => {
    expect([hasBegun(interval, '2024-05-10'), isOver(interval, '2024-05-10')]).toEqual([begun, over]);
  });
});

describe('completed months', () => {
  test.each([
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-02-29', '2024-03-28', 0],
    ['2024-02-29', '2024-03-29', 1],
    ['2012-05-10', '2024-05-10', 144],
    ['2012-05-10', '2024-05-09', 143],
    ['2024-05-10', '2024-05-10', 0],
    ['2024-05-10', '2024-05-09', -1],
    ['2024-05-10', '2024-04-10', -1],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe('age from the month of birth', () => {
  test.each([
    ['2016-05', '2024-05-01', { low: 95, high: 96 }],
    ['2016-05', '2024-05-30', { low: 95, high: 96 }],
    ['2016-05', '2024-05-31', 96],
    ['2016-01', '2023-02-28', 85],
    ['2016-01', '2023-02-27', { low: 84, high: 85 }],
    ['2024-05', '2024-05-10', 0],
    ['2024-04', '2024-05-10', { low: 0, high: 1 }],
    ['2024-06', '2024-05-31', null],
  ])('born in %s, on %s: %j', (birthMonth, date, age) => {
    expect(ageFromBirthMonth(birthMonth, date)).toEqual(age);
  });

  test.prop([day, day])('holds the age of every child born in that month', (birth, date) => {
    fc.pre(birth <= date);
    const age = ageFromBirthMonth(birth.slice(0, 7), date);
    const { low, high } =
      typeof age === 'number' ? { low: age, high: age } : (age as { low: number; high: number });
    const exact = monthsBetween(birth, date);
    expect(low).toBeLessThanOrEqual(exact);
    expect(high).toBeGreaterThanOrEqual(exact);
    expect(high - low).toBeLessThanOrEqual(1);
  });
});

describe('an age known on another day', () => {
  test.each([
    [96, '2024-05-10', '2024-05-10', 96],
    [96, '2024-05-10', '2024-06-10', 97],
    [96, '2024-05-10', '2024-06-09', { low: 96, high: 97 }],
    [96, '2024-05-10', '2024-06-11', { low: 97, high: 98 }],
    [96, '2024-05-10', '2024-04-10', 95],
    [96, '2024-05-10', '2024-05-09', { low: 95, high: 96 }],
    [10, '2023-02-28', '2023-03-28', { low: 10, high: 11 }],
    [0, '2024-05-10', '2024-05-09', 0],
    [0, '2024-05-10', '2024-04-10', null],
    [1, '2024-05-10', '2024-04-09', 0],
  ])('%i months on %s, on %s: %j', (age, known, date, moved) => {
    expect(ageOnOtherDay(age, known, date)).toEqual(moved);
  });

  test.prop([day, day, day])('holds the true age', (birth, known, date) => {
    fc.pre(birth <= known && birth <= date);
    const moved = ageOnOtherDay(monthsBetween(birth, known), known, date);
    const { low, high } =
      typeof moved === 'number' ? { low: moved, high: moved } : (moved as { low: number; high: number });
    expect(low).toBeLessThanOrEqual(monthsBetween(birth, date));
    expect(high).toBeGreaterThanOrEqual(monthsBetween(birth, date));
  });
});
