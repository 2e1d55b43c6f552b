import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  boundsOf,
  boundsUpTo,
  hasDays,
  isEarlier,
  isIn,
  meet,
  overlap,
} from '../../src/logic/date-bounds.js';
import { dateSpan } from '../../src/logic/date-span.js';
import { dayNumber, dayNumbers } from '../../src/logic/day-number.js';

const day = (text: string): number => dayNumber(text);

describe('the number of a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-11-24', 20_781],
    ['1600-03-01', -135_080],
  ])('%s is %i', (text, number) => {
    expect(dayNumber(text)).toBe(number);
  });

  test('agrees with the clock arithmetic of the platform on every day from 1890 to 2110', () => {
    const first = Date.UTC(1890, 0, 1);
    for (let at = 0; at < 80_000; at += 1) {
      const text = new Date(first + at * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(text)).toBe(first / 86_400_000 + at);
    }
  });

  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
  ])('%s runs from %s up to %s', (text, first, after) => {
    expect(dayNumbers(text)).toEqual([day(first), day(after)]);
  });
});

describe('a day in an interval', () => {
  test.each([
    [{}, '2024-05-10', 'yes'],
    [undefined, '2024-05-10', 'yes'],
    [{ from: '2024-05-10' }, '2024-05-09', 'no'],
    [{ from: '2024-05-10' }, '2024-05-10', 'yes'],
    [{ to: '2024-05-10' }, '2024-05-09', 'yes'],
    [{ to: '2024-05-10' }, '2024-05-10', 'no'],
    [{ from: '2024-05' }, '2024-04-30', 'no'],
    [{ from: '2024-05' }, '2024-05-01', 'unknown'],
    [{ from: '2024-05' }, '2024-05-30', 'unknown'],
    [{ from: '2024-05' }, '2024-05-31', 'yes'],
    [{ to: '2024' }, '2023-12-31', 'yes'],
    [{ to: '2024' }, '2024-01-01', 'unknown'],
    [{ to: '2024' }, '2024-12-30', 'unknown'],
    [{ to: '2024' }, '2024-12-31', 'no'],
  ])('%j on %s: %s', (interval, text, truth) => {
    expect(isIn(day(text), boundsOf(interval))).toBe(truth);
  });

  const date = fc.oneof(
    fc.integer({ min: 2020, max: 2023 }).map(String),
    fc
      .tuple(fc.integer({ min: 2020, max: 2023 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10)),
  );
  const interval = fc.record({ from: date, to: date }, { requiredKeys: [] });

  test('is decided only where every reading of the dates agrees', () => {
    const readings = (text: string | undefined, open: number): number[] => {
      if (text === undefined) return [open];
      const { first, last } = dateSpan(text);
      return Array.from({ length: day(last) - day(first) + 1 }, (_, index) => day(first) + index);
    };
    fc.assert(
      fc.property(interval, date, ({ from, to }, when) => {
        const at = day(dateSpan(when).first);
        const begun = readings(from, Number.NEGATIVE_INFINITY).map((value) => value <= at);
        const over = readings(to, Number.POSITIVE_INFINITY).map((value) => value <= at);
        const all = [...new Set(begun)].flatMap((one) => [...new Set(over)].map((two) => one && !two));
        const expected = all.every(Boolean) ? 'yes' : all.some(Boolean) ? 'unknown' : 'no';
        expect(isIn(at, boundsOf({ from, to }))).toBe(expected);
      }),
    );
  });

  test('what two intervals share holds on a day as both together do', () => {
    fc.assert(
      fc.property(interval, interval, date, (one, two, when) => {
        const at = day(dateSpan(when).first);
        const both = [isIn(at, boundsOf(one)), isIn(at, boundsOf(two))];
        const expected = both.includes('no') ? 'no' : both.includes('unknown') ? 'unknown' : 'yes';
        expect(isIn(at, meet(boundsOf(one), boundsOf(two)))).toBe(expected);
      }),
    );
  });

  test('all time leaves the other interval as it is', () => {
    const one = boundsOf({ from: '2024' });
    expect(meet(ALWAYS, one)).toBe(one);
    expect(meet(one, ALWAYS)).toBe(one);
  });
});

describe('intervals that share a day', () => {
  test.each([
    [{ to: '2024-05-10' }, { from: '2024-05-10' }, 'no'],
    [{ to: '2024-05-11' }, { from: '2024-05-10' }, 'yes'],
    [{ to: '2024-05' }, { from: '2024-05-10' }, 'unknown'],
    [{ to: '2024-05' }, { from: '2024-05-31' }, 'no'],
    [{ to: '2024-05' }, { from: '2024-04-30' }, 'yes'],
    [{ to: '2024-05' }, { from: '2024-05' }, 'unknown'],
    [{}, {}, 'yes'],
  ])('%j and %j: %s', (one, two, truth) => {
    expect(overlap(boundsOf(one), boundsOf(two))).toBe(truth);
    expect(overlap(boundsOf(two), boundsOf(one))).toBe(truth);
  });

  test('an interval that ends on its first day holds nothing', () => {
    expect(hasDays(boundsOf({ from: '2024-05-10', to: '2024-05-10' }))).toBe('no');
    expect(hasDays(boundsOf({ from: '2024-05-10', to: '2024-05-11' }))).toBe('yes');
  });
});

describe('a life', () => {
  test.each([
    ['2024-05-10', '2024-05-10', 'yes'],
    ['2024-05-10', '2024-05-11', 'no'],
    ['2024-05', '2024-05-01', 'yes'],
    ['2024-05', '2024-05-02', 'unknown'],
    ['2024-05', '2024-05-31', 'unknown'],
    ['2024-05', '2024-06-01', 'no'],
  ])('that ended in %s, on %s: %s', (died, text, truth) => {
    expect(isIn(day(text), boundsUpTo(died))).toBe(truth);
  });

  test('that has not ended has no end', () => {
    expect(boundsUpTo(undefined)).toBe(ALWAYS);
  });
});

test.each([
  [1, 2, 3, 4, 'yes'],
  [1, 3, 3, 4, 'unknown'],
  [3, 4, 1, 3, 'no'],
  [3, 4, 1, 4, 'unknown'],
  [3, 3, 3, 3, 'no'],
])('%i to %i is earlier than %i to %i: %s', (low, high, otherLow, otherHigh, truth) => {
  expect(isEarlier({ low, high }, { low: otherLow, high: otherHigh })).toBe(truth);
});
