import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, IntervalOptions, NotEstimable } from '../common/basis.js';
import { finite, levelOf, oneOf, whole } from '../common/check.js';
import { meanOf, quantileSorted } from '../numeric/moments.js';
import { normalLower, normalQuantile } from '../numeric/normal.js';
import { seededRandom } from '../numeric/random.js';

/**
 * Why there is no bootstrap interval: no rows, a statistic that does not exist for the data or for more than a tenth of the
 * replicates, or replicates that are all the same.
 *
 * @since 0.1.0
 */
export type BootstrapWhy =
  | 'no-rows'
  | 'statistic-not-estimable'
  | 'too-many-failed-replicates'
  | 'no-variance';

/**
 * The bootstrap intervals that are made here.
 *
 * @since 0.1.0
 */
export type BootstrapMethod = 'percentile' | 'bias-corrected-accelerated';

/**
 * A bootstrap interval.
 *
 * @since 0.1.0
 */
export interface BootstrapInterval extends Basis<BootstrapMethod> {
  /** The statistic of the data themselves. */
  readonly value: number;
  /** Lower limit. */
  readonly low: number;
  /** Upper limit. */
  readonly high: number;
  /** Level of the limits. */
  readonly confidenceLevel: number;
  /** Standard deviation of the replicates. */
  readonly standardError: number;
  /** Mean of the replicates less the statistic. */
  readonly bias: number;
  /** Replicates drawn. */
  readonly replicates: number;
  /** Replicates for which the statistic did not exist; they are left out. */
  readonly failedReplicates: number;
  /** The seed: the same seed gives the same interval. */
  readonly seed: number;
}

/**
 * What is resampled, and how.
 *
 * @since 0.1.0
 */
export interface BootstrapPlan extends IntervalOptions {
  /** Rows to draw from. */
  readonly rows: number;
  /**
   * The statistic of some rows; null where it does not exist for them.
   *
   * @param rows - Numbers of the rows, from 0, repeats included.
   * @returns The statistic.
   */
  readonly statistic: (rows: readonly number[]) => number | null;
  /** Seed of the random numbers, a whole number from 0. */
  readonly seed: number;
  /** Replicates to draw, at least 100; 2000 where left out. */
  readonly replicates?: number | undefined;
  /** `percentile`, or `bias-corrected-accelerated` (where left out). */
  readonly method?: BootstrapMethod | undefined;
}

/**
 * A bootstrap interval of any statistic of a cohort: rows are drawn with replacement, and the statistic taken again each time.
 *
 * Variants: percentile, or BCa (Efron 1987) with the acceleration from leaving out each row once, which costs as many further
 * calls as there are rows. Quantiles of the replicates by linear interpolation (type 7). Random numbers come from sfc32 with the
 * seed passed in, the same on every machine.
 *
 * @param plan - Rows, statistic, seed, replicates, method and level.
 * @returns The statistic with its interval; or `no-rows`, `statistic-not-estimable`, `too-many-failed-replicates`, `no-variance`.
 * @throws ResiliensError `number-invalid` for a seed, a number of rows or of replicates that is not whole or too small, or a
 * statistic that is not finite; `option-invalid`.
 * @example
 * ```ts
 * import { bootstrapInterval } from 'resiliens/cohort';
 *
 * const scores = [3, 5, 2, 8, 4, 6, 7, 1, 5, 4];
 * const mean = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + (scores[row] ?? 0), 0) / rows.length;
 * const found = bootstrapInterval({ rows: scores.length, statistic: mean, seed: 20221, replicates: 500 });
 * found.value; // => 4.5
 * bootstrapInterval({ rows: 0, statistic: mean, seed: 1 }).value; // => null
 * bootstrapInterval({ rows: 5, statistic: mean, seed: -1 }); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const bootstrapInterval = (
  plan: BootstrapPlan,
): BootstrapInterval | NotEstimable<BootstrapMethod, BootstrapWhy> => {
  needArgument(plan, 'plan');
  const rows = whole(plan.rows, 0, ['rows']);
  const seed = whole(plan.seed, 0, ['seed']);
  const replicates = whole(plan.replicates ?? 2000, 100, ['replicates']);
  const confidenceLevel = levelOf(plan);
  const methods = ['percentile', 'bias-corrected-accelerated'] as const;
  const method = oneOf(plan.method ?? 'bias-corrected-accelerated', methods, ['method']);
  const basis = { method, n: rows, dropped: 0, missing: 'none' } as const;
  if (rows === 0) return { ...basis, value: null, why: 'no-rows' };
  const statistic = (drawn: readonly number[]): number | null => {
    const found = plan.statistic(drawn);
    return found === null ? null : finite(found, ['statistic']);
  };
  const every = Array.from({ length: rows }, (_, row) => row);
  const value = statistic(every);
  if (value === null) return { ...basis, value: null, why: 'statistic-not-estimable' };
  const found = drawAll(statistic, rows, replicates, seed);
  const failedReplicates = replicates - found.length;
  if (failedReplicates > replicates / 10) return { ...basis, value: null, why: 'too-many-failed-replicates' };
  const sorted = Float64Array.from(found).sort();
  const shares = sharesOf(method, sorted, value, confidenceLevel, () => leftOut(statistic, every));
  if (shares === null) return { ...basis, value: null, why: 'no-variance' };
  const mean = meanOf(found);
  const spread = found.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (found.length - 1);
  return {
    ...basis,
    value,
    low: quantileSorted(sorted, shares[0]),
    high: quantileSorted(sorted, shares[1]),
    confidenceLevel,
    standardError: Math.sqrt(spread),
    bias: mean - value,
    replicates,
    failedReplicates,
    seed,
  };
};

type Statistic = (rows: readonly number[]) => number | null;

const drawAll = (statistic: Statistic, rows: number, replicates: number, seed: number): readonly number[] => {
  const random = seededRandom(seed);
  const found: number[] = [];
  for (let count = 0; count < replicates; count += 1) {
    const drawn = Array.from({ length: rows }, () => Math.floor(random() * rows));
    const value = statistic(drawn);
    if (value !== null) found.push(value);
  }
  return found;
};

const leftOut = (statistic: Statistic, every: readonly number[]): readonly number[] =>
  every.flatMap((row) => statistic(every.filter((other) => other !== row)) ?? []);

/** The shares of the sorted replicates at which the limits stand; null where the replicates do not vary. */
const sharesOf = (
  method: BootstrapMethod,
  sorted: Float64Array,
  value: number,
  confidenceLevel: number,
  jackknife: () => readonly number[],
): readonly [number, number] | null => {
  const tail = (1 - confidenceLevel) / 2;
  if (sorted[0] === sorted[sorted.length - 1]) return null;
  if (method === 'percentile') return [tail, 1 - tail];
  const below = sorted.filter((one) => one < value).length + sorted.filter((one) => one === value).length / 2;
  // A statistic beyond all its replicates would be infinitely biased; half a replicate keeps the limit finite.
  const share = Math.min(sorted.length - 0.5, Math.max(0.5, below)) / sorted.length;
  const bias = normalQuantile(share);
  const acceleration = accelerationOf(jackknife());
  const at = (z: number): number => normalLower(bias + (bias + z) / (1 - acceleration * (bias + z)));
  return [at(normalQuantile(tail)), at(normalQuantile(1 - tail))];
};

const accelerationOf = (values: readonly number[]): number => {
  if (values.length === 0) return 0;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (mean - value) ** 2, 0);
  const cubes = values.reduce((sum, value) => sum + (mean - value) ** 3, 0);
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
};
