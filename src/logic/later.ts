import type { PlainDate } from '../model/dates.js';
import type { DeadlineSpan } from '../model/practice/deadline-rule.js';
import { daysLater } from './days-later.js';
import { monthsLater } from './months-later.js';

/**
 * Finds the last day that is in time: so much after a day that is not counted itself. The one reckoning of time limits, of
 * what falls due again, and of what an ecology calls overdue.
 *
 * @param day - The day.
 * @param span - How long; months and years end on the same day of the month, or on its last day where it is too short; hours
 * are counted in whole days, rounded up.
 * @returns 2024-02-29 for a month after 2024-01-31; never later than 9999-12-31.
 * @since 0.1.0
 */
export const later = (day: PlainDate, { count, unit }: DeadlineSpan): PlainDate => {
  if (unit === 'years') return monthsLater(day, count * 12);
  if (unit === 'months') return monthsLater(day, count);
  if (unit === 'weeks') return daysLater(day, count * 7);
  return daysLater(day, unit === 'days' ? count : Math.ceil(count / 24));
};
