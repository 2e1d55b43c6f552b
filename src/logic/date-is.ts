/**
 * What a text is as a date: a date of that precision, one that no calendar has, or no date at all.
 *
 * @since 0.1.0
 */
export type DateForm = 'day' | 'month' | 'year' | 'impossible' | 'none';

/** Days in each month of a common year, January first. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Counts the days of a month in the Gregorian calendar.
 *
 * @param year - Year, 0 to 9999.
 * @param month - Month, 1 to 12.
 * @returns 28 to 31.
 * @since 0.1.0
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (DAYS[month - 1] as number);

/**
 * Tells what a text is as a date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 *
 * @param text - Any text.
 * @returns `impossible` where it is written like a date but no calendar has it, as 2023-02-30.
 * @since 0.1.0
 */
export const dateForm = (text: string): DateForm => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (found === null) return 'none';
  const [, year, month, day] = found;
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return 'impossible';
  if (day === undefined) return 'month';
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)) ? 'day' : 'impossible';
};
