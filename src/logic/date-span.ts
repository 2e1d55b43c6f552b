import type { PlainDate } from '../model/dates.js';
import type { PartialDate } from '../model/interval.js';
import { daysInMonth } from './date-is.js';

/**
 * The first and the last day that a date of any precision may stand for.
 *
 * @since 0.1.0
 */
export interface DateSpan {
  /** The first day. */
  readonly first: PlainDate;
  /** The last day. */
  readonly last: PlainDate;
}

/**
 * Finds the days that a date of any precision stands for.
 *
 * @param date - An existing year, month or day.
 * @returns Its first and last day; for a day both are the day itself.
 * @since 0.1.0
 */
export const dateSpan = (date: PartialDate): DateSpan => {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return { first: `${date}-01`, last: `${date}-${days}` };
};
