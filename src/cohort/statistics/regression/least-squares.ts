import { needArgument } from '../../../errors/need-argument.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { FTest } from '../agreement/intraclass-correlation.js';
import type { Basis, IntervalOptions, NotEstimable } from '../common/basis.js';
import { levelOf } from '../common/check.js';
import { fUpper } from '../numeric/f.js';
import { cell, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { squaresAround } from '../numeric/moments.js';
import { solveLeastSquares } from '../numeric/qr.js';
import { type Combined, type FittedModel, type InferenceWhy, inferenceOf } from './fitted-model.js';
import { designOf, type Predictors } from './model-input.js';

/**
 * Why a regression cannot be fitted: fewer rows than terms, a term that the others determine, or an outcome that does not vary.
 *
 * @since 0.1.0
 */
export type LeastSquaresWhy = 'too-few-rows' | 'singular' | 'constant-outcome';

/**
 * A regression by least squares.
 *
 * @since 0.1.0
 */
export interface LeastSquares extends Basis<'ordinary-least-squares'>, FittedModel {
  /** Always least squares. */
  readonly family: 'least-squares';
  /** Residual degrees of freedom. */
  readonly residualDf: number;
  /** Share of the outcome's variance that the model takes up. */
  readonly rSquared: number;
  /** The same, adjusted for the number of terms; null without residual degrees of freedom. */
  readonly adjustedRSquared: number | null;
  /** Test of all terms but the intercept; null in f and p without residual variance. */
  readonly overall: FTest;
  /** Residual sum of squares. */
  readonly residualSquares: number;
  /** Residual standard error; null without residual degrees of freedom. */
  readonly residualStandardError: number | null;
}

/** Residuals below this share of the outcome's sum of squares are rounding. */
const EXACT = 1e-12;

/**
 * Linear regression by least squares, with products, squares and centring as asked for.
 *
 * Variant: ordinary least squares by Householder QR, never through X'X; a term counts as dependent by the rule of R's `lm`
 * (1e-7 of its length left). Standard errors assume equal and independent residual variance. Returns no row, fitted value or
 * residual: predictions are made at declared values by `predictAt`.
 *
 * @param input - Outcome, predictors, products, squares and what is centred.
 * @param options - Level of the intervals.
 * @returns Coefficients with tests, R² and the covariances that later steps need; or `too-few-rows`, `singular`,
 * `constant-outcome`. With residuals of zero to rounding the coefficients stand, and their tests are null with the reason.
 * @throws ResiliensError `input-invalid` for columns of different lengths, `number-invalid`, `id-unknown` for a predictor that is
 * not there, `id-duplicate` for a term that is there twice.
 * @example
 * ```ts
 * import { leastSquares } from 'resiliens/cohort';
 *
 * const fit = leastSquares({ outcome: [1, 2, 2, 3], predictors: { risk: [0, 1, 2, 3] } });
 * fit.value?.map(({ term, value }) => [term, value.toFixed(2)]); // => [['intercept', '1.10'], ['risk', '0.60']]
 * leastSquares({ outcome: [1, 2], predictors: { risk: [1, 1] } }).value; // => null
 * ```
 * @since 0.1.0
 */
export const leastSquares = (
  input: Predictors & {
    /** The outcome, one value a row, null where missing. */
    readonly outcome: ArrayLike<number | null>;
  },
  options: IntervalOptions = {},
): LeastSquares | NotEstimable<'ordinary-least-squares', LeastSquaresWhy> => {
  needArgument(input, 'input');
  const confidenceLevel = levelOf(options);
  const design = designOf(input, { outcome: input.outcome });
  const { columns, n, dropped, terms } = design;
  const basis = { method: 'ordinary-least-squares', n, dropped, missing: 'complete-rows' } as const;
  const k = terms.length;
  if (n < k) return { ...basis, value: null, why: 'too-few-rows' };
  const y = design.outcomes[0] as readonly number[];
  const total = squaresAround(y);
  if (total === 0) return { ...basis, value: null, why: n < 2 ? 'too-few-rows' : 'constant-outcome' };
  const solved = solveLeastSquares(columns, y);
  if (solved === null) return { ...basis, value: null, why: 'singular' };
  const residualSquares = residualSquaresOf(columns, y, solved.coefficients);
  const residualDf = n - k;
  const inferenceWhy: InferenceWhy | null =
    residualDf === 0
      ? 'no-residual-degrees-of-freedom'
      : residualSquares <= EXACT * total
        ? 'zero-residual-variance'
        : null;
  const variance = residualSquares / residualDf;
  const covariance =
    inferenceWhy === null ? solved.inverse.map((row) => row.map((value) => value * variance)) : null;
  const combined: Combined = { covariance, residualDf, inferenceWhy };
  const rSquared = Math.max(0, 1 - residualSquares / total);
  const f = inferenceWhy === null && k > 1 ? (total - residualSquares) / (k - 1) / variance : null;
  return {
    ...basis,
    family: 'least-squares',
    terms,
    value: terms.map(({ name }, place) => ({
      term: name,
      ...inferenceOf(
        entry(solved.coefficients, place),
        covariance === null ? null : cell(covariance, place, place),
        combined,
        confidenceLevel,
      ),
    })),
    ...combined,
    residualDf,
    predictors: design.predictors,
    outcomeSd: Math.sqrt(total / (n - 1)),
    confidenceLevel,
    rSquared,
    adjustedRSquared: residualDf === 0 ? null : 1 - ((1 - rSquared) * (n - 1)) / residualDf,
    overall: { f, df1: k - 1, df2: residualDf, p: f === null ? null : fUpper(f, k - 1, residualDf) },
    residualSquares,
    residualStandardError: residualDf === 0 ? null : Math.sqrt(variance),
  };
};

const residualSquaresOf = (columns: Matrix, y: readonly number[], coefficients: readonly number[]): number =>
  exactSum(
    indexes(y.length).map((row) => {
      const fitted = exactSum(coefficients.map((value, place) => value * cell(columns, place, row)));
      return (entry(y, row) - fitted) ** 2;
    }),
  );

/**
 * How much more of the outcome's variance a larger model takes up.
 *
 * @since 0.1.0
 */
export interface RSquaredChange extends Basis<'r-squared-change'> {
  /** R² of the larger model less that of the smaller. */
  readonly value: number;
  /** The F test of the added terms; null in f and p without residual variance. */
  readonly test: FTest;
}

/**
 * The change of R² between two nested least-squares models on the same rows, with its F test: one step of a hierarchical regression.
 *
 * @param smaller - The model with fewer terms.
 * @param larger - The same model with further terms.
 * @returns The change, or `not-nested` where the second does not hold the first, or rows differ.
 * @example
 * ```ts
 * import { leastSquares, rSquaredChange } from 'resiliens/cohort';
 *
 * const outcome = [1, 3, 2, 5, 4];
 * const risk = [0, 1, 2, 3, 4];
 * const one = leastSquares({ outcome, predictors: { risk } });
 * const two = leastSquares({ outcome, predictors: { risk }, squares: ['risk'] });
 * const change = one.value === null || two.value === null ? null : rSquaredChange(one, two);
 * change?.value?.toFixed(4); // => '0.0286'
 * ```
 * @since 0.1.0
 */
export const rSquaredChange = (
  smaller: LeastSquares,
  larger: LeastSquares,
): RSquaredChange | NotEstimable<'r-squared-change', 'not-nested'> => {
  needArgument(smaller, 'smaller', ['terms']);
  needArgument(larger, 'larger', ['terms']);
  const basis = {
    method: 'r-squared-change',
    n: larger.n,
    dropped: larger.dropped,
    missing: larger.missing,
  } as const;
  const names = new Set(larger.terms.map(({ name }) => name));
  const df1 = larger.terms.length - smaller.terms.length;
  const nested = smaller.terms.every(({ name }) => names.has(name)) && df1 > 0;
  if (!nested || smaller.n !== larger.n || smaller.dropped !== larger.dropped)
    return { ...basis, value: null, why: 'not-nested' };
  const df2 = larger.residualDf;
  const gained = Math.max(0, smaller.residualSquares - larger.residualSquares);
  const f = larger.inferenceWhy === null ? gained / df1 / (larger.residualSquares / df2) : null;
  return {
    ...basis,
    value: larger.rSquared - smaller.rSquared,
    test: { f, df1, df2, p: f === null ? null : fUpper(f, df1, df2) },
  };
};
