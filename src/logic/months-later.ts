import type { PlainDate } from '../model/dates.js';
import { daysInMonth } from './date-is.js';

/**
 * Finds the day so many calendar months after another: the same day of the month, or its last day where it is too short.
 *
 * @param day - The day.
 * @param months - How many months, zero or more; a year is 12.
 * @returns 2026-11-30 for three months after 2026-08-31; never later than 9999-12-31.
 * @since 0.1.0
 */
export const monthsLater = (day: PlainDate, months: number): PlainDate => {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  if (year > 9999) return '9999-12-31';
  const last = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
};
