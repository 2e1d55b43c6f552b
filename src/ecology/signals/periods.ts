import { isEarlier } from '../../logic/date-bounds.js';
import { dayNumber, dayNumbers } from '../../logic/day-number.js';
import { monthsEarlier } from '../../logic/months-earlier.js';
import type { Rate } from '../../model/rate.js';
import type { Truth } from '../../model/truth.js';

/** The most days that one period can have: what is late by these is late by any count. */
const DAYS: Readonly<Record<Rate['per'], number>> = { day: 1, week: 7, month: 31, year: 366 };

/** The last day from which so much time as lies between two times by a rate has passed; `null` where it never happens. */
const limitOf = ({ times, per }: Rate, day: number, date: string): number | null => {
  if (times === 0) return null;
  const months = per === 'year' ? 12 / times : per === 'month' ? 1 / times : null;
  if (months !== null && Number.isInteger(months)) return dayNumber(monthsEarlier(date, months));
  return day - Math.ceil(DAYS[per] / times);
};

/** Whether more time has passed since a date of any precision than lies between two times by a rate. */
export const isOverdue = (since: string, rate: Rate, day: number, date: string): Truth => {
  const limit = limitOf(rate, day, date);
  if (limit === null) return 'no';
  const [first, after] = dayNumbers(since);
  return isEarlier({ low: first, high: after - 1 }, { low: limit, high: limit });
};
