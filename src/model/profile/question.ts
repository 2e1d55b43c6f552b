/**
 * Why a question is worth asking.
 *
 * @since 0.1.0
 */
export type QuestionReason =
  | 'critical-for-band'
  | 'settles-contradiction'
  | 'settles-condition'
  | 'settles-link'
  | 'unknown'
  | 'not-assessed';

/**
 * An item that is worth asking about.
 *
 * @since 0.1.0
 */
export interface Question {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item. */
  readonly item: string;
  /** Why; the first reason gives it its place. */
  readonly reasons: readonly [QuestionReason, ...QuestionReason[]];
}
