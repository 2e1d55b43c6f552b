import type { PlainDate } from '../model/dates.js';
import { dayNumber } from './day-number.js';

/**
 * Finds the day so many days after another; a date is counted from the day after it.
 *
 * @param day - The day.
 * @param days - How many days, zero or more; a week is 7.
 * @returns 2024-03-01 for two days after 2024-02-28; never later than 9999-12-31.
 * @since 0.1.0
 */
export const daysLater = (day: PlainDate, days: number): PlainDate => toCivil(dayNumber(day) + days);

/**
 * Tells on which day of the week a date lies.
 *
 * @param day - The day.
 * @returns 1 for Monday to 7 for Sunday.
 * @since 0.1.0
 */
export const weekday = (day: PlainDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The date with a number of days from 1970-01-01, by counting years from March (Hinnant, civil from days). */
const toCivil = (number: number): PlainDate => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year > 9999) return '9999-12-31';
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
