import type { PlainDate } from '../model/dates.js';
import type { Rate } from '../model/rate.js';
import { later } from './later.js';

/** The most days that one period can have: what is late by these is late by any count. */
const DAYS: Readonly<Record<Rate['per'], number>> = { day: 1, week: 7, month: 31, year: 366 };

/**
 * Finds the day by which something that happens at a rate is due again. On the day itself it is in time; it is overdue after it.
 *
 * Where a whole number of months lies between two times, calendar months are counted, to the last day of the month where it is
 * too short; otherwise the most days that the period can have are shared out.
 *
 * @param last - The day on which it happened last, or on which the time began.
 * @param every - How often it is to happen.
 * @returns The day; `null` where it never happens.
 * @since 0.1.0
 */
export const nextDue = (last: PlainDate, { times, per }: Pick<Rate, 'times' | 'per'>): PlainDate | null => {
  if (times === 0) return null;
  const months = per === 'year' ? 12 / times : per === 'month' ? 1 / times : null;
  if (months !== null && Number.isInteger(months)) return later(last, { count: months, unit: 'months' });
  return later(last, { count: Math.ceil(DAYS[per] / times), unit: 'days' });
};
