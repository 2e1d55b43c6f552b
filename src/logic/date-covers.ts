import type { PlainDate } from '../model/dates.js';
import type { Interval } from '../model/interval.js';
import type { Truth } from '../model/truth.js';
import { isAfter } from './date-after.js';
import { not } from './not.js';

/**
 * Tells whether an interval has begun on a day: its first day is in it.
 *
 * @param interval - The interval; without `from` it has always begun.
 * @param day - The day.
 * @returns `unknown` where the beginning is only known to a month or year that holds the day.
 * @since 0.1.0
 */
export const hasBegun = (interval: Interval, day: PlainDate): Truth =>
  interval.from === undefined ? 'yes' : not(isAfter(interval.from, day));

/**
 * Tells whether an interval is over on a day: `to` is the first day after it.
 *
 * @param interval - The interval; without `to` it is never over.
 * @param day - The day.
 * @returns `unknown` where the end is only known to a month or year that holds the day.
 * @since 0.1.0
 */
export const isOver = (interval: Interval, day: PlainDate): Truth =>
  interval.to === undefined ? 'no' : not(isAfter(interval.to, day));
