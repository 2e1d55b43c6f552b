import type { Answers } from './answers.js';

/**
 * One score of one child, as the fast path gives it: the same numbers as `score`, nothing explained.
 *
 * @since 0.1.0
 */
export interface RowScore {
  /** What the instrument's own missing-data rule gives; without such a rule a number only where nothing open matters. */
  readonly value: number | null;
  /** Lower bound over every completion of the open answers. */
  readonly low: number;
  /** Upper bound over every completion of the open answers. */
  readonly high: number;
  /** The band in which every completion lies, or `null`. */
  readonly band: string | null;
  /** The band of `value`, or `null`. */
  readonly bandByRule: string | null;
}

/**
 * All scores of one child by id, as the fast path gives them.
 *
 * @since 0.1.0
 */
export type RowResult = Readonly<Record<string, RowScore>>;

/**
 * A compiled instrument: from the answers of one child to its scores.
 *
 * @param answers - Item id to answer; a missing key is *not assessed*, never *absent*.
 * @returns A new result.
 * @since 0.1.0
 */
export type RowScorer = (answers: Answers) => RowResult;
