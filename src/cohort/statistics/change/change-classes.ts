import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { above, completeRows, finite, type Values } from '../common/check.js';
import { sdOf } from '../numeric/moments.js';
import { reachesCutOff } from './clinical-cut-offs.js';
import { directionOf, type ReliableChangeRule, reliableChange } from './reliable-change.js';

/**
 * What became of a person: recovered is reliable improvement from the clinical side to at or beyond the cut-off.
 *
 * @since 0.1.0
 */
export type ChangeClass = 'recovered' | 'improved' | 'unchanged' | 'deteriorated';

/**
 * The rule for a group: the standard deviation may be that of the group's own pre-test.
 *
 * @since 0.1.0
 */
export interface GroupChangeRule extends Omit<ReliableChangeRule, 'sd'> {
  /** Standard deviation of a norm group; that of the pre-test scores used where left out. */
  readonly sd?: number | undefined;
  /** The clinical cut-off that recovery must reach. */
  readonly cutOff: number;
}

/**
 * How many persons fell into each class.
 *
 * @since 0.1.0
 */
export interface ChangeClasses extends Basis<'jacobson-truax-1991'> {
  /** Persons in each class. */
  readonly value: Readonly<Record<ChangeClass, number>>;
  /** The standard deviation used. */
  readonly sd: number;
  /** Whether it was passed in or taken from the pre-test. */
  readonly sdFrom: 'given' | 'pre-test';
  /** The critical value used. */
  readonly criticalValue: number;
  /** The cut-off used. */
  readonly cutOff: number;
}

/**
 * Why a group's change cannot be classified.
 *
 * @since 0.1.0
 */
export type ChangeClassesWhy = 'too-few-rows' | 'no-measurement-error';

/**
 * The class of one change: recovered, improved, unchanged or deteriorated.
 *
 * Variant: Jacobson and Truax 1991: reliable by `reliableChange`, and for recovery from the clinical side of the cut-off to at or
 * beyond it.
 *
 * @param pre - Score before.
 * @param post - Score after.
 * @param rule - The rule of `reliableChange` and the cut-off.
 * @returns The class, or null where there is no measurement error to judge by.
 * @throws ResiliensError `number-invalid` for values outside their ranges.
 * @example
 * ```ts
 * import { classifyChange } from 'resiliens/cohort';
 *
 * const rule = { sd: 7.5, reliability: 0.8, higherIsBetter: true, cutOff: 45 };
 * classifyChange(32.5, 47.5, rule); // => 'recovered'
 * classifyChange(32.5, 44.5, rule); // => 'improved'
 * ```
 * @since 0.1.0
 */
export const classifyChange = (
  pre: number,
  post: number,
  rule: ReliableChangeRule & { readonly cutOff: number },
): ChangeClass | null => {
  needArgument(rule, 'rule');
  const change = reliableChange(pre, post, rule);
  const cutOff = finite(rule.cutOff, ['cutOff']);
  if (change.value === null) return null;
  if (change.direction !== 'improved') return change.direction;
  const crossed =
    !reachesCutOff(pre, cutOff, rule.higherIsBetter) && reachesCutOff(post, cutOff, rule.higherIsBetter);
  return crossed ? 'recovered' : 'improved';
};

/**
 * How many of a group recovered, improved, stayed as they were or got worse, between two waves.
 *
 * Counts only: it returns no person's class. Variant as in `classifyChange`.
 *
 * @param pre - Scores before; null where missing.
 * @param post - Scores after, of the same persons in the same order.
 * @param rule - Reliability, direction, cut-off, and a standard deviation or none.
 * @returns Counts, or `too-few-rows` with fewer than two complete pairs, `no-measurement-error`.
 * @throws ResiliensError `input-invalid` for lists of different lengths, `number-invalid` for values outside their ranges.
 * @example
 * ```ts
 * import { changeClasses } from 'resiliens/cohort';
 *
 * const rule = { sd: 5, reliability: 0.9, higherIsBetter: false, cutOff: 20 };
 * changeClasses([30, 30, null, 30], [10, 31, 5, 45], rule).value; // => { recovered: 1, improved: 0, unchanged: 1, deteriorated: 1 }
 * changeClasses([30], [10], rule).value; // => null
 * ```
 * @since 0.1.0
 */
export const changeClasses = (
  pre: Values,
  post: Values,
  rule: GroupChangeRule,
): ChangeClasses | NotEstimable<'jacobson-truax-1991', ChangeClassesWhy> => {
  needArgument(rule, 'rule');
  const { columns, dropped } = completeRows([pre, post], [['pre'], ['post']]);
  const [before, after] = columns as readonly [readonly number[], readonly number[]];
  const n = before.length;
  const basis = { method: 'jacobson-truax-1991', n, dropped, missing: 'complete-pairs' } as const;
  if (n < 2) return { ...basis, value: null, why: 'too-few-rows' };
  const sd = rule.sd ?? sdOf(before);
  const value = { recovered: 0, improved: 0, unchanged: 0, deteriorated: 0 };
  for (let row = 0; row < n; row += 1) {
    const found = classifyChange(before[row] as number, after[row] as number, { ...rule, sd });
    if (found === null) return { ...basis, value: null, why: 'no-measurement-error' };
    value[found] += 1;
  }
  return {
    ...basis,
    value,
    sd,
    sdFrom: rule.sd === undefined ? 'pre-test' : 'given',
    criticalValue: rule.criticalValue ?? 1.96,
    cutOff: rule.cutOff,
  };
};

/**
 * How many persons changed by at least a minimum difference.
 *
 * @since 0.1.0
 */
export interface AnchorChange extends Basis<'minimum-difference'> {
  /** Persons better, the same and worse. */
  readonly value: Readonly<Record<'improved' | 'unchanged' | 'deteriorated', number>>;
  /** The difference that counts, in points. */
  readonly minimumDifference: number;
}

/**
 * How many of a group improved or got worse by at least a minimum important difference that was anchored elsewhere.
 *
 * Counts only. Variant: a difference of exactly the minimum counts as change.
 *
 * @param pre - Scores before; null where missing.
 * @param post - Scores after, of the same persons in the same order.
 * @param rule - The minimum difference, above 0, and the direction.
 * @returns Counts, or `no-rows` without a complete pair.
 * @throws ResiliensError `input-invalid` for lists of different lengths, `number-invalid` for values outside their ranges.
 * @example
 * ```ts
 * import { anchorChange } from 'resiliens/cohort';
 *
 * const rule = { minimumDifference: 7, higherIsBetter: false };
 * anchorChange([30, 30, 30], [23, 24, null], rule).value; // => { improved: 1, unchanged: 1, deteriorated: 0 }
 * anchorChange([], [], rule).value; // => null
 * ```
 * @since 0.1.0
 */
export const anchorChange = (
  pre: Values,
  post: Values,
  rule: { readonly minimumDifference: number; readonly higherIsBetter: boolean },
): AnchorChange | NotEstimable<'minimum-difference', 'no-rows'> => {
  needArgument(rule, 'rule');
  const minimumDifference = above(rule.minimumDifference, 0, ['minimumDifference']);
  const { columns, dropped } = completeRows([pre, post], [['pre'], ['post']]);
  const [before, after] = columns as readonly [readonly number[], readonly number[]];
  const n = before.length;
  const basis = { method: 'minimum-difference', n, dropped, missing: 'complete-pairs' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-rows' };
  const value = { improved: 0, unchanged: 0, deteriorated: 0 };
  before.forEach((score, row) => {
    const difference = (after[row] as number) - score;
    const counts = Math.abs(difference) >= minimumDifference;
    value[counts ? directionOf(difference, rule.higherIsBetter) : 'unchanged'] += 1;
  });
  return { ...basis, value, minimumDifference };
};
