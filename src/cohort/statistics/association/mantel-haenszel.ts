import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, IntervalOptions, Measure, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareOneTest, measuredOnLog, untested } from '../common/build.js';
import { levelOf, listAt } from '../common/check.js';
import { normalCritical } from '../numeric/normal.js';
import { type Cells, cellsOf, type ExposureTable } from './table.js';
import { oddsRatioOf } from './two-by-two.js';

/**
 * Why a common odds ratio cannot be estimated.
 *
 * @since 0.1.0
 */
export type MantelHaenszelWhy = 'no-strata' | 'zero-cell';

/**
 * A common odds ratio over strata.
 *
 * @since 0.1.0
 */
export interface MantelHaenszel extends Basis<'mantel-haenszel-1959'> {
  /** The common odds ratio. Read `homogeneityOfOddsRatios` beside it. */
  readonly value: number;
  /** Lower limit by Robins, Breslow and Greenland 1986. */
  readonly low: number;
  /** Upper limit. */
  readonly high: number;
  /** Level of the limits. */
  readonly confidenceLevel: number;
  /** The odds ratio of the summed table, Wald on the log scale. */
  readonly crude: Measure<'zero-cell'>;
  /** Odds ratio of each stratum, in order. */
  readonly strata: readonly Measure<'zero-cell'>[];
  /** Chi-square of no association in any stratum, without continuity correction. */
  readonly chiSquare: TestOutcome<'no-variance'>;
  /** The same with a correction of one half, and 0 where the distance is less than that; R makes no correction there. */
  readonly chiSquareCorrected: TestOutcome<'no-variance'>;
}

/**
 * The Mantel-Haenszel odds ratio: one odds ratio over strata, such as age groups, that compares within them only.
 *
 * Variant: sum(ad/N)/sum(bc/N) with limits by Robins, Breslow and Greenland 1986; chi-square with and without correction, df 1.
 * Strata with nobody in a row or column add nothing.
 *
 * @param strata - One table a stratum.
 * @param options - Level of the intervals.
 * @returns The common odds ratio, or `no-strata`, or `zero-cell` where one of the sums is 0 or so
 * near to it that the limits are beyond all numbers.
 * @throws ResiliensError `number-invalid` for negative counts, `option-invalid`.
 * @example
 * ```ts
 * import { mantelHaenszel } from 'resiliens/cohort';
 *
 * const stratum = { exposedCases: 20, exposedNonCases: 10, unexposedCases: 10, unexposedNonCases: 20 };
 * mantelHaenszel([stratum, stratum]).value; // => 4
 * mantelHaenszel([]).value; // => null
 * ```
 * @since 0.1.0
 */
export const mantelHaenszel = (
  strata: readonly ExposureTable[],
  options: IntervalOptions = {},
): MantelHaenszel | NotEstimable<'mantel-haenszel-1959', MantelHaenszelWhy> => {
  listAt(strata, ['strata']);
  const confidenceLevel = levelOf(options);
  const z = normalCritical(confidenceLevel);
  const all = strata.map((table, index) => cellsOf(table, ['strata', index]));
  const tables = all.filter(({ n }) => n > 0);
  const basis = {
    method: 'mantel-haenszel-1959',
    n: exactSum(all.map(({ n }) => n)),
    dropped: 0,
    missing: 'none',
  } as const;
  if (tables.length === 0) return { ...basis, value: null, why: 'no-strata' };
  const { r, s, variance } = robinsBreslowGreenland(tables);
  if (r === 0 || s === 0) return { ...basis, value: null, why: 'zero-cell' };
  const { low, high } = measuredOnLog(r / s, z * Math.sqrt(variance), 'zero-cell');
  if (low === null || high === null) return { ...basis, value: null, why: 'zero-cell' };
  return {
    ...basis,
    value: r / s,
    low,
    high,
    confidenceLevel,
    crude: oddsRatioOf(summed(tables), z),
    strata: all.map((cells) => oddsRatioOf(cells, z)),
    chiSquare: commonChiSquare(tables, 0),
    chiSquareCorrected: commonChiSquare(tables, 0.5),
  };
};

const summed = (tables: readonly Cells[]): Cells => {
  const total = (of: keyof Cells): number => exactSum(tables.map((cells) => cells[of]));
  return { a: total('a'), b: total('b'), c: total('c'), d: total('d'), n: total('n') };
};

const robinsBreslowGreenland = (
  tables: readonly Cells[],
): { readonly r: number; readonly s: number; readonly variance: number } => {
  const terms = tables.map(({ a, b, c, d, n }) => ({
    r: (a * d) / n,
    s: (b * c) / n,
    p: (a + d) / n,
    q: (b + c) / n,
  }));
  const r = exactSum(terms.map((term) => term.r));
  const s = exactSum(terms.map((term) => term.s));
  const variance =
    exactSum(terms.map((term) => term.p * term.r)) / (2 * r * r) +
    exactSum(terms.map((term) => term.p * term.s + term.q * term.r)) / (2 * r * s) +
    exactSum(terms.map((term) => term.q * term.s)) / (2 * s * s);
  return { r, s, variance };
};

const commonChiSquare = (tables: readonly Cells[], correction: number): TestOutcome<'no-variance'> => {
  const usable = tables.filter(({ n }) => n > 1);
  const distance = exactSum(usable.map(({ a, b, c, n }) => a - ((a + b) * (a + c)) / n));
  const variance = exactSum(
    usable.map(({ a, b, c, d, n }) => ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1))),
  );
  if (variance === 0) return untested('no-variance');
  return chiSquareOneTest(Math.max(0, Math.abs(distance) - correction) ** 2 / variance);
};
