import { ResiliensError } from 'resiliens';
import * as cohort from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { isClean, refusal } from './refusal.js';

const sizes = [5e-324, 1e-200, 1e-60, 1e-31, 1e-15, 1, 1e15, 1e29, 1e30, 1e31, 1e150, 1e200, 1.7e308];
const levels = [1e-300, 0.5, 0.999999999, 0.999999999999, 1 - 2 ** -53];

const shape = [3, -1, 4, 1, -5, 9, -2, 6];
const bits = [0, 1, 0, 1, 1, 0, 0, 1];
const scaled = (size: number): readonly number[] => shape.map((value) => value * size);
const table = (...cells: readonly [number, number, number, number]) => ({
  exposedCases: cells[0],
  exposedNonCases: cells[1],
  unexposedCases: cells[2],
  unexposedNonCases: cells[3],
});
const group = (cases: number, total: number) => ({ cases, total });
const matrix = (size: number) => shape.map((value, row) => [value * size, (value + row) * size, row * size]);

/** Everything that stands on a fitted model. */
const model = (
  fitted: ReturnType<typeof cohort.leastSquares | typeof cohort.logisticRegression>,
  at: number,
) => {
  if (fitted.value === null) return fitted;
  const question = { focal: 'a', moderator: 'b' };
  return [
    fitted,
    cohort.simpleSlopes(fitted, { ...question, at: [at] }),
    cohort.johnsonNeyman(fitted, question),
    cohort.predictAt(fitted, { a: at, b: at }),
    cohort.fittedLines(fitted, { ...question, points: 3 }),
  ];
};

type Options = { readonly confidenceLevel: number };
type Call = (size: number, options: Options) => unknown;

const calls: Readonly<Record<string, Call>> = {
  leastSquares: (size, options) =>
    model(
      cohort.leastSquares(
        { outcome: scaled(size), predictors: { a: [...shape].reverse(), b: bits }, products: [['a', 'b']] },
        options,
      ),
      size,
    ),
  'leastSquares of small or large predictors': (size, options) =>
    model(
      cohort.leastSquares(
        {
          outcome: shape,
          predictors: { a: [...scaled(size)].reverse(), b: shape.map((value) => value * value * size) },
          products: [['a', 'b']],
        },
        options,
      ),
      1,
    ),
  turningPoint: (size, options) => {
    const input = { outcome: [...shape].reverse(), predictors: { a: scaled(size) }, squares: ['a'] };
    const fitted = cohort.leastSquares(input, options);
    return fitted.value === null ? fitted : cohort.turningPoint(fitted, 'a');
  },
  logisticRegression: (size, options) =>
    model(
      cohort.logisticRegression(
        { outcome: bits, predictors: { a: scaled(size), b: [...shape].reverse() }, products: [['a', 'b']] },
        options,
      ),
      size,
    ),
  challengeModel: (size) =>
    cohort.challengeModel({ outcome: scaled(size), risk: bits.map((bit, row) => bit + row) }),
  resilienceModel: (size) =>
    cohort.resilienceModel({ outcome: shape, risk: [...scaled(size)].reverse(), resource: bits }),
  cronbachAlpha: (size, options) => cohort.cronbachAlpha(matrix(size), options),
  itemStatistics: (size) => cohort.itemStatistics(matrix(size)),
  intraclassCorrelation: (size, options) => cohort.intraclassCorrelation(matrix(size), options),
  krippendorffAlpha: (size) => cohort.krippendorffAlpha(matrix(size), 'interval'),
  omegaFromLoadings: (size) => cohort.omegaFromLoadings(scaled(size), scaled(size).map(Math.abs)),
  spearmanBrown: (size) => cohort.spearmanBrown(0.5, size),
  scoreInterval: (size, options) => cohort.scoreInterval(size, size, 0.5, options),
  reliableChange: (size) =>
    cohort.reliableChange(-size, size, { sd: size, reliability: 0.9, higherIsBetter: true }),
  'reliableChange with a small sd': (size) =>
    cohort.reliableChange(-1e30, 1e30, { sd: size, reliability: 0.9, higherIsBetter: true }),
  clinicalCutOffs: (size) => cohort.clinicalCutOffs({ mean: -size, sd: size }, { mean: size, sd: 1 }, true),
  areaUnderCurve: (size, options) =>
    cohort.areaUnderCurve({ scores: scaled(size), outcome: bits }, 'higher-is-case', options),
  cochranArmitageTrend: (size) =>
    cohort.cochranArmitageTrend([0, 1, 2].map((dose) => ({ dose: dose * size, events: 1 + dose, n: 9 }))),
  bootstrapInterval: (size, options) =>
    cohort.bootstrapInterval({
      ...options,
      rows: 8,
      seed: 1,
      replicates: 100,
      statistic: (rows) => rows.reduce((sum, row) => sum + (shape[row] ?? 0) * size, 0),
    }),
  twoByTwo: (size, options) => cohort.twoByTwo(table(size, 2, 3, size), options),
  mantelHaenszel: (size, options) =>
    cohort.mantelHaenszel([table(1, 1e6, 0, 1e6), table(size, 1e6, 2, 2), table(2, size, size, 3)], options),
  homogeneityOfOddsRatios: (size) =>
    cohort.homogeneityOfOddsRatios([
      table(0, 1e-10, 7, size),
      table(2, 1e15, 0, 0.5),
      table(0.5, size, size, 7),
    ]),
  'homogeneityOfOddsRatios with small cells': (size) =>
    cohort.homogeneityOfOddsRatios([table(1, 1e6, 7, 1e9), table(size, 0, 7, 2), table(1, 2, size, size)]),
  conditionalOddsRatio: (size, options) => cohort.conditionalOddsRatio([table(size, 2, 3, 4)], options),
  wilsonInterval: (size, options) => cohort.wilsonInterval(size, size, options),
  exactInterval: (size, options) => cohort.exactInterval(size, 2 * size, options),
  testAccuracy: (size, options) =>
    cohort.testAccuracy(
      { truePositives: size, falsePositives: 1, falseNegatives: 1, trueNegatives: size },
      options,
    ),
  additiveInteraction: (size, options) =>
    cohort.additiveInteraction(
      {
        both: group(9, 9 + size),
        onlyFirst: group(1, 9 + size),
        onlySecond: group(2, 9 + size),
        neither: group(1, 10),
      },
      options,
    ),
  mcNemar: (size, options) =>
    cohort.mcNemar({ both: size, onlyFirst: size, onlySecond: 1, neither: 1 }, options),
  weightedKappa: (size, options) =>
    cohort.weightedKappa(
      [
        [size, 1],
        [2, size],
      ],
      'linear',
      options,
    ),
};

/** What a call gives, or the code with which it refuses; anything else that is thrown is a fault. */
const outcomeOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    if (error instanceof ResiliensError) return error.code;
    throw error;
  }
};

const isAnswer = (outcome: unknown): boolean => typeof outcome === 'string' || isClean(outcome);

describe('numbers of any size give finite results, nothing with a reason, or a refusal', () => {
  it.each(Object.entries(calls))('%s', (_, call) => {
    for (const size of sizes) {
      for (const confidenceLevel of levels) {
        const outcome = outcomeOf(() => call(size, { confidenceLevel }));
        expect([size, confidenceLevel, outcome, isAnswer(outcome)]).toEqual([
          size,
          confidenceLevel,
          outcome,
          true,
        ]);
      }
    }
    expect(outcomeOf(() => call(1, { confidenceLevel: 0.95 }))).not.toBeTypeOf('string');
  });
});

describe('the limits of what is read', () => {
  it('are 1e30 for values, on both sides of 0', () => {
    expect(refusal(() => cohort.scoreInterval(1.01e30, 1, 0.5))).toEqual(['number-invalid', ['score']]);
    expect(refusal(() => cohort.scoreInterval(-1.01e30, 1, 0.5))).toEqual(['number-invalid', ['score']]);
    expect(cohort.scoreInterval(1e30, 0, 0.5).high).toBe(1e30);
  });

  it('are the largest safe whole number for counts of persons', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(cohort.wilsonInterval(most, most).value).toBe(1);
    expect(refusal(() => cohort.wilsonInterval(1, most + 1))).toEqual(['number-invalid', ['n']]);
  });

  it('are 0.999999999 for levels', () => {
    expect(cohort.wilsonInterval(1, 2, { confidenceLevel: 0.999999999 }).value).toBe(0.5);
    expect(refusal(() => cohort.wilsonInterval(1, 2, { confidenceLevel: 0.9999999999 }))).toEqual([
      'option-invalid',
      ['confidenceLevel'],
    ]);
  });

  it('read what rounding leaves of 0 as 0, and no count as a whole one that is not', () => {
    expect(cohort.itemStatistics([[1e-40], [-1e-40]])).toMatchObject({ value: [{ mean: 0, sd: 0 }] });
    expect(refusal(() => cohort.wilsonInterval(0, 1e-300))).toEqual(['number-invalid', ['n']]);
  });
});

describe('strata with very large cells', () => {
  it('have no common odds ratio where its limits are beyond all numbers', () => {
    const strata = [table(1, 1e6, 0, 1e6), table(1e15, 1e6, 2, 2)];
    expect(cohort.mantelHaenszel(strata)).toMatchObject({ value: null, why: 'zero-cell' });
  });
});
