/**
 * A year, a month or a day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision that is known, no more.
 *
 * It stands for every day in it.
 *
 * @since 0.1.0
 */
export type PartialDate = string;

/**
 * A stretch of time, half-open: `from` is the first day in it, `to` the first day after it.
 *
 * An end that is missing is open.
 *
 * @since 0.1.0
 */
export interface Interval {
  /** When it begins; open where nobody knows. */
  readonly from?: PartialDate | undefined;
  /** When it is over: the first day on which it no longer holds. */
  readonly to?: PartialDate | undefined;
}
