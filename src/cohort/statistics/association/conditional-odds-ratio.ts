import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, IntervalOptions, NotEstimable } from '../common/basis.js';
import { levelOf, listAt, whole } from '../common/check.js';
import { findRootAround } from '../numeric/find-root.js';
import { hypergeometric, normalized, type Support, supportSize } from '../numeric/hypergeometric.js';
import { entry } from '../numeric/matrix.js';
import { type Cells, cellsOf, type ExposureTable, hasEmptyMargin } from './table.js';

/** The longest distribution that is still summed exactly. */
const MOST_VALUES = 5000;

/**
 * Why there is no conditional odds ratio: no stratum can tell anything, or tables too large to be summed exactly.
 *
 * @since 0.1.0
 */
export type ConditionalOddsRatioWhy = 'no-strata' | 'too-large' | 'at-the-limit';

/**
 * The exact conditional odds ratio.
 *
 * @since 0.1.0
 */
export interface ConditionalOddsRatio extends Basis<'exact-conditional'> {
  /** Conditional maximum likelihood estimate of the common odds ratio. */
  readonly value: number;
  /** Lower limit of the exact interval, half of what the level leaves in each tail. */
  readonly low: number;
  /** Upper limit. */
  readonly high: number;
  /** Level of the limits. */
  readonly confidenceLevel: number;
}

/**
 * The exact odds ratio common to strata of two by two, given all their margins.
 *
 * Variant: conditional maximum likelihood with the interval of Mehta, Patel and Gray 1985, from the convolution of the strata's
 * hypergeometric distributions. For small strata, where the Mantel-Haenszel limits are rough.
 *
 * @param strata - One table a stratum, whole counts.
 * @param options - Level of the interval.
 * @returns The odds ratio; or `no-strata` where none tells anything, `at-the-limit` where the table is the most extreme one its
 * margins allow, `too-large` beyond 5000 possible values or where counts are too large for the limits.
 * @throws ResiliensError `number-invalid` for counts that are negative or not whole, `option-invalid`.
 * @example
 * ```ts
 * import { conditionalOddsRatio } from 'resiliens/cohort';
 *
 * conditionalOddsRatio([{ exposedCases: 3, exposedNonCases: 1, unexposedCases: 1, unexposedNonCases: 3 }]).value?.toFixed(3); // => '6.408'
 * conditionalOddsRatio([{ exposedCases: 3, exposedNonCases: 0, unexposedCases: 0, unexposedNonCases: 3 }]).value; // => null
 * ```
 * @since 0.1.0
 */
export const conditionalOddsRatio = (
  strata: readonly ExposureTable[],
  options: IntervalOptions = {},
): ConditionalOddsRatio | NotEstimable<'exact-conditional', ConditionalOddsRatioWhy> => {
  listAt(strata, ['strata']);
  const confidenceLevel = levelOf(options);
  const all = strata.map((table, index) => {
    const cells = cellsOf(table, ['strata', index]);
    for (const letter of ['a', 'b', 'c', 'd'] as const) whole(cells[letter], 0, ['strata', index]);
    return cells;
  });
  const tables = all.filter((cells) => !hasEmptyMargin(cells));
  const n = exactSum(tables.map((cells) => cells.n));
  const dropped = exactSum(all.map((cells) => cells.n)) - n;
  const basis = { method: 'exact-conditional', n, dropped, missing: 'none' } as const;
  if (tables.length === 0) return { ...basis, value: null, why: 'no-strata' };
  const margins = tables.map(({ a, b, c, d }) => [a + b, c + d, a + c] as const);
  if (exactSum(margins.map((margin) => supportSize(...margin))) > MOST_VALUES)
    return { ...basis, value: null, why: 'too-large' };
  const joint = margins.map((margin) => hypergeometric(...margin)).reduce(convolved);
  const observed = exactSum(tables.map((cells: Cells) => cells.a)) - joint.first;
  const last = joint.logWeights.length - 1;
  if (observed === 0 || observed === last) return { ...basis, value: null, why: 'at-the-limit' };
  const at = (logOdds: number): readonly number[] =>
    normalized(joint.logWeights.map((weight, step) => weight + step * logOdds));
  const mean = (logOdds: number): number =>
    at(logOdds).reduce((sum, probability, step) => sum + step * probability, 0) - observed;
  const tail = (1 - confidenceLevel) / 2;
  const upperTail = (logOdds: number): number => sumOf(at(logOdds), observed, last) - tail;
  const lowerTail = (logOdds: number): number => sumOf(at(logOdds), 0, observed) - tail;
  const [value, low, high] = [mean, upperTail, lowerTail].map((of) => Math.exp(findRootAround(of, 0))) as [
    number,
    number,
    number,
  ];
  // The logarithms of very large counts have too few digits left to find every limit.
  if (![value, low, high].every(Number.isFinite)) return { ...basis, value: null, why: 'too-large' };
  return { ...basis, value, low, high, confidenceLevel };
};

const sumOf = (probabilities: readonly number[], from: number, to: number): number => {
  let sum = 0;
  for (let step = from; step <= to; step += 1) sum += entry(probabilities, step);
  return sum;
};

/** The distribution of the sum of two first cells, on logarithms so that far tails do not vanish. */
const convolved = (left: Support, right: Support): Support => {
  const length = left.logWeights.length + right.logWeights.length - 1;
  const terms: number[][] = Array.from({ length }, () => []);
  left.logWeights.forEach((one, i) => {
    right.logWeights.forEach((other, j) => {
      terms[i + j]?.push(one + other);
    });
  });
  return {
    first: left.first + right.first,
    logWeights: terms.map((logs) => {
      const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
      return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
    }),
  };
};
