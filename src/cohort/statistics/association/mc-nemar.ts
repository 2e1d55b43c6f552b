import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, IntervalOptions, Measure, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareOneTest, measuredOnLog, unmeasured } from '../common/build.js';
import { levelOf, whole } from '../common/check.js';
import { betaLower } from '../numeric/beta.js';
import { normalCritical } from '../numeric/normal.js';

/**
 * Four counts of the same persons judged twice.
 *
 * @since 0.1.0
 */
export interface PairedCounts {
  /** Yes both times. */
  readonly both: number;
  /** Yes the first time only. */
  readonly onlyFirst: number;
  /** Yes the second time only. */
  readonly onlySecond: number;
  /** No both times. */
  readonly neither: number;
}

/**
 * McNemar's test.
 *
 * @since 0.1.0
 */
export interface McNemar extends Basis<'mcnemar-1947'> {
  /** Chi-square without correction, (b - c)²/(b + c). */
  readonly value: number;
  /** The same as a test, df 1. */
  readonly chiSquare: TestOutcome<never>;
  /** With continuity correction, (|b - c| - 1)²/(b + c), 0 where |b - c| is below 1. */
  readonly chiSquareCorrected: TestOutcome<never>;
  /** Two-sided exact p, twice the smaller binomial tail. */
  readonly exactP: number;
  /** Odds ratio of changed pairs, b/c, limits on the log scale. */
  readonly oddsRatio: Measure<'zero-cell'>;
}

/**
 * McNemar's test: whether a yes-or-no answer became more or less common between two occasions in the same persons.
 *
 * Variants: McNemar 1947 without and with continuity correction, and the exact binomial test. Only changed pairs count.
 *
 * @param pairs - The four counts.
 * @param options - Level of the interval.
 * @returns The tests, or `no-changes` where nobody changed.
 * @throws ResiliensError `number-invalid` for counts that are negative or not whole, `option-invalid`.
 * @example
 * ```ts
 * import { mcNemar } from 'resiliens/cohort';
 *
 * mcNemar({ both: 30, onlyFirst: 16, onlySecond: 4, neither: 50 }).value; // => 7.2
 * mcNemar({ both: 30, onlyFirst: 0, onlySecond: 0, neither: 50 }).value; // => null
 * ```
 * @since 0.1.0
 */
export const mcNemar = (
  pairs: PairedCounts,
  options: IntervalOptions = {},
): McNemar | NotEstimable<'mcnemar-1947', 'no-changes'> => {
  needArgument(pairs, 'pairs');
  const z = normalCritical(levelOf(options));
  const counts = (['both', 'onlyFirst', 'onlySecond', 'neither'] as const).map((name) =>
    whole(pairs[name], 0, [name]),
  ) as [number, number, number, number];
  const [both, b, c, neither] = counts;
  const basis = { method: 'mcnemar-1947', n: both + b + c + neither, dropped: 0, missing: 'none' } as const;
  const changed = b + c;
  if (changed === 0) return { ...basis, value: null, why: 'no-changes' };
  const value = (b - c) ** 2 / changed;
  const fewer = Math.min(b, c);
  return {
    ...basis,
    value,
    chiSquare: chiSquareOneTest(value),
    chiSquareCorrected: chiSquareOneTest(Math.max(0, Math.abs(b - c) - 1) ** 2 / changed),
    exactP: b === c ? 1 : Math.min(1, 2 * betaLower(0.5, changed - fewer, fewer + 1)),
    oddsRatio:
      c === 0
        ? unmeasured('zero-cell')
        : b === 0
          ? unmeasured('zero-cell', 0)
          : measuredOnLog(b / c, z * Math.sqrt(1 / b + 1 / c), 'zero-cell'),
  };
};
