import { type Answers, type ExpressionInput, type RoundingMode, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { small } from './define.js';

expect.extend(matchers);

const valueIn = (value: ExpressionInput, answers: Answers = {}): number | null =>
  score(answers, small({ total: value })).scores['total']!.value;

describe('rounding', () => {
  test.each<[RoundingMode, readonly number[]]>([
    // For -2.5, -1.5, -0.5, -0.4, 0.4, 0.5, 0.6, 1.5, 2.5:
    ['half-up', [-2, -1, 0, 0, 0, 1, 1, 2, 3]],
    ['half-even', [-2, -2, 0, 0, 0, 0, 1, 2, 2]],
    ['down', [-3, -2, -1, -1, 0, 0, 0, 1, 2]],
    ['up', [-2, -1, 0, 0, 1, 1, 1, 2, 3]],
  ])('%s', (mode, expected) => {
    const numbers = [-2.5, -1.5, -0.5, -0.4, 0.4, 0.5, 0.6, 1.5, 2.5];
    const found = numbers.map((constant) => valueIn({ round: constant, mode }));
    expect(found).toEqual(expected);
    expect(found.some((value) => Object.is(value, -0))).toBe(false);
  });

  test.each<[RoundingMode, number]>([
    ['half-up', 1.01],
    ['half-even', 1],
    ['down', 1],
    ['up', 1.01],
  ])('%s of 1.005 to two decimals: a tie as it is written, not as binary has it', (mode, expected) => {
    expect(valueIn({ round: 1.005, mode, decimals: 2 })).toBe(expected);
  });

  test('keeps as many decimals as it is told', () => {
    const kept = [0, 1, 2, 6].map((decimals) => valueIn({ round: 1.234567, mode: 'half-up', decimals }));
    expect(kept).toEqual([1, 1.2, 1.23, 1.234567]);
  });

  test('a prorated half is a half', () => {
    // 1 + 1 + 2 + 0 on four of five: 5 exactly; 2 + 0 on two of five: 5; 1 on two of five: 2.5, a tie.
    const scale = (mode: RoundingMode): ExpressionInput => ({
      round: { sum: ['x', 'y', 'z', 'a', 'b'], missing: { needs: 2, fill: 'mean' } },
      mode,
    });
    expect(valueIn(scale('half-up'), { x: 1, y: 0 })).toBe(3);
    expect(valueIn(scale('half-even'), { x: 1, y: 0 })).toBe(2);
    expect(valueIn(scale('half-up'), { x: 1, y: 1, z: 2, a: 'absent' })).toBe(5);
  });

  test('a third of three is a whole', () => {
    const third: ExpressionInput = { mean: ['x', 'y', 'z'] };
    const answers = { x: 1, y: 0, z: 0 };
    expect(valueIn({ scale: third, by: 3 }, answers)).toBe(1);
    expect(valueIn({ test: { sum: [third, third, third] }, atLeast: 1 }, answers)).toBe(1);
    expect(valueIn({ test: { scale: third, by: 0.9 }, atMost: 0.3 }, answers)).toBe(1);
    expect(valueIn({ round: { scale: third, by: 1.5 }, mode: 'half-up' }, answers)).toBe(1);
  });
});

describe('decimals are what they are written as', () => {
  const answers = { tenths: 0.1, 'tenths-more': 0.2 };
  const sum: ExpressionInput = { sum: ['tenths', 'tenths-more'] };

  test('0.1 and 0.2 make 0.3', () => {
    expect(valueIn(sum, answers)).toBe(0.3);
    expect(valueIn({ test: sum, atMost: 0.3 }, answers)).toBe(1);
    expect(valueIn({ test: sum, atLeast: 0.3 }, answers)).toBe(1);
    expect(valueIn({ sum: ['tenths', 'tenths', 'tenths'] }, answers)).toBe(0.3);
    expect(valueIn({ sum: ['x'], weights: [0.1] }, { x: 3 })).toBe(0.3);
    expect(valueIn({ sum: [{ sum: ['x'], weights: [0.1] }], weights: [0.7] }, { x: 3 })).toBe(0.21);
  });

  test('bounds, contributions and points to go are too', () => {
    const instrument = small({ total: sum });
    const { total } = score({ tenths: 0.1 }, instrument).scores;
    expect(total).toHaveBounds(0.2, 0.4, true);
    const weighed = small(
      {},
      {
        scores: [
          {
            id: 'total',
            value: { sum: ['x', 'y'], weights: [0.1, 0.1] },
            bands: [
              { id: 'low', from: 0 },
              { id: 'high', from: 0.3 },
            ],
          },
        ],
      },
    );
    const own = score({ x: 3 }, weighed).scores['total']!;
    expect(own.contributions.map(({ low, high }) => [low, high])).toEqual([
      [0.3, 0.3],
      [0, 0.3],
    ]);
    expect(own).toHaveBand('high');
    expect(score({ x: 1 }, weighed).scores['total']).toMatchObject({
      toReach: { high: 0.2 },
      toRuleOut: { high: 0.2 },
    });
  });

  test('answers with any number of decimals are compared to nine', () => {
    const total: ExpressionInput = { sum: ['any-number'], weights: [3] };
    expect(valueIn({ test: total, atMost: 0.3 }, { 'any-number': 0.1 })).toBe(1);
    expect(valueIn({ test: total, atMost: 0.3 }, { 'any-number': 0.100001 })).toBe(0);
  });

  test('a mean keeps the decimals of what is filled in', () => {
    expect(
      valueIn({ mean: ['tenths', 'tenths-more'], missing: { upTo: 1, fill: 0.25 } }, { tenths: 0.1 }),
    ).toBe(0.175);
  });

  test('norms that begin at a whole number hold for a mean that reaches it', () => {
    const value: ExpressionInput = { look: { mean: ['u', 'u', 'u'] }, table: 'norms' };
    const instrument = small(
      { total: value },
      {
        items: [{ id: 'u', kind: 'ordinal', values: [0.1, 0.2] }],
        tables: [
          {
            id: 'norms',
            rows: [
              { when: {}, steps: [{ from: 0.1, value: 1 }], sources: [{ source: 'own', confidence: 'own' }] },
            ],
          },
        ],
      },
    );
    expect(score({ u: 0.1 }, instrument).scores['total']).toHaveValue(1);
  });

  test('bands begin where a value arrives by thirds', () => {
    const value: ExpressionInput = {
      sum: [{ mean: ['u', 'u', 'v'] }, { mean: ['u', 'u', 'v'] }],
      weights: [9, 9],
    };
    const made = small(
      {},
      {
        items: [
          { id: 'u', kind: 'ordinal', values: [0, 1] },
          { id: 'v', kind: 'ordinal', values: [1, 2] },
        ],
        scores: [
          {
            id: 'total',
            value,
            bands: [
              { id: 'low', from: 6 },
              { id: 'high', from: 24 },
            ],
          },
        ],
      },
    );
    expect(score({ u: 0, v: 1 }, made).scores['total']).toHaveBand('low');
    expect(score({ u: 1, v: 2 }, made).scores['total']).toHaveBand('high');
    expect(score({ u: 0, v: 1 }, made)).not.toHaveFinding('score:below-bands');
  });

  test('bands may begin where a rounded tenth does', () => {
    const made = small(
      {},
      {
        scores: [
          {
            id: 'total',
            value: { round: 'tenths', mode: 'down', decimals: 1 },
            bands: [{ id: 'only', from: 0.1 }],
          },
        ],
      },
    );
    expect(made.scores[0]?.step).toBe(0.1);
    expect(score({ tenths: 0.3 }, made).scores['total']).toHaveBand('only');
  });
});

describe('the step of a score', () => {
  test.each<[string, ExpressionInput, number | null]>([
    ['of binary items', { sum: ['a', 'b'] }, 1],
    ['of weights', { sum: ['a', 'b'], weights: [4, 6] }, 2],
    ['of decimals', { sum: ['tenths', 'a'], weights: [1, 0.25] }, 0.05],
    ['of answers two apart', { item: 'a', values: { absent: 1, present: 3 } }, 2],
    ['of a test', { test: 'x', atLeast: 2 }, 1],
    ['of a rounding', { round: { mean: ['x', 'y'] }, mode: 'up', decimals: 2 }, 0.01],
    ['of a choice', { if: 'a', then: { item: 'b', values: { absent: 0, present: 4 } }, else: 6 }, 2],
    ['of a largest value', { max: ['x', { constant: 0.5 }] }, 0.5],
    ['of one value', { sum: [3] }, null],
    ['of a mean', { mean: ['x', 'y'] }, null],
    ['of a mean in a sum', { sum: [{ mean: ['x', 'y'] }, 'a'] }, null],
    ['of any number', 'any-number', null],
    ['of numbers with a step', 'number', 1],
  ])('%s', (_name, value, step) => {
    expect(small({ total: value }).scores[0]?.step).toBe(step);
  });

  test('may be declared, or declared to be none', () => {
    const made = (step: number | null) =>
      small({}, { scores: [{ id: 'total', value: { sum: ['a'] }, step }] }).scores[0]?.step;
    expect([made(0.5), made(null)]).toEqual([0.5, null]);
  });
});

describe('large numbers', () => {
  test('stay exact up to the limit', () => {
    expect(valueIn({ sum: ['x'], weights: [1e9] }, { x: 3 })).toBe(3e9);
    expect(valueIn({ sum: ['x', 0.000001], weights: [1e9, 1] }, { x: 3 })).toBe(3_000_000_000.000001);
  });

  test('of a mean stay finite', () => {
    const made = small(
      { total: { mean: ['u', 'v'] } },
      { items: ['u', 'v'].map((id) => ({ id, kind: 'numeric' as const, min: -1e9, max: 1e9 })) },
    );
    expect(score({}, made).scores['total']).toHaveBounds(-1e9, 1e9, true);
  });
});
