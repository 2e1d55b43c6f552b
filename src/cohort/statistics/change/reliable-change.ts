import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { above, atLeast, finite, within } from '../common/check.js';

/**
 * What reliable change is judged by.
 *
 * @since 0.1.0
 */
export interface ReliableChangeRule {
  /** Standard deviation of the pre-test or norm group, never of the differences. */
  readonly sd: number;
  /** Reliability of the scores, 0 to 1. */
  readonly reliability: number;
  /** Whether a higher score is better. */
  readonly higherIsBetter: boolean;
  /** How many standard errors of the difference count as reliable; 1.96 where left out. */
  readonly criticalValue?: number | undefined;
}

/**
 * In which direction a score has changed, as far as measurement error allows to say.
 *
 * @since 0.1.0
 */
export type ChangeDirection = 'improved' | 'unchanged' | 'deteriorated';

/**
 * A reliable change index.
 *
 * @since 0.1.0
 */
export interface ReliableChange extends Basis<'jacobson-truax-1991'> {
  /** The index; its sign is that of post - pre. */
  readonly value: number;
  /** sd √(1 - reliability). */
  readonly standardErrorOfMeasurement: number;
  /** sd √(2 (1 - reliability)). */
  readonly standardErrorOfDifference: number;
  /** The smallest difference that counts as reliable, in points. */
  readonly smallestReliableChange: number;
  /** The critical value used. */
  readonly criticalValue: number;
  /** Whether the index exceeds the critical value. */
  readonly reliable: boolean;
  /** The direction by `higherIsBetter`; unchanged where not reliable. */
  readonly direction: ChangeDirection;
}

/**
 * The reliable change index: whether a difference between two scores of one person is larger than measurement error explains.
 *
 * Variant: Jacobson and Truax 1991, (post - pre) / [sd √(2(1 - r))]; other variants (regression to the mean, unequal variances)
 * give other numbers. A statement about measurement, not about what caused the change.
 *
 * @param pre - Score before.
 * @param post - Score after.
 * @param rule - Standard deviation, reliability, direction and critical value.
 * @returns The index with its parts, or `no-measurement-error` where sd is 0 or reliability 1.
 * @throws ResiliensError `number-invalid` for values outside their ranges.
 * @example
 * ```ts
 * import { reliableChange } from 'resiliens/cohort';
 *
 * reliableChange(32.5, 47.5, { sd: 7.5, reliability: 0.8, higherIsBetter: true }).value?.toFixed(2); // => '3.16'
 * reliableChange(1, 2, { sd: 0, reliability: 0.8, higherIsBetter: true }).value; // => null
 * ```
 * @since 0.1.0
 */
export const reliableChange = (
  pre: number,
  post: number,
  rule: ReliableChangeRule,
): ReliableChange | NotEstimable<'jacobson-truax-1991', 'no-measurement-error'> => {
  needArgument(rule, 'rule');
  const sd = atLeast(rule.sd, 0, ['sd']);
  const reliability = within(rule.reliability, 0, 1, ['reliability']);
  const criticalValue = above(rule.criticalValue ?? 1.96, 0, ['criticalValue']);
  const difference = finite(post, ['post']) - finite(pre, ['pre']);
  const basis = { method: 'jacobson-truax-1991', n: 1, dropped: 0, missing: 'none' } as const;
  const standardErrorOfDifference = sd * Math.sqrt(2 * (1 - reliability));
  if (standardErrorOfDifference === 0) return { ...basis, value: null, why: 'no-measurement-error' };
  const value = difference / standardErrorOfDifference;
  const reliable = Math.abs(value) > criticalValue;
  return {
    ...basis,
    value,
    standardErrorOfMeasurement: sd * Math.sqrt(1 - reliability),
    standardErrorOfDifference,
    smallestReliableChange: criticalValue * standardErrorOfDifference,
    criticalValue,
    reliable,
    direction: reliable ? directionOf(difference, rule.higherIsBetter) : 'unchanged',
  };
};

/** The direction of a difference that counts. */
export const directionOf = (difference: number, higherIsBetter: boolean): ChangeDirection => {
  if (difference === 0) return 'unchanged';
  return difference > 0 === higherIsBetter ? 'improved' : 'deteriorated';
};
