import fc from 'fast-check';
import {
  johnsonNeyman,
  leastSquares,
  logisticRegression,
  predictAt,
  rSquaredChange,
  simpleSlopes,
  turningPoint,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import checks from '../../fixtures/statistics/cross-checks.json' with { type: 'json' };
import { isClean, refusal } from './refusal.js';

type Known<T extends { readonly value: unknown }> = Exclude<T, { readonly value: null }> & {
  readonly value: NonNullable<T['value']>;
};
const known = <T extends { readonly value: unknown }>(result: T): Known<T> => {
  expect(result.value, JSON.stringify(result)).not.toBeNull();
  return result as Known<T>;
};
const values = (fit: { readonly value: readonly { readonly value: number }[] }): number[] =>
  fit.value.map(({ value }) => value);

const risk = [0, 1, 2, 3, 4, 5, 6, 7];
const outcome = [9, 8.5, 8, 6, 6.5, 5, 3, 3.5];
const resource = [0, 1, 0, 1, 0, 1, 0, 1];

describe('least squares', () => {
  it('agrees with NumPy on columns far from their zero', () => {
    const { x, y, z, coefficients, standardErrors } = checks.leastSquares;
    const fit = known(leastSquares({ outcome: y, predictors: { x, z }, products: [['x', 'z']] }));
    coefficients.forEach((value, index) => {
      expect(fit.value[index]!.value).toBeCloseTo(value, 7);
      expect(fit.value[index]!.standardError).toBeCloseTo(standardErrors[index]!, 7);
    });
  });

  it('gives back planted coefficients, with and without centring', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 12 }),
        fc.tuple(
          ...([1, 2, 3, 4].map(() => fc.integer({ min: -5, max: 5 })) as [
            fc.Arbitrary<number>,
            fc.Arbitrary<number>,
            fc.Arbitrary<number>,
            fc.Arbitrary<number>,
          ]),
        ),
        (rows, [b0, b1, b2, b3]) => {
          const a = rows.map(([value]) => value);
          const b = rows.map(([, value]) => value);
          const y = rows.map(([p, q]) => b0 + b1 * p + b2 * q + b3 * p * q);
          const fit = leastSquares({ outcome: y, predictors: { a, b }, products: [['a', 'b']] });
          expect(isClean(fit)).toBe(true);
          if (fit.value === null) return;
          [b0, b1, b2, b3].forEach((value, index) => {
            expect(fit.value[index]!.value).toBeCloseTo(value, 6);
          });
          expect(fit).toMatchObject({ inferenceWhy: 'zero-residual-variance', covariance: null });
          expect(fit.value[3]).toMatchObject({ p: null, standardError: null, why: 'zero-residual-variance' });
          const centred = known(
            leastSquares({ outcome: y, predictors: { a, b }, products: [['a', 'b']], centre: ['a', 'b'] }),
          );
          expect(centred.value[3]!.value).toBeCloseTo(b3, 6);
          expect(predictAt(centred, { a: 3, b: 2 }).value).toBeCloseTo(b0 + 3 * b1 + 2 * b2 + 6 * b3, 6);
        },
      ),
    );
  });

  it('does not depend on the order of rows or predictors', () => {
    const one = known(leastSquares({ outcome, predictors: { risk, resource } }));
    const other = known(
      leastSquares({
        outcome: [...outcome].reverse(),
        predictors: { resource: [...resource].reverse(), risk: [...risk].reverse() },
      }),
    );
    expect(other.value.map(({ term }) => term)).toEqual(['intercept', 'resource', 'risk']);
    expect(other.value[2]!.value).toBeCloseTo(one.value[1]!.value, 12);
    expect(other.value[2]!.p).toBeCloseTo(one.value[1]!.p!, 12);
    expect(other.rSquared).toBeCloseTo(one.rSquared, 12);
  });

  it('remembers how predictors look, without a row', () => {
    const fit = known(leastSquares({ outcome, predictors: { risk, resource }, centre: ['risk'] }));
    expect(fit.predictors).toEqual([
      { name: 'risk', mean: 3.5, sd: Math.sqrt(6), lowest: 0, highest: 7, binary: false, centredAt: 3.5 },
      {
        name: 'resource',
        mean: 0.5,
        sd: expect.closeTo(Math.sqrt(2 / 7), 12),
        lowest: 0,
        highest: 1,
        binary: true,
        centredAt: null,
      },
    ]);
    expect(JSON.stringify(fit)).not.toContain('8.5');
  });

  it.each<[string, number[], boolean]>([
    ['0 and 1', [0, 1, 0, 1, 1, 0, 1, 0], true],
    ['0 and something between', [0, 0.5, 0, 0.5, 0.5, 0, 0.5, 0], false],
    ['1 and something between', [1, 0.5, 1, 0.5, 0.5, 1, 0.5, 1], false],
    ['0, 1 and something between', [0, 1, 0.5, 1, 1, 0, 1, 0], false],
    ['0 and 2', [0, 2, 0, 2, 2, 0, 2, 0], false],
    ['-1 and 1', [-1, 1, -1, 1, 1, -1, 1, -1], false],
  ])('a predictor of %s: whether it is a yes-or-no one', (_, predictor, binary) => {
    const fit = known(leastSquares({ outcome, predictors: { predictor } }));
    expect(fit.predictors[0]?.binary).toBe(binary);
  });

  it('leaves out rows with a gap, in any column, and typed arrays are welcome', () => {
    const fit = known(
      leastSquares({
        outcome: [...outcome, null, 1],
        predictors: { risk: [...risk, 1, null], resource: [...resource, 0, 0] },
      }),
    );
    expect(fit).toMatchObject({ n: 8, dropped: 2, missing: 'complete-rows' });
    const typed = known(
      leastSquares({ outcome: Float64Array.from(outcome), predictors: { risk: Uint8Array.from(risk) } }),
    );
    expect(values(typed)).toEqual(values(known(leastSquares({ outcome, predictors: { risk } }))));
  });

  it('without predictors the intercept is the mean', () => {
    const fit = known(leastSquares({ outcome: [1, 2, 6], predictors: {} }));
    expect(fit.value[0]).toMatchObject({ term: 'intercept', value: expect.closeTo(3, 12) });
    expect(fit).toMatchObject({ rSquared: expect.closeTo(0, 12), overall: { f: null, df1: 0, p: null } });
  });

  it('as many rows as terms leave nothing to test with', () => {
    const fit = known(leastSquares({ outcome: [1, 3], predictors: { risk: [0, 1] } }));
    expect(fit).toMatchObject({
      residualDf: 0,
      adjustedRSquared: null,
      residualStandardError: null,
      inferenceWhy: 'no-residual-degrees-of-freedom',
    });
    expect(fit.value[1]).toMatchObject({ why: 'no-residual-degrees-of-freedom', low: null });
    expect(isClean(fit)).toBe(true);
  });

  it('bad input', () => {
    expect(leastSquares({ outcome: [], predictors: { risk: [] } })).toMatchObject({
      value: null,
      why: 'too-few-rows',
      n: 0,
    });
    expect(leastSquares({ outcome: [1], predictors: { risk: [1] } })).toMatchObject({ why: 'too-few-rows' });
    expect(leastSquares({ outcome: [null, null], predictors: { risk: [1, 2] } })).toMatchObject({
      why: 'too-few-rows',
      dropped: 2,
    });
    expect(leastSquares({ outcome: [2, 2, 2], predictors: { risk: [1, 2, 3] } })).toMatchObject({
      why: 'constant-outcome',
    });
    const doubled = risk.map((value) => 2 * value);
    expect(leastSquares({ outcome, predictors: { risk, doubled } })).toMatchObject({ why: 'singular' });
    expect(leastSquares({ outcome, predictors: { one: risk.map(() => 1) } })).toMatchObject({
      why: 'singular',
    });
    expect(refusal(() => leastSquares({ outcome, predictors: { risk: [1] } }))).toEqual([
      'input-invalid',
      ['predictors', 'risk'],
    ]);
    expect(refusal(() => leastSquares({ outcome: [Number.NaN], predictors: {} }))).toEqual([
      'number-invalid',
      ['outcome', 0],
    ]);
    expect(refusal(() => leastSquares({ outcome, predictors: { risk }, centre: ['risc'] }))).toEqual([
      'id-unknown',
      ['centre', 0, 'risc'],
    ]);
    expect(refusal(() => leastSquares({ outcome, predictors: { risk }, squares: ['risk', 'risk'] }))).toEqual(
      ['id-duplicate', ['products']],
    );
    expect(
      refusal(() => leastSquares({ outcome, predictors: { risk }, products: [['risk', 'risk']] })),
    ).toEqual(['id-duplicate', ['products', 0]]);
    expect(
      refusal(() =>
        leastSquares({
          outcome,
          predictors: { risk, resource },
          products: [
            ['risk', 'resource'],
            ['resource', 'risk'],
          ],
        }),
      ),
    ).toEqual(['id-duplicate', ['products']]);
    expect(refusal(() => leastSquares({ outcome, predictors: { intercept: risk } }))).toEqual([
      'id-duplicate',
      ['predictors', 'intercept'],
    ]);
  });
});

describe('R² change', () => {
  it('is a squared t for one added term', () => {
    const smaller = known(leastSquares({ outcome, predictors: { risk } }));
    const larger = known(leastSquares({ outcome, predictors: { risk, resource } }));
    const change = known(rSquaredChange(smaller, larger));
    expect(change.test.f).toBeCloseTo(larger.value[2]!.statistic! ** 2, 8);
    expect(change.test.p).toBeCloseTo(larger.value[2]!.p!, 10);
    expect(change.value).toBeCloseTo(larger.rSquared - smaller.rSquared, 14);
    expect(rSquaredChange(larger, smaller)).toMatchObject({ value: null, why: 'not-nested' });
    expect(rSquaredChange(smaller, smaller)).toMatchObject({ value: null, why: 'not-nested' });
    const fewer = known(leastSquares({ outcome: [...outcome.slice(1), null], predictors: { risk } }));
    expect(rSquaredChange(fewer, larger)).toMatchObject({ value: null, why: 'not-nested' });
  });
});

describe('logistic regression', () => {
  it('agrees with Newton steps in NumPy', () => {
    const { x, y, coefficients, standardErrors } = checks.logistic;
    const fit = known(logisticRegression({ outcome: y, predictors: { x }, squares: ['x'] }));
    coefficients.forEach((value, index) => {
      expect(fit.value[index]!.value).toBeCloseTo(value, 9);
      expect(fit.value[index]!.standardError).toBeCloseTo(standardErrors[index]!, 9);
    });
  });

  it('a step that goes too far is halved until the likelihood grows', () => {
    const fit = logisticRegression({
      outcome: [0, 1, 0, 0, 1, 0, 0, 0, 1],
      predictors: {
        first: [4.1, 2.6, -0.6, -0.4, -0.8, -0.9, 23.5, -4, -2.3],
        second: [0.2, -13.5, 3, -4.9, 0.8, -0.5, -2.3, 0.4, -2.1],
        third: [-0.9, 0, -0.5, -125.1, 0.3, 0.1, 2.2, 1, 3],
      },
    });
    if (fit.value === null) throw new Error('estimable');
    // By halved Newton steps in NumPy.
    const expected = [-1.38029003991491, -0.17777637029934998, -0.4132093010504957, 0.758028433639703];
    fit.value.forEach((term, place) => expect(term.value).toBeCloseTo(expected[place]!, 9));
    expect(fit.logLikelihood).toBeCloseTo(-2.85162064879394, 12);
  });

  it('rows and grouped counts give the same coefficients and likelihood, and another deviance', () => {
    const groups = [
      { dose: 0, events: 3, n: 20 },
      { dose: 1, events: 6, n: 15 },
      { dose: 2, events: 9, n: 14 },
    ];
    const grouped = known(
      logisticRegression({
        events: groups.map(({ events }) => events),
        trials: groups.map(({ n }) => n),
        predictors: { dose: groups.map(({ dose }) => dose) },
      }),
    );
    const rows = groups.flatMap(({ dose, events, n }) =>
      Array.from({ length: n }, (_, index) => ({ dose, is: index < events ? 1 : 0 })),
    );
    const single = known(
      logisticRegression({
        outcome: rows.map(({ is }) => is),
        predictors: { dose: rows.map(({ dose }) => dose) },
      }),
    );
    expect(grouped).toMatchObject({ n: 3, persons: 49, events: 18 });
    expect(single).toMatchObject({ n: 49, persons: 49, events: 18 });
    values(grouped).forEach((value, index) => {
      expect(values(single)[index]).toBeCloseTo(value, 10);
    });
    expect(single.logLikelihood).toBeCloseTo(grouped.logLikelihood, 10);
    expect(single.deviance).toBeCloseTo(-2 * single.logLikelihood, 10);
    expect(grouped.deviance).toBeLessThan(0.5);
  });

  it('a yes-or-no predictor gives the odds ratio of the table', () => {
    const rows = [
      ...Array.from({ length: 12 }, () => [1, 1]),
      ...Array.from({ length: 8 }, () => [1, 0]),
      ...Array.from({ length: 5 }, () => [0, 1]),
      ...Array.from({ length: 15 }, () => [0, 0]),
    ];
    const fit = known(
      logisticRegression({
        outcome: rows.map((row) => row[1]!),
        predictors: { exposed: rows.map((row) => row[0]!) },
      }),
    );
    expect(fit.value[1]!.oddsRatio).toBeCloseTo((12 * 15) / (8 * 5), 9);
    expect(fit.value[1]!.standardError).toBeCloseTo(Math.sqrt(1 / 12 + 1 / 8 + 1 / 5 + 1 / 15), 9);
    expect(fit.value[1]!.oddsRatioHigh).toBeCloseTo(Math.exp(fit.value[1]!.high!), 12);
    expect(fit.aic).toBeCloseTo(4 - 2 * fit.logLikelihood, 12);
  });

  it('turning the outcome around turns every sign', () => {
    const { x, y } = checks.logistic;
    const one = known(logisticRegression({ outcome: y, predictors: { x } }));
    const other = known(logisticRegression({ outcome: y.map((is) => 1 - is), predictors: { x } }));
    expect(values(other)[1]).toBeCloseTo(-values(one)[1]!, 10);
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 10);
  });

  it('perfect separation is told at every cut and scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 4, maxLength: 30 }),
        fc.integer({ min: -999, max: 999 }),
        (x, cut) => {
          const y = x.map((value) => (value > cut ? 1 : 0));
          const fit = logisticRegression({ outcome: y, predictors: { x } });
          expect(isClean(fit)).toBe(true);
          expect(fit.value).toBeNull();
          if (fit.value !== null) return;
          if (fit.why !== 'single-class' && fit.why !== 'singular') expect(fit.why).toBe('separation');
        },
      ),
    );
  });

  it('quasi-separation is told: one group without the outcome', () => {
    const exposed = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
    expect(
      logisticRegression({ outcome: [0, 1, 0, 1, 0, 1, 1, 1, 1, 1], predictors: { exposed } }),
    ).toMatchObject({ value: null, why: 'separation', n: 10 });
    // Tied at the border: all below have none, all above have it, and the border has both.
    expect(
      logisticRegression({ outcome: [0, 0, 0, 1, 1, 1], predictors: { x: [1, 2, 3, 3, 4, 5] } }),
    ).toMatchObject({ value: null, why: 'separation' });
  });

  it('what only nearly separates is fitted', () => {
    const x = Array.from({ length: 40 }, (_, index) => index);
    const y = x.map((value) => (value < 20 ? 0 : 1));
    y[18] = 1;
    y[21] = 0;
    const fit = known(logisticRegression({ outcome: y, predictors: { x } }));
    expect(fit.value[1]!.value).toBeGreaterThan(0.5);
    expect(fit.value[1]!.value).toBeLessThan(5);
    expect(fit.iterations).toBeLessThan(25);
  });

  it('overlapping data are fitted whatever the scale', () => {
    const { x, y } = checks.logistic;
    for (const scale of [1e-6, 1, 1e6]) {
      const fit = known(
        logisticRegression({ outcome: y, predictors: { x: x.map((value) => value * scale) } }),
      );
      expect(isClean(fit)).toBe(true);
      expect(fit.value[1]!.oddsRatio === null).toBe(scale === 1e-6);
      expect(fit.value[1]!.value * scale).toBeCloseTo(
        known(logisticRegression({ outcome: y, predictors: { x } })).value[1]!.value,
        8,
      );
    }
  });

  it('bad input', () => {
    const fitOf = (y: (number | null)[], x: number[] = risk): unknown =>
      logisticRegression({ outcome: y, predictors: { x } });
    expect(fitOf([1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ value: null, why: 'single-class' });
    expect(fitOf([0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ value: null, why: 'single-class' });
    expect(fitOf([], [])).toMatchObject({ value: null, why: 'too-few-rows', n: 0 });
    expect(fitOf([1], [1])).toMatchObject({ why: 'too-few-rows' });
    expect(fitOf([0, 1, 0], [2, 2, 2])).toMatchObject({ value: null, why: 'singular' });
    expect(fitOf([0, 1, 0, null], [1, 1, 2, 2])).toMatchObject({ dropped: 1 });
    expect(refusal(() => fitOf([2], [1]))).toEqual(['value-invalid', ['outcome', 0]]);
    const grouped = (events: number[], trials: number[]): unknown =>
      logisticRegression({ events, trials, predictors: { x: [0, 1] } });
    expect(refusal(() => grouped([3, 1], [2, 2]))).toEqual(['number-invalid', ['events', 0]]);
    expect(refusal(() => grouped([1, 1], [-2, 2]))).toEqual(['number-invalid', ['trials', 0]]);
    expect(refusal(() => grouped([0.5, 1], [2, 2]))).toEqual(['number-invalid', ['events', 0]]);
    expect(grouped([0, 0], [0, 0])).toMatchObject({ why: 'too-few-rows' });
    expect(grouped([1, 0], [2, 0])).toMatchObject({ value: null, why: 'singular' });
    expect(known(logisticRegression({ outcome: [0, 1, 0], predictors: {} }))).toMatchObject({
      likelihoodRatio: { value: null, why: 'intercept-only' },
      value: [{ value: expect.closeTo(-Math.LN2, 10) }],
    });
  });
});

describe('predictions', () => {
  const fit = known(leastSquares({ outcome, predictors: { risk, resource } }));

  it('are made at declared values only, and say where there are no data', () => {
    const at = predictAt(fit, { risk: 3.5, resource: 0.5 });
    expect(at.value).toBeCloseTo(outcome.reduce((sum, value) => sum + value, 0) / 8, 12);
    expect(at.outsideObserved).toEqual([]);
    // At the means the error of the mean is that of the residuals alone.
    expect(at.high! - at.value).toBeCloseTo(
      (2.570581835636314 * fit.residualStandardError!) / Math.sqrt(8),
      9,
    );
    expect(predictAt(fit, { risk: 8, resource: -1 }).outsideObserved).toEqual(['risk', 'resource']);
    expect(predictAt(fit, { risk: 7, resource: 0 }).outsideObserved).toEqual([]);
  });

  it('probabilities stay between 0 and 1 with their limits', () => {
    const { x, y } = checks.logistic;
    const logistic = known(logisticRegression({ outcome: y, predictors: { x } }));
    const { low, value, high } = predictAt(logistic, { x: 40 });
    expect(low!).toBeLessThan(value);
    expect(high!).toBeLessThanOrEqual(1);
    expect(low!).toBeGreaterThan(0);
  });

  it('bad input', () => {
    expect(refusal(() => predictAt(fit, { risk: 1 }))).toEqual(['required-missing', ['values', 'resource']]);
    expect(refusal(() => predictAt(fit, { risk: 1, resource: 1, age: 3 }))[0]).toBe('id-unknown');
    expect(refusal(() => predictAt(fit, { risk: Number.NaN, resource: 1 }))).toEqual([
      'number-invalid',
      ['values', 'risk'],
    ]);
  });
});

describe('slopes that depend', () => {
  const focal = Array.from({ length: 24 }, (_, index) => index % 6);
  const moderator = Array.from({ length: 24 }, (_, index) => Math.floor(index / 6));
  const noise = Array.from({ length: 24 }, (_, index) => ((index * 7) % 5) - 2);
  const y = focal.map((value, index) => 10 - 2 * value + value * moderator[index]! + 0.1 * noise[index]!);
  const fit = known(
    leastSquares({ outcome: y, predictors: { focal, moderator }, products: [['focal', 'moderator']] }),
  );
  const question = { focal: 'focal', moderator: 'moderator' };

  it('at a Johnson-Neyman bound the slope is just significant', () => {
    const region = johnsonNeyman(fit, question);
    expect(region.value).toHaveLength(2);
    const at = known(simpleSlopes(fit, { ...question, at: region.value! }));
    for (const slope of at.value) expect(slope.p).toBeCloseTo(0.05, 8);
    expect(region.significant).toBe('outside');
    const [first, second] = region.observedRegions;
    expect(first).toEqual({ from: 0, to: region.value![0] });
    expect(second).toEqual({ from: region.value![1], to: 3 });
    const inside = known(
      simpleSlopes(fit, { ...question, at: [(region.value![0]! + region.value![1]!) / 2] }),
    );
    expect(inside.value[0]!.p).toBeGreaterThan(0.05);
  });

  it('a stricter level widens the region without significance', () => {
    const [usual, strict] = [
      johnsonNeyman(fit, question),
      johnsonNeyman(fit, question, { confidenceLevel: 0.999 }),
    ];
    expect(strict.value![0]!).toBeLessThan(usual.value![0]!);
    expect(strict.value![1]!).toBeGreaterThan(usual.value![1]!);
    expect(strict.criticalValue!).toBeGreaterThan(usual.criticalValue!);
  });

  it('a product at the very edge of significance leaves one bound', () => {
    const { criticalValue } = johnsonNeyman(fit, question);
    const edge = (main: number): typeof fit => ({
      ...fit,
      value: fit.value.map((term, place) => ({ ...term, value: place === 1 ? main : criticalValue! })),
      covariance: fit.terms.map((_, row) => fit.terms.map((_term, column) => (row === column ? 1 : 0))),
    });
    // A slope of main + criticalValue z, with variance 1 + z².
    const bound = (main: number): number => (criticalValue! ** 2 - main ** 2) / (2 * main * criticalValue!);
    const above = johnsonNeyman(edge(2), question);
    expect(above).toMatchObject({ significant: 'above', value: [expect.closeTo(bound(2), 12)] });
    expect(above.observedRegions).toEqual([{ from: above.value![0], to: 3 }]);
    const below = johnsonNeyman(edge(-2), question);
    expect(below).toMatchObject({ significant: 'below', value: [expect.closeTo(bound(-2), 12)] });
    expect(below.observedRegions).toEqual([]);
  });

  it('a product that is known to be nothing leaves the slope as it is everywhere', () => {
    const region = (main: number) =>
      johnsonNeyman(
        {
          ...fit,
          value: fit.value.map((term, place) => ({ ...term, value: place === 1 ? main : 0 })),
          covariance: fit.terms.map((_, row) =>
            fit.terms.map((_term, column) => (row * column === 1 ? 1 : 0)),
          ),
        },
        question,
      );
    expect(region(9)).toMatchObject({
      value: [],
      significant: 'everywhere',
      observedRegions: [{ from: 0, to: 3 }],
    });
    expect(region(1)).toMatchObject({ value: [], significant: 'nowhere', observedRegions: [] });
  });

  it('slopes that differ everywhere or nowhere have no bounds', () => {
    const flat = focal.map((_, index) => 5 + 0.5 * noise[(index * 5) % 24]!);
    const none = known(
      leastSquares({ outcome: flat, predictors: { focal, moderator }, products: [['focal', 'moderator']] }),
    );
    const region = johnsonNeyman(none, question, { confidenceLevel: 0.999999 });
    expect(region).toMatchObject({ value: [], significant: 'nowhere', observedRegions: [] });
    const steep = focal.map(
      (value, index) => 3 * value + 0.1 * noise[index]! + 0.001 * value * moderator[index]!,
    );
    const always = known(
      leastSquares({ outcome: steep, predictors: { focal, moderator }, products: [['focal', 'moderator']] }),
    );
    const everywhere = johnsonNeyman(always, question);
    expect(everywhere.observedRegions).toEqual([{ from: 0, to: 3 }]);
  });

  it('the places of a yes-or-no moderator are 0 and 1, of another its mean and one deviation', () => {
    const two = known(
      leastSquares({ outcome, predictors: { risk, resource }, products: [['resource', 'risk']] }),
    );
    expect(
      known(simpleSlopes(two, { focal: 'risk', moderator: 'resource' })).value.map((slope) => [
        slope.moderator,
        slope.place,
      ]),
    ).toEqual([
      [0, 'zero'],
      [1, 'one'],
    ]);
    expect(known(simpleSlopes(fit, question)).value.map((slope) => slope.place)).toEqual([
      'mean-minus-sd',
      'mean',
      'mean-plus-sd',
    ]);
    expect(known(simpleSlopes(fit, { ...question, at: [2] })).value[0]).toMatchObject({
      moderator: 2,
      place: 'declared',
    });
  });

  it('bad input', () => {
    const main = known(leastSquares({ outcome: y, predictors: { focal, moderator } }));
    expect(simpleSlopes(main, question)).toMatchObject({ value: null, why: 'no-product' });
    expect(johnsonNeyman(main, question)).toMatchObject({
      value: null,
      why: 'no-product',
      observedRegions: [],
    });
    const exact = known(
      leastSquares({
        outcome: focal.map((value) => value),
        predictors: { focal, moderator },
        products: [['focal', 'moderator']],
      }),
    );
    expect(johnsonNeyman(exact, question)).toMatchObject({ value: null, why: 'zero-residual-variance' });
    expect(known(simpleSlopes(exact, question)).value[0]).toMatchObject({
      p: null,
      why: 'zero-residual-variance',
    });
    expect(refusal(() => simpleSlopes(fit, { focal: 'x', moderator: 'moderator' }))[0]).toBe('id-unknown');
    const squared = known(
      leastSquares({
        outcome: y,
        predictors: { focal, moderator },
        products: [['focal', 'moderator']],
        squares: ['focal'],
      }),
    );
    expect(refusal(() => simpleSlopes(squared, question))).toEqual(['option-invalid', ['focal']]);
    expect(refusal(() => turningPoint(squared, 'focal'))).toEqual(['option-invalid', ['predictor']]);
    expect(turningPoint(fit, 'focal')).toMatchObject({ value: null, why: 'no-square' });
  });
});

describe('turning points', () => {
  const x = Array.from({ length: 21 }, (_, index) => index / 2);
  const noise = x.map((_, index) => ((index * 7) % 5) - 2);
  const bent = (b1: number, b2: number): number[] =>
    x.map((value, index) => 3 + b1 * value + b2 * value * value + 0.05 * noise[index]!);

  it('are where they were planted, with centring too, and their error follows the data', () => {
    const fit = known(leastSquares({ outcome: bent(4, -0.5), predictors: { x }, squares: ['x'] }));
    const centred = known(
      leastSquares({ outcome: bent(4, -0.5), predictors: { x }, squares: ['x'], centre: ['x'] }),
    );
    const [one, other] = [turningPoint(fit, 'x'), turningPoint(centred, 'x')];
    expect(one).toMatchObject({ kind: 'maximum', insideRange: true, why: null, standardErrorWhy: null });
    expect(one.value).toBeCloseTo(4, 1);
    expect(other.value).toBeCloseTo(one.value!, 9);
    expect(other.standardError).toBeCloseTo(one.standardError!, 9);
    expect(one.standardError!).toBeGreaterThan(0.001);
    expect(one.standardError!).toBeLessThan(0.1);
    // The 97.5th percentile of t with 18 degrees of freedom.
    expect((one.high! - one.value!) / one.standardError!).toBeCloseTo(2.10092204, 8);
    expect((one.value! - one.low!) / one.standardError!).toBeCloseTo(2.10092204, 8);
    const exact = known(
      leastSquares({
        outcome: x.map((value) => 4 * value - value * value),
        predictors: { x },
        squares: ['x'],
      }),
    );
    expect(turningPoint(exact, 'x')).toMatchObject({ standardError: null, low: null, high: null });
  });

  it('a minimum, a turn beyond the data, no turn', () => {
    const turn = (b1: number, b2: number): ReturnType<typeof turningPoint> =>
      turningPoint(known(leastSquares({ outcome: bent(b1, b2), predictors: { x }, squares: ['x'] })), 'x');
    expect(turn(-4, 0.5)).toMatchObject({ kind: 'minimum', insideRange: true });
    expect(turn(12, -0.5)).toMatchObject({ kind: 'maximum', insideRange: false, observedRange: [0, 10] });
    expect(turn(-2, -0.5)).toMatchObject({ kind: 'maximum', insideRange: false });
    const line = known(
      leastSquares({ outcome: x.map((value) => 2 * value), predictors: { x }, squares: ['x'] }),
    );
    expect(turningPoint(line, 'x')).toMatchObject({ value: null, why: 'no-curvature', kind: null });
    const plain = known(leastSquares({ outcome: bent(1, 1), predictors: { x } }));
    expect(turningPoint(plain, 'x')).toMatchObject({ value: null, why: 'no-square' });
    expect(refusal(() => turningPoint(plain, 'y'))[0]).toBe('id-unknown');
  });
});
