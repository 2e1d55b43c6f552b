import fc from 'fast-check';
import {
  areaUnderCurve,
  compareAreasUnderCurve,
  exactInterval,
  screeningCutOffs,
  testAccuracy,
  wilsonInterval,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import checks from '../../fixtures/statistics/cross-checks.json' with { type: 'json' };
import { isClean, refusal } from './refusal.js';

const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 1)), {
  minLength: 2,
  maxLength: 30,
});
const split = (rows: [number, number][]): { scores: number[]; outcome: number[] } => ({
  scores: rows.map(([score]) => score),
  outcome: rows.map(([, outcome]) => outcome),
});

describe('intervals of a share', () => {
  it.each(checks.proportions)('$events of $n as SciPy has them', ({ events, n, exact, wilson }) => {
    const [one, other] = [exactInterval(events, n), wilsonInterval(events, n)];
    expect(one.low).toBeCloseTo(exact[0]!, 9);
    expect(one.high).toBeCloseTo(exact[1]!, 9);
    expect(other.low).toBeCloseTo(wilson[0]!, 12);
    expect(other.high).toBeCloseTo(wilson[1]!, 12);
    expect(one.value).toBe(events / n);
  });

  it('hold the share, mirror for the opposite, and stay within 0 and 1', () => {
    const pair = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(pair, fc.constantFrom(wilsonInterval, exactInterval), ([events, n], interval) => {
        const one = interval(events, n);
        const other = interval(n - events, n);
        expect(one.low!).toBeLessThanOrEqual(events / n);
        expect(one.high!).toBeGreaterThanOrEqual(events / n);
        expect(one.low!).toBeGreaterThanOrEqual(0);
        expect(one.high!).toBeLessThanOrEqual(1);
        expect(other.high).toBeCloseTo(1 - one.low!, 10);
        expect(interval(events, n, { confidenceLevel: 0.5 }).low!).toBeGreaterThanOrEqual(one.low!);
      }),
    );
  });

  it('bad input', () => {
    for (const interval of [wilsonInterval, exactInterval]) {
      expect(interval(0, 0)).toMatchObject({ value: null, low: null, high: null, why: 'no-rows', n: 0 });
      expect(refusal(() => interval(2, 1))).toEqual(['number-invalid', ['events']]);
      expect(refusal(() => interval(-1, 1))).toEqual(['number-invalid', ['events']]);
      expect(refusal(() => interval(0.5, 1))).toEqual(['number-invalid', ['events']]);
      expect(refusal(() => interval(0, 1, { confidenceLevel: 0 }))).toEqual([
        'option-invalid',
        ['confidenceLevel'],
      ]);
    }
  });
});

describe('the area under a ROC curve', () => {
  it('counts pairs as SciPy does', () => {
    const { scores, outcome, pairsWon } = checks.areas;
    expect(areaUnderCurve({ scores, outcome }, 'higher-is-case')).toMatchObject({
      pairsWon,
      cases: 20,
      controls: 25,
      n: 45,
    });
  });

  it('does not depend on the order of rows, on the scale, or on rows against counts', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const one = areaUnderCurve(split(rows), 'higher-is-case');
        expect(isClean(one)).toBe(true);
        const moved = rows.map(([score, is]): [number, number] => [score ** 3 - 5, is]).reverse();
        const other = areaUnderCurve(split(moved), 'higher-is-case');
        const levels = [...new Set(rows.map(([score]) => score))];
        const count = (is: number): number[] =>
          levels.map((level) => rows.filter(([score, value]) => score === level && value === is).length);
        const counted = areaUnderCurve(
          { scores: levels, cases: count(1), controls: count(0) },
          'higher-is-case',
        );
        expect(other).toEqual(one);
        expect(counted).toEqual(one);
      }),
    );
  });

  it('turning the direction or the outcome around gives the complement', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const one = areaUnderCurve(split(rows), 'higher-is-case');
        if (one.value === null) return;
        const turned = areaUnderCurve(split(rows), 'lower-is-case');
        const swapped = areaUnderCurve(
          split(rows.map(([score, is]): [number, number] => [score, 1 - is])),
          'higher-is-case',
        );
        expect(turned.value).toBeCloseTo(1 - one.value, 12);
        expect(swapped.value).toBeCloseTo(1 - one.value, 12);
        if (turned.value === null || one.standardErrorDeLong === null) return;
        expect(turned.standardErrorDeLong).toBeCloseTo(one.standardErrorDeLong, 12);
      }),
    );
  });

  it('one case or one control has no DeLong error, and says which', () => {
    expect(areaUnderCurve({ scores: [1, 2, 3], outcome: [0, 0, 1] }, 'higher-is-case')).toMatchObject({
      value: 1,
      standardErrorDeLong: null,
      intervalDeLong: null,
      why: 'too-few-cases',
    });
    expect(areaUnderCurve({ scores: [1, 2, 3], outcome: [0, 1, 1] }, 'higher-is-case')).toMatchObject({
      why: 'too-few-controls',
    });
  });

  it('rows with a gap are left out and counted; one class gives no area', () => {
    expect(
      areaUnderCurve({ scores: [1, null, 3, 4], outcome: [0, 1, null, 1] }, 'higher-is-case'),
    ).toMatchObject({ value: 1, n: 2, dropped: 2, missing: 'complete-rows' });
    for (const outcome of [
      [1, 1],
      [0, 0],
      [null, null],
    ])
      expect(areaUnderCurve({ scores: [1, 2], outcome }, 'higher-is-case')).toMatchObject({
        value: null,
        why: 'single-class',
      });
  });

  it('bad input', () => {
    const bad = (data: unknown): readonly [string, readonly (string | number)[]] =>
      refusal(() => areaUnderCurve(data as { scores: number[]; outcome: number[] }, 'higher-is-case'));
    expect(bad({ scores: [1], outcome: [2] })).toEqual(['value-invalid', ['outcome', 0]]);
    expect(bad({ scores: [1, 2], outcome: [1] })).toEqual(['input-invalid', ['outcome']]);
    expect(bad({ scores: [Number.NaN], outcome: [1] })).toEqual(['number-invalid', ['scores', 0]]);
    expect(bad({ scores: [1, 1], cases: [1, 1], controls: [1, 1] })).toEqual(['id-duplicate', ['scores', 1]]);
    expect(bad({ scores: [1], cases: [-1], controls: [1] })).toEqual(['number-invalid', ['cases', 0]]);
    expect(bad({ scores: [1], cases: [], controls: [1] })).toEqual(['input-invalid', ['cases']]);
    expect(refusal(() => areaUnderCurve({ scores: [], outcome: [] }, 'auto' as 'higher-is-case'))).toEqual([
      'option-invalid',
      ['direction'],
    ]);
  });
});

describe('two areas of the same persons', () => {
  const outcome = [0, 0, 0, 0, 1, 1, 1, 1];
  const first = [1, 3, 2, 5, 4, 6, 7, 8];
  const second = [2, 1, 6, 4, 3, 8, 5, 7];

  it('the difference is that of the areas, and exchanging the two turns its sign', () => {
    const one = compareAreasUnderCurve(first, second, outcome, 'higher-is-case');
    const other = compareAreasUnderCurve(second, first, outcome, 'higher-is-case');
    const area = (scores: number[]): number => areaUnderCurve({ scores, outcome }, 'higher-is-case').value!;
    if (one.value === null || other.value === null) throw new Error('estimable');
    expect(one.value).toBeCloseTo(area(first) - area(second), 14);
    expect(other.value).toBe(-one.value);
    expect(other.p).toBeCloseTo(one.p, 12);
    const margin = 1.959963984540054 * one.standardError;
    expect(one.interval).toEqual({
      method: 'delong-1988-paired',
      confidenceLevel: 0.95,
      low: expect.closeTo(one.value - margin, 12),
      high: expect.closeTo(one.value + margin, 12),
    });
    const turned = compareAreasUnderCurve(
      first,
      second.map((score) => -score),
      outcome,
      ['higher-is-case', 'lower-is-case'],
    );
    expect(turned.value).toBeCloseTo(one.value, 14);
  });

  it('against an empty score the variance is that of one area', () => {
    const flat = outcome.map(() => 1);
    const one = compareAreasUnderCurve(first, flat, outcome, 'higher-is-case');
    const alone = areaUnderCurve({ scores: first, outcome }, 'higher-is-case');
    if (one.value === null || alone.value === null) throw new Error('estimable');
    expect(one.second).toBe(0.5);
    expect(one.standardError).toBeCloseTo(alone.standardErrorDeLong!, 14);
  });

  it('bad input', () => {
    const run = (truth: (number | null)[]): unknown =>
      compareAreasUnderCurve(first, second, truth, 'higher-is-case');
    expect(compareAreasUnderCurve(first, first, outcome, 'higher-is-case')).toMatchObject({
      value: null,
      why: 'no-variance',
    });
    expect(run([1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ why: 'single-class' });
    expect(run([0, 1, 0, 0, 0, 0, 0, null])).toMatchObject({ why: 'too-few-cases', n: 7, dropped: 1 });
    expect(run([1, 1, 1, 1, 1, 0, 1, 1])).toMatchObject({ why: 'too-few-controls' });
    expect(refusal(() => run([3, 1, 1, 1, 1, 0, 1, 1]))).toEqual(['value-invalid', ['outcome', 0]]);
  });
});

describe('cut-offs', () => {
  it('each is the test that it makes of the score', () => {
    const scores = [1, 1, 2, 2, 3, 3, 3, 4, 4];
    const outcome = [0, 0, 0, 1, 0, 1, 1, 0, 1];
    const { value } = screeningCutOffs({ scores, outcome }, 'higher-is-case');
    const met = value!.filter(({ falseNegatives, falsePositives }) => falseNegatives * falsePositives > 0);
    expect(met.length).toBeGreaterThan(1);
    for (const cut of met) {
      const test = testAccuracy(cut);
      if (test.value === null) throw new Error('estimable');
      expect([cut.positivePredictiveValue, cut.negativePredictiveValue]).toEqual([
        test.positivePredictiveValue.value,
        test.negativePredictiveValue.value,
      ]);
    }
  });

  it.each([
    [{ truePositives: 5, falsePositives: 2, falseNegatives: 0, trueNegatives: 4 }, null],
    [{ truePositives: 5, falsePositives: 0, falseNegatives: 2, trueNegatives: 4 }, null],
    [{ truePositives: 0, falsePositives: 2, falseNegatives: 5, trueNegatives: 4 }, 0],
    [{ truePositives: 5, falsePositives: 2, falseNegatives: 4, trueNegatives: 0 }, 0],
  ])('an empty cell leaves the diagnostic odds ratio without limits: %j', (cells, ratio) => {
    expect(testAccuracy(cells)).toMatchObject({ diagnosticOddsRatio: { value: ratio, why: 'zero-cell' } });
  });

  it('sensitivity falls and specificity rises with the cut; both directions mirror', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const up = screeningCutOffs(split(rows), 'higher-is-case');
        expect(isClean(up)).toBe(true);
        if (up.value === null) return;
        for (const [index, cut] of up.value.entries()) {
          const before = up.value[index - 1];
          expect(cut.truePositives + cut.falseNegatives + cut.trueNegatives + cut.falsePositives).toBe(up.n);
          if (before === undefined) continue;
          expect(cut.sensitivity).toBeLessThanOrEqual(before.sensitivity);
          expect(cut.specificity).toBeGreaterThanOrEqual(before.specificity);
        }
        const down = screeningCutOffs(
          split(rows.map(([score, is]): [number, number] => [-score, is])),
          'lower-is-case',
        );
        expect(down.value?.map(({ cut, rule, youden }) => [cut === 0 ? 0 : -cut, rule, youden])).toEqual(
          up.value.map(({ cut, youden }) => [cut, '<=', youden]),
        );
      }),
    );
  });

  it('lists every cut that ties for the best', () => {
    const found = screeningCutOffs(
      { scores: [1, 2, 3], cases: [0, 1, 1], controls: [1, 1, 0] },
      'higher-is-case',
    );
    if (found.value === null) throw new Error('estimable');
    expect(found.bestByYouden).toEqual([2, 3]);
    expect(found.nearestToCorner).toEqual([2, 3]);
    expect(found.value[1]).toMatchObject({ positiveLikelihoodRatio: null, negativeLikelihoodRatio: 0.5 });
  });

  it('Youden and the corner may disagree', () => {
    const found = screeningCutOffs(
      { scores: [0, 1, 2], cases: [0, 40, 60], controls: [60, 38, 2] },
      'higher-is-case',
    );
    if (found.value === null) throw new Error('estimable');
    expect([found.bestByYouden, found.nearestToCorner]).toEqual([[1], [1]]);
  });

  it('bad input', () => {
    expect(screeningCutOffs({ scores: [1, 1], outcome: [0, 1] }, 'higher-is-case')).toMatchObject({
      value: null,
      why: 'constant-score',
    });
    expect(screeningCutOffs({ scores: [], outcome: [] }, 'higher-is-case')).toMatchObject({
      value: null,
      why: 'single-class',
      n: 0,
    });
  });
});

describe('accuracy of a test', () => {
  const counts = { truePositives: 45, falsePositives: 10, falseNegatives: 5, trueNegatives: 90 };

  it('measures of a known table', () => {
    const found = testAccuracy(counts, { prevalence: 0.01 });
    if (found.value === null) throw new Error('estimable');
    expect(found.sensitivity).toEqual(wilsonInterval(45, 50));
    expect(found.specificity).toEqual(wilsonInterval(90, 100));
    expect(found.positivePredictiveValue).toEqual(wilsonInterval(45, 55));
    expect(found.negativePredictiveValue).toEqual(wilsonInterval(90, 95));
    expect(found.positiveLikelihoodRatio.value).toBeCloseTo(9, 12);
    expect(found.negativeLikelihoodRatio.value).toBeCloseTo(1 / 9, 12);
    expect(found.diagnosticOddsRatio.value).toBe(81);
    expect(found.value).toBeCloseTo(0.8, 12);
    expect(found.atPrevalence!.positivePredictiveValue).toBeCloseTo(0.009 / (0.009 + 0.099), 12);
    expect(found.atPrevalence!.negativePredictiveValue).toBeCloseTo(0.891 / 0.892, 12);
    const margin = Math.log(found.positiveLikelihoodRatio.high! / 9);
    expect(margin).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 45 - 1 / 50 + 1 / 10 - 1 / 100), 12);
    const lower = Math.log(found.negativeLikelihoodRatio.low! * 9);
    expect(-lower).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 5 - 1 / 50 + 1 / 90 - 1 / 100), 12);
    const odds = Math.log(found.diagnosticOddsRatio.high! / 81);
    expect(odds).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 45 + 1 / 10 + 1 / 5 + 1 / 90), 12);
  });

  it('exact limits on request', () => {
    const found = testAccuracy(counts, { interval: 'clopper-pearson-1934' });
    expect(found).toMatchObject({
      method: 'clopper-pearson-1934',
      sensitivity: exactInterval(45, 50),
      atPrevalence: null,
    });
  });

  it('empty cells have no ratio, and say so', () => {
    expect(testAccuracy({ ...counts, falsePositives: 0 })).toMatchObject({
      positiveLikelihoodRatio: { value: null, why: 'zero-cell' },
      diagnosticOddsRatio: { value: null, why: 'zero-cell' },
    });
    expect(testAccuracy({ ...counts, truePositives: 0 })).toMatchObject({
      positiveLikelihoodRatio: { value: 0, low: null, why: 'zero-cell' },
      diagnosticOddsRatio: { value: 0, why: 'zero-cell' },
      positivePredictiveValue: { value: 0 },
    });
    const never = testAccuracy({ ...counts, truePositives: 0, falsePositives: 0 }, { prevalence: 0.5 });
    expect(never).toMatchObject({
      positivePredictiveValue: { value: null, why: 'no-rows' },
      atPrevalence: { positivePredictiveValue: null, negativePredictiveValue: 0.5 },
    });
    expect(isClean(never)).toBe(true);
  });

  it('bad input', () => {
    expect(testAccuracy({ ...counts, truePositives: 0, falseNegatives: 0 })).toMatchObject({
      value: null,
      why: 'single-class',
    });
    expect(refusal(() => testAccuracy({ ...counts, trueNegatives: -1 }))).toEqual([
      'number-invalid',
      ['trueNegatives'],
    ]);
    expect(refusal(() => testAccuracy(counts, { prevalence: 2 }))).toEqual([
      'number-invalid',
      ['prevalence'],
    ]);
    expect(refusal(() => testAccuracy(counts, { interval: 'wald' as 'wilson-1927' }))).toEqual([
      'option-invalid',
      ['interval'],
    ]);
  });
});
