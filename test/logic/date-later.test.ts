import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/logic/day-number.js';
import { daysLater, weekday } from '../../src/logic/days-later.js';
import { monthsLater } from '../../src/logic/months-later.js';

describe('so many days later', () => {
  test.each([
    ['2026-01-05', 7, '2026-01-12'],
    ['2026-02-24', 7, '2026-03-03'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2022-12-28', 7, '2023-01-04'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-05', 0, '2026-01-05'],
    ['2000-02-28', 2, '2000-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['1600-12-31', 1, '1601-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %i days: %s', (day, days, later) => {
    expect(daysLater(day, days)).toBe(later);
  });

  test('every day of eight centuries follows the one before', () => {
    let day = '1599-12-31';
    for (let number = dayNumber(day); number < dayNumber('2400-01-02'); number += 1) {
      const next = daysLater(day, 1);
      if (dayNumber(next) !== number + 1) throw new Error(`${day} is followed by ${next}`);
      day = next;
    }
    expect(day).toBe('2400-01-02');
  });
});

describe('the day of the week', () => {
  test.each([
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['1969-12-29', 1],
    ['2026-07-02', 4],
    ['2026-07-04', 6],
    ['2026-07-05', 7],
    ['2026-07-06', 1],
    ['1600-01-01', 6],
  ])('%s is day %i', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });
});

describe('so many calendar months later', () => {
  test.each([
    ['2026-01-12', 3, '2026-04-12'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-01-31', 0, '2026-01-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['9999-11-30', 1, '9999-12-30'],
    ['9999-12-01', 1, '9999-12-31'],
  ])('%s and %i months: %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});
