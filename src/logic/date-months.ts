import type { PlainDate } from '../model/dates.js';
import { daysInMonth } from './date-is.js';

/**
 * Counts the completed calendar months from one day to another; a month is complete on the same day of the month, or on
 * its last day where it is too short.
 *
 * @param from - The first day.
 * @param to - The second day; where it is the earlier one the count is negative.
 * @returns 1 from 2024-01-31 to 2024-02-29.
 * @since 0.1.0
 */
export const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  const [year, month, day] = parts(to);
  const [firstYear, firstMonth, firstDay] = parts(from);
  const complete = day >= Math.min(firstDay, daysInMonth(year, month));
  return (year - firstYear) * 12 + month - firstMonth - (complete ? 0 : 1);
};

const parts = (date: PlainDate): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
];
