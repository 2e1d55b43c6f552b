import type { Interval, PartialDate } from '../model/interval.js';
import type { Truth } from '../model/truth.js';
import { dayNumbers } from './day-number.js';

/**
 * An interval in numbers of days, with everything that partial dates leave open: it begins on one of the days from `fromLow`
 * to `fromHigh` and is over on one of those from `toLow` to `toHigh`; open ends are infinite.
 *
 * @since 0.1.0
 */
export interface DateBounds {
  /** First day on which it may begin. */
  readonly fromLow: number;
  /** First day on which it has surely begun. */
  readonly fromHigh: number;
  /** First day on which it may be over. */
  readonly toLow: number;
  /** First day on which it is surely over. */
  readonly toHigh: number;
}

/** All time. */
export const ALWAYS: DateBounds = {
  fromLow: Number.NEGATIVE_INFINITY,
  fromHigh: Number.NEGATIVE_INFINITY,
  toLow: Number.POSITIVE_INFINITY,
  toHigh: Number.POSITIVE_INFINITY,
};

/** An interval in numbers of days. */
export const boundsOf = (interval: Interval | undefined): DateBounds => {
  if (interval === undefined) return ALWAYS;
  const from = interval.from === undefined ? null : dayNumbers(interval.from);
  const to = interval.to === undefined ? null : dayNumbers(interval.to);
  return {
    fromLow: from === null ? ALWAYS.fromLow : from[0],
    fromHigh: from === null ? ALWAYS.fromHigh : from[1] - 1,
    toLow: to === null ? ALWAYS.toLow : to[0],
    toHigh: to === null ? ALWAYS.toHigh : to[1] - 1,
  };
};

/** All time up to and with a date: the life of somebody who died then. */
export const boundsUpTo = (date: PartialDate | undefined): DateBounds => {
  if (date === undefined) return ALWAYS;
  const [first, after] = dayNumbers(date);
  return { ...ALWAYS, toLow: first + 1, toHigh: after };
};

/** The time that two intervals share. */
export const meet = (one: DateBounds, two: DateBounds): DateBounds => {
  if (one === ALWAYS) return two;
  if (two === ALWAYS) return one;
  return {
    fromLow: Math.max(one.fromLow, two.fromLow),
    fromHigh: Math.max(one.fromHigh, two.fromHigh),
    toLow: Math.min(one.toLow, two.toLow),
    toHigh: Math.min(one.toHigh, two.toHigh),
  };
};

/** Whether a day lies in an interval; `unknown` where partial dates leave it open. */
export const isIn = (day: number, { fromLow, fromHigh, toLow, toHigh }: DateBounds): Truth => {
  if (day < fromLow || day >= toHigh) return 'no';
  return day >= fromHigh && day < toLow ? 'yes' : 'unknown';
};

/** Whether an interval holds any day at all. */
export const hasDays = ({ fromLow, fromHigh, toLow, toHigh }: DateBounds): Truth => {
  if (fromLow >= toHigh) return 'no';
  return fromHigh < toLow ? 'yes' : 'unknown';
};

/** Whether two intervals share a day. */
export const overlap = (one: DateBounds, two: DateBounds): Truth => hasDays(meet(one, two));

/** Whether one day is earlier than another, each known only to a range whose ends are included. */
export const isEarlier = (
  one: { readonly low: number; readonly high: number },
  two: { readonly low: number; readonly high: number },
): Truth => {
  if (one.high < two.low) return 'yes';
  return one.low < two.high ? 'unknown' : 'no';
};
