import type { PlainDate } from '../model/dates.js';
import { daysInMonth } from './date-is.js';

/**
 * Finds the day so many months before another: the same day of the month, or its last day where it is too short.
 *
 * @param day - The day.
 * @param months - How many months, zero or more.
 * @returns 2024-02-29 for one month before 2024-03-31.
 * @since 0.1.0
 */
export const monthsEarlier = (day: PlainDate, months: number): PlainDate => {
  const counted = Math.max(0, Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months);
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  const last = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
};
