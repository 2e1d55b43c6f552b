import { describe, expect, test } from 'vitest';
import { and } from '../../src/logic/and.js';
import { atLeast } from '../../src/logic/at-least.js';
import { not } from '../../src/logic/not.js';
import { or } from '../../src/logic/or.js';
import type { Truth } from '../../src/model/truth.js';

const all: readonly Truth[] = ['yes', 'no', 'unknown'];

describe('three-valued logic, complete tables', () => {
  test.each<[Truth, Truth]>([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ])('not %s is %s', (value, expected) => {
    expect(not(value)).toBe(expected);
  });

  // left, right, and, or, at least 1, at least 2
  test.each<[Truth, Truth, Truth, Truth]>([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s with %s: and %s, or %s', (left, right, both, either) => {
    expect(and([left, right])).toBe(both);
    expect(or([left, right])).toBe(either);
    expect(atLeast(2, [left, right])).toBe(both);
    expect(atLeast(1, [left, right])).toBe(either);
  });

  test('of nothing and of one', () => {
    expect(and([])).toBe('yes');
    expect(or([])).toBe('no');
    for (const value of all) {
      expect(and([value])).toBe(value);
      expect(or([value])).toBe(value);
    }
  });

  test.each<[number, Truth[], Truth]>([
    [0, [], 'yes'],
    [-1, ['no'], 'yes'],
    [1, [], 'no'],
    [2, ['yes', 'yes', 'no'], 'yes'],
    [2, ['yes', 'yes', 'unknown'], 'yes'],
    [2, ['yes', 'unknown', 'no'], 'unknown'],
    [2, ['unknown', 'unknown', 'no'], 'unknown'],
    [2, ['yes', 'no', 'no'], 'no'],
    [2, ['unknown', 'no', 'no'], 'no'],
    [4, ['yes', 'yes', 'yes'], 'no'],
  ])('at least %i of %j is %s', (count, values, expected) => {
    expect(atLeast(count, values)).toBe(expected);
  });

  test('every table agrees with trying all completions', () => {
    const completions = (values: readonly Truth[]): boolean[][] =>
      values.reduce<boolean[][]>(
        (rows, value) =>
          rows.flatMap((row) =>
            value === 'unknown'
              ? [
                  [...row, true],
                  [...row, false],
                ]
              : [[...row, value === 'yes']],
          ),
        [[]],
      );
    const settle = (values: readonly Truth[], judge: (row: readonly boolean[]) => boolean): Truth => {
      const seen = new Set(completions(values).map(judge));
      if (seen.size === 2) return 'unknown';
      return seen.has(true) ? 'yes' : 'no';
    };
    for (const a of all) {
      for (const b of all) {
        for (const c of all) {
          const values = [a, b, c];
          expect(and(values)).toBe(settle(values, (row) => row.every(Boolean)));
          expect(or(values)).toBe(settle(values, (row) => row.some(Boolean)));
          for (let count = 0; count <= 4; count += 1) {
            const enough = (row: readonly boolean[]): boolean => row.filter(Boolean).length >= count;
            expect(atLeast(count, values)).toBe(settle(values, enough));
          }
        }
      }
    }
  });
});
