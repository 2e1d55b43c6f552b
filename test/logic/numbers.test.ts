import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, scaleOf, snap, withoutRemainder } from '../../src/logic/decimals.js';
import { exactSum } from '../../src/logic/exact-sum.js';
import { times } from '../../src/logic/interval.js';
import { lookUp } from '../../src/logic/look-up.js';
import { roundTo } from '../../src/logic/round.js';
import { asNumber, exactly, rounded, sumOf } from '../oracle/rational.js';

describe('exactSum', () => {
  test.each<[readonly number[], number]>([
    [[], 0],
    [[1], 1],
    [[-0], 0],
    [[1, -1], 0],
    [[0.1, 0.2, 0.3], 0.6],
    [new Array(10).fill(0.1), 1],
    [[1e100, 1, -1e100], 1],
    [[1, 1e100, 1, -1e100], 2],
    [[1e16, 1, 1], 1e16 + 2],
    // Ties, settled by what is left below the last digit: up, down, and to the even neighbour.
    [[1, 2 ** -53, 2 ** -106], 1 + 2 ** -52],
    [[1, 2 ** -53, -(2 ** -106)], 1],
    [[1, 2 ** -53], 1],
    [[-1, -(2 ** -53), -(2 ** -106)], -1 - 2 ** -52],
    [[1 + 2 ** -52, 2 ** -53], 1 + 2 ** -51],
    [[1 + 2 ** -52, 2 ** -53, -(2 ** -106)], 1 + 2 ** -52],
  ])('of %j is %d', (values, expected) => {
    expect(exactSum(values)).toBe(expected);
    expect(exactSum([...values].reverse())).toBe(expected);
  });

  test('never depends on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { maxLength: 12 }),
        (values) => {
          const sorted = [...values].sort((a, b) => a - b);
          expect(exactSum(values)).toBe(exactSum(sorted));
          expect(exactSum(values)).toBe(exactSum(sorted.reverse()));
        },
      ),
    );
  });

  test('is the number nearest to the sum of decimals', () => {
    const decimals = fc.integer({ min: -9999, max: 9999 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 10 }), (values) => {
        expect(snap(exactSum(values), 2)).toBe(asNumber(sumOf(values.map(exactly))) + 0);
      }),
    );
  });
});

describe('decimals', () => {
  test.each<[number, number | null]>([
    [0, 0],
    [-3, 0],
    [0.5, 1],
    [-0.25, 2],
    [0.000001, 6],
    [0.0000001, null],
    [1 / 3, null],
    [0.1 + 0.2, null],
    [1e9, 0],
  ])('%d has %s', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected);
  });

  test('snap takes what is nearest, and keeps one zero', () => {
    expect(snap(0.1 + 0.2, 1)).toBe(0.3);
    expect(snap(2.5, 0)).toBe(3);
    expect(snap(-2.5, 0)).toBe(-2);
    expect(snap(1.005, 2)).toBe(1);
    expect(Object.is(snap(-0.4, 0), 0)).toBe(true);
    expect(Object.is(snap(-0.0004, 2), 0)).toBe(true);
  });

  test('a remainder is lost below a million, nothing else is', () => {
    expect(withoutRemainder(0.1 + 0.2)).toBe(0.3);
    expect(withoutRemainder(-(0.1 + 0.2))).toBe(-0.3);
    expect(withoutRemainder(0.123456789)).toBe(0.123456789);
    expect(withoutRemainder(0.12345678949)).toBe(0.123456789);
    expect(withoutRemainder(1_000_000.1234567894)).toBe(1_000_000.1234567894);
    expect(withoutRemainder(-1_000_000.1234567894)).toBe(-1_000_000.1234567894);
    expect(Object.is(withoutRemainder(-0), 0)).toBe(true);
  });

  test('scales are powers of ten', () => {
    expect([0, 1, 6, 12].map(scaleOf)).toEqual([1, 10, 1e6, 1e12]);
  });
});

describe('roundTo', () => {
  test('agrees with exact arithmetic in every mode', () => {
    const value = fc.integer({ min: -99_999, max: 99_999 }).map((whole) => whole / 1000);
    const mode = fc.constantFrom('half-up', 'half-even', 'down', 'up');
    fc.assert(
      fc.property(value, mode, fc.integer({ min: 0, max: 3 }), (number, own, decimals) => {
        const expected = asNumber(rounded(exactly(number), own, decimals)) + 0;
        expect(roundTo(number, own, decimals)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('sees a tie as it is written, and none where the tenth digit says so', () => {
    expect(roundTo(2.675, 'half-up', 2)).toBe(2.68);
    expect(roundTo(2.675, 'half-even', 2)).toBe(2.68);
    expect(roundTo(2.665, 'half-even', 2)).toBe(2.66);
    expect(roundTo(2.4999999999, 'half-up', 0)).toBe(3);
    expect(roundTo(2.499999999, 'half-up', 0)).toBe(2);
    expect(roundTo(2.500000001, 'half-even', 0)).toBe(3);
  });
});

describe('lookUp', () => {
  const steps = [0, 2, 5, 9].map((from) => ({ from, value: from * 10 }));
  test.each([
    [-1, 0],
    [0, 0],
    [1.9, 0],
    [2, 20],
    [4.9, 20],
    [5, 50],
    [8, 50],
    [9, 90],
    [99, 90],
  ])('%d lies in the step of %d', (value, expected) => {
    expect(lookUp(steps, value)).toBe(expected);
    expect(lookUp(steps.slice(0, 1), value)).toBe(0);
  });
});

describe('times', () => {
  test('a negative weight turns the ends round, and no end is minus zero', () => {
    expect(times({ low: 1, high: 3 }, 2)).toEqual({ low: 2, high: 6 });
    expect(times({ low: 1, high: 3 }, -2)).toEqual({ low: -6, high: -2 });
    const none = times({ low: 0, high: 3 }, -1);
    expect([Object.is(none.low, -3), Object.is(none.high, 0)]).toEqual([true, true]);
    expect(Object.is(times({ low: -1, high: 0 }, 0).low, 0)).toBe(true);
  });
});
