import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, ConfidenceInterval, IntervalOptions, NotEstimable } from '../common/basis.js';
import { levelOf, oneOf, type Values } from '../common/check.js';
import { fQuantile } from '../numeric/f.js';
import { inverseSymmetric } from '../numeric/inverse-symmetric.js';
import { cell, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { quantileSorted } from '../numeric/moments.js';
import {
  belowDiagonal,
  correlationMatrix,
  covarianceMatrix,
  pairwiseCovarianceMatrix,
  sumOfAll,
  traceOf,
  without,
} from './covariances.js';
import { columnsOf, readResponses } from './responses.js';

/**
 * The variants of Cronbach's alpha: rows with a gap left out, or covariances of each pair over the rows that both fill.
 *
 * @since 0.1.0
 */
export type AlphaMethod = 'cronbach-1951' | 'cronbach-1951-pairwise';

/**
 * Why alpha cannot be estimated: fewer than two items or rows, or a total that does not vary.
 *
 * @since 0.1.0
 */
export type AlphaWhy = 'too-few-items' | 'too-few-rows' | 'no-variance';

/**
 * Why a part of the result is null: an item that does not vary, a correlation matrix that cannot be inverted, only two items,
 * or rows that were not all used together.
 *
 * @since 0.1.0
 */
export type AlphaPartWhy = 'constant-item' | 'singular' | 'too-few-items' | 'no-variance' | 'pairwise';

/**
 * A part of an alpha result.
 *
 * @since 0.1.0
 */
export interface AlphaPart {
  /** The number, or null. */
  readonly value: number | null;
  /** Why it is null, or null. */
  readonly why: AlphaPartWhy | null;
}

/**
 * Alpha with one item left out.
 *
 * @since 0.1.0
 */
export interface AlphaIfDropped {
  /** Raw alpha of the other items, calculated anew. */
  readonly raw: AlphaPart;
  /** Standardised alpha of the other items. */
  readonly standardised: AlphaPart;
}

/**
 * Cronbach's alpha with what is usually reported beside it.
 *
 * @since 0.1.0
 */
export interface CronbachAlpha extends Basis<AlphaMethod> {
  /** Raw alpha, from covariances. */
  readonly value: number;
  /** Items. */
  readonly items: number;
  /** Standardised alpha, k r / (1 + (k - 1) r) with the mean correlation between items. */
  readonly standardised: AlphaPart;
  /** Mean correlation between items. */
  readonly meanInterItemCorrelation: AlphaPart;
  /** Median correlation between items. */
  readonly medianInterItemCorrelation: AlphaPart;
  /** Guttman's lambda 6, from the squared multiple correlation of each item. */
  readonly guttmanLambda6: AlphaPart;
  /** Signal to noise: standardised alpha / (1 - standardised alpha). */
  readonly signalToNoise: AlphaPart;
  /** Interval of raw alpha by Feldt 1965; null for pairwise covariances. */
  readonly interval: ConfidenceInterval | null;
  /** Standard error of raw alpha by Duhachek and Iacobucci 2004. */
  readonly standardError: AlphaPart;
  /** Alpha with each item left out, in the order of the columns. */
  readonly ifItemDropped: readonly AlphaIfDropped[];
}

/**
 * Cronbach's alpha: how far items that are added up vary together.
 *
 * Variant: k/(k - 1) (1 - sum of item variances / variance of the total), all with n - 1 (Cronbach 1951); standardised alpha
 * from correlations is another number and stands beside it. At most 1; negative where items run against each other, so reverse
 * them first. For yes-or-no items it equals KR-20. It is the wrong tool for a list of risks, which need not go together.
 *
 * @param responses - One row a person, one column an item; null where an answer is missing.
 * @param options - `missing`: `complete-rows` (where left out) or `complete-pairs`; level of the interval.
 * @returns Alpha, or why it cannot be estimated: `too-few-items`, `too-few-rows`, `no-variance`.
 * @throws ResiliensError `input-invalid` for ragged rows, `number-invalid` for numbers that are not finite or beyond ±1e30,
 * `option-invalid`.
 * @example
 * ```ts
 * import { cronbachAlpha } from 'resiliens/cohort';
 *
 * cronbachAlpha([[1, 1], [2, 2], [3, 3]]).value; // => 1
 * cronbachAlpha([[1, 1], [1, 1]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const cronbachAlpha = (
  responses: readonly (readonly (number | null)[])[],
  options: IntervalOptions & { readonly missing?: 'complete-rows' | 'complete-pairs' | undefined } = {},
): CronbachAlpha | NotEstimable<AlphaMethod, AlphaWhy> => {
  const confidenceLevel = levelOf(options);
  const missing = oneOf(options.missing ?? 'complete-rows', ['complete-rows', 'complete-pairs'] as const, [
    'missing',
  ]);
  const { complete, all, items: k, dropped } = readResponses(responses);
  const pairwise = missing === 'complete-pairs';
  const paired = all.filter((row) => row.filter((value) => value !== null).length > 1).length;
  const basis = pairwise
    ? ({ method: 'cronbach-1951-pairwise', n: paired, dropped: all.length - paired, missing } as const)
    : ({ method: 'cronbach-1951', n: complete.length, dropped, missing } as const);
  if (k < 2) return { ...basis, value: null, why: 'too-few-items' };
  if (basis.n < 2) return { ...basis, value: null, why: 'too-few-rows' };
  const covariances = pairwise
    ? pairwiseCovarianceMatrix(columnsOf(all as Matrix, k) as readonly Values[])
    : covarianceMatrix(columnsOf(complete, k));
  if (covariances === null) return { ...basis, value: null, why: 'too-few-rows' };
  const raw = rawAlpha(covariances);
  if (raw.value === null) return { ...basis, value: null, why: 'no-variance' };
  return {
    ...basis,
    value: raw.value,
    items: k,
    ...fromCorrelations(covariances),
    interval: pairwise ? null : feldt(raw.value, basis.n, k, confidenceLevel),
    standardError: pairwise ? part('pairwise') : known(duhachek(covariances, basis.n)),
    ifItemDropped: indexes(k).map((item) => alphaWithout(covariances, item)),
  };
};

const known = (value: number): AlphaPart => ({ value, why: null });
const part = (why: AlphaPartWhy): AlphaPart => ({ value: null, why });

/** Alpha from a covariance matrix. */
const rawAlpha = (covariances: Matrix): AlphaPart => {
  const k = covariances.length;
  if (k < 2) return part('too-few-items');
  const total = sumOfAll(covariances);
  const trace = traceOf(covariances);
  // A total whose variance is rounding beside that of its items does not vary.
  return total <= 1e-14 * trace || trace === 0
    ? part('no-variance')
    : known((k / (k - 1)) * (1 - trace / total));
};

const standardisedAlpha = (covariances: Matrix): AlphaPart =>
  hasConstant(covariances) ? part('constant-item') : rawAlpha(correlationMatrix(covariances));

const hasConstant = (covariances: Matrix): boolean =>
  indexes(covariances.length).some((i) => cell(covariances, i, i) === 0);

const alphaWithout = (covariances: Matrix, item: number): AlphaIfDropped => {
  const rest = without(covariances, item);
  return { raw: rawAlpha(rest), standardised: standardisedAlpha(rest) };
};

const fromCorrelations = (
  covariances: Matrix,
): Pick<
  CronbachAlpha,
  | 'standardised'
  | 'meanInterItemCorrelation'
  | 'medianInterItemCorrelation'
  | 'guttmanLambda6'
  | 'signalToNoise'
> => {
  const constant = part('constant-item');
  if (hasConstant(covariances))
    return {
      standardised: constant,
      meanInterItemCorrelation: constant,
      medianInterItemCorrelation: constant,
      guttmanLambda6: constant,
      signalToNoise: constant,
    };
  const correlations = correlationMatrix(covariances);
  const pairs = [...belowDiagonal(correlations)].sort((a, b) => a - b);
  const standardised = standardisedAlpha(covariances);
  const inverse = inverseSymmetric(correlations);
  const alpha = standardised.value;
  return {
    standardised,
    meanInterItemCorrelation: known(exactSum(pairs) / pairs.length),
    medianInterItemCorrelation: known(quantileSorted(pairs, 0.5)),
    guttmanLambda6:
      inverse === null
        ? part('singular')
        : known(1 - exactSum(inverse.map((row, i) => 1 / entry(row, i))) / sumOfAll(correlations)),
    signalToNoise: alpha === null || alpha >= 1 ? part('no-variance') : known(alpha / (1 - alpha)),
  };
};

const feldt = (alpha: number, n: number, k: number, confidenceLevel: number): ConfidenceInterval => {
  const tail = (1 + confidenceLevel) / 2;
  const df2 = (n - 1) * (k - 1);
  return {
    low: 1 - (1 - alpha) * fQuantile(tail, n - 1, df2),
    high: 1 - (1 - alpha) / fQuantile(tail, df2, n - 1),
    confidenceLevel,
    method: 'feldt-1965',
  };
};

const duhachek = (covariances: Matrix, n: number): number => {
  const k = covariances.length;
  const total = sumOfAll(covariances);
  const trace = traceOf(covariances);
  const squares = exactSum(covariances.flat().map((value) => value * value));
  const rowSums = covariances.map((row) => exactSum(row));
  const squaredSum = exactSum(rowSums.map((sum) => sum * sum));
  const q =
    ((2 * k * k) / ((k - 1) ** 2 * total ** 3)) *
    (total * (squares + trace * trace) - 2 * trace * squaredSum);
  return Math.sqrt(Math.max(0, q) / n);
};
