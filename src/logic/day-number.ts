import type { PlainDate } from '../model/dates.js';
import { daysInMonth } from './date-is.js';

/**
 * Numbers the days of the Gregorian calendar, so that the days between two dates are a subtraction.
 *
 * @param date - An existing day.
 * @returns A whole number; the next day has the next number, 1970-01-01 is 0.
 * @since 0.1.0
 */
export const dayNumber = (date: PlainDate): number =>
  fromCivil(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));

/**
 * Numbers the first and the day after the last day that a date of any precision may stand for.
 *
 * @param date - An existing year, month or day.
 * @returns Two numbers of days; the second is exclusive.
 * @since 0.1.0
 */
export const dayNumbers = (date: string): readonly [first: number, after: number] => {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return [fromCivil(year, 1, 1), fromCivil(year + 1, 1, 1)];
  const month = Number(date.slice(5, 7));
  if (date.length === 7) {
    const first = fromCivil(year, month, 1);
    return [first, first + daysInMonth(year, month)];
  }
  const day = fromCivil(year, month, Number(date.slice(8)));
  return [day, day + 1];
};

/** Days from 1970-01-01 by counting years from March, so that the leap day comes last (Hinnant, days from civil). */
const fromCivil = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146_097 + dayOfEra - 719_468;
};
