import fc from 'fast-check';
import {
  anchorChange,
  changeClasses,
  classifyChange,
  clinicalCutOffs,
  reachesCutOff,
  reliableChange,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.js';

const up = { sd: 10, reliability: 0.875, higherIsBetter: true };
// The standard error of the difference is then 5, and 9.8 points are reliable.

describe('reliable change', () => {
  it('turning the scale around keeps the sign of the index and turns the direction', () => {
    expect(reliableChange(30, 40, up)).toMatchObject({ value: 2, reliable: true, direction: 'improved' });
    expect(reliableChange(30, 40, { ...up, higherIsBetter: false })).toMatchObject({
      value: 2,
      direction: 'deteriorated',
    });
    expect(reliableChange(40, 30, up)).toMatchObject({ value: -2, direction: 'deteriorated' });
  });

  it('just below and just above the smallest reliable change', () => {
    expect(reliableChange(0, 9.8, { ...up, criticalValue: 1.96 })).toMatchObject({
      smallestReliableChange: 9.8,
      criticalValue: 1.96,
    });
    expect(reliableChange(0, 9.7, up)).toMatchObject({ reliable: false, direction: 'unchanged' });
    expect(reliableChange(0, 9.9, up)).toMatchObject({ reliable: true });
    expect(reliableChange(0, 9.9, { ...up, criticalValue: 2.5 })).toMatchObject({ reliable: false });
  });

  it('bad input', () => {
    expect(reliableChange(1, 2, { ...up, reliability: 1 })).toMatchObject({
      value: null,
      why: 'no-measurement-error',
    });
    expect(refusal(() => reliableChange(1, Number.NaN, up))).toEqual(['number-invalid', ['post']]);
    expect(refusal(() => reliableChange(1, 2, { ...up, sd: -1 }))).toEqual(['number-invalid', ['sd']]);
    expect(refusal(() => reliableChange(1, 2, { ...up, criticalValue: 0 }))).toEqual([
      'number-invalid',
      ['criticalValue'],
    ]);
  });
});

describe('clinical cut-offs', () => {
  it('the weighted midpoint crosses the deviations, and direction flips a and b', () => {
    const cuts = clinicalCutOffs({ mean: 40, sd: 5 }, { mean: 60, sd: 10 }, true);
    // (5 x 60 + 10 x 40) / 15: nearer to the group that varies less.
    expect(cuts).toMatchObject({ value: 700 / 15, c: 700 / 15, a: 50, b: 40 });
    const down = clinicalCutOffs({ mean: 60, sd: 5 }, { mean: 40, sd: 10 }, false);
    expect(down).toMatchObject({ a: 50, b: 60, value: 800 / 15 });
  });

  it('bad input', () => {
    expect(clinicalCutOffs({ mean: 1, sd: 0 }, { mean: 2, sd: 0 }, true)).toMatchObject({
      value: null,
      why: 'no-variance',
    });
    const wrong = (): unknown => clinicalCutOffs({ mean: 2, sd: 1 }, { mean: 2, sd: 1 }, true);
    expect(refusal(wrong)).toEqual(['option-invalid', ['higherIsBetter']]);
    expect(refusal(() => clinicalCutOffs({ mean: 1, sd: -1 }, { mean: 2, sd: 1 }, true))).toEqual([
      'number-invalid',
      ['clinical', 'sd'],
    ]);
  });

  it('a score at the cut-off is beyond it, in both directions', () => {
    expect([49, 50, 51].map((score) => reachesCutOff(score, 50, true))).toEqual([false, true, true]);
    expect([49, 50, 51].map((score) => reachesCutOff(score, 50, false))).toEqual([true, true, false]);
  });
});

describe('classes of change', () => {
  const rule = { ...up, cutOff: 45 };

  it.each([
    [30, 45, 'recovered'],
    [30, 44, 'improved'],
    [46, 60, 'improved'],
    [45, 60, 'improved'],
    [44.9, 60, 'recovered'],
    [40, 46, 'unchanged'],
    [60, 40, 'deteriorated'],
  ] as const)('from %d to %d is %s', (pre, post, expected) => {
    expect(classifyChange(pre, post, rule)).toBe(expected);
  });

  it('counts add up to the pairs used, whatever their order', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2 }), (pairs) => {
        const run = (rows: typeof pairs): ReturnType<typeof changeClasses> =>
          changeClasses(
            rows.map(([pre]) => pre),
            rows.map(([, post]) => post),
            rule,
          );
        const found = run(pairs);
        const complete = pairs.filter((pair) => !pair.includes(null)).length;
        expect(found).toMatchObject({ n: complete, dropped: pairs.length - complete });
        expect(found.value === null).toBe(complete < 2);
        if (found.value === null) return;
        expect(Object.values(found.value).reduce((sum, count) => sum + count, 0)).toBe(complete);
        expect(run([...pairs].reverse()).value).toEqual(found.value);
      }),
    );
  });

  it('takes the pre-test deviation where none is given, and says so', () => {
    const { sd: _, ...open } = rule;
    const found = changeClasses([20, 30, 40], [60, 30, 41], open);
    expect(found).toMatchObject({ sd: 10, sdFrom: 'pre-test', criticalValue: 1.96, cutOff: 45 });
    expect(found.value).toEqual({ recovered: 1, improved: 0, unchanged: 2, deteriorated: 0 });
    expect(changeClasses([20, 30], [20, 30], rule)).toMatchObject({ sdFrom: 'given', sd: 10 });
    expect(changeClasses([20, 20], [30, 30], open)).toMatchObject({
      value: null,
      why: 'no-measurement-error',
    });
    expect(refusal(() => changeClasses([1], [1, 2], rule))).toEqual(['input-invalid', ['post']]);
  });

  it('the anchor rule counts a difference of exactly the minimum', () => {
    const seven = { minimumDifference: 7, higherIsBetter: false };
    expect(anchorChange([30, 30, 30, 30, null], [23, 23.5, 37, 36, 1], seven)).toMatchObject({
      value: { improved: 1, unchanged: 2, deteriorated: 1 },
      n: 4,
      dropped: 1,
      minimumDifference: 7,
    });
    expect(anchorChange([null], [1], seven)).toMatchObject({ value: null, why: 'no-rows' });
    expect(refusal(() => anchorChange([1], [1], { ...seven, minimumDifference: 0 }))).toEqual([
      'number-invalid',
      ['minimumDifference'],
    ]);
  });
});
