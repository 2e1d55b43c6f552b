import type { AgeMonths, PlainDate, PlainMonth } from '../model/dates.js';
import { monthsBetween } from './date-months.js';
import { dateSpan } from './date-span.js';

/**
 * Works out the age on a day from the month of birth.
 *
 * @param birthMonth - Month of birth.
 * @param day - The day.
 * @returns Age in completed months, or its two possible values; `null` where the month of birth lies ahead.
 * @since 0.1.0
 */
export const ageFromBirthMonth = (birthMonth: PlainMonth, day: PlainDate): AgeMonths | null => {
  const { first, last } = dateSpan(birthMonth);
  return first > day ? null : range(monthsBetween(last, day), monthsBetween(first, day));
};

/**
 * Moves an age that was known on one day to another day.
 *
 * @param ageMonths - Age in completed months on the known day.
 * @param known - The day on which it was known.
 * @param day - The other day, earlier or later.
 * @returns Age in completed months, or its two possible values; `null` where the child was surely not born.
 * @since 0.1.0
 */
export const ageOnOtherDay = (ageMonths: number, known: PlainDate, day: PlainDate): AgeMonths | null => {
  // The day of birth is not known, so every day of a month is tried; which month it lies in makes no difference.
  const passed = BIRTHDAYS.map((birthday) => monthsBetween(birthday, day) - monthsBetween(birthday, known));
  const high = ageMonths + Math.max(...passed);
  return high < 0 ? null : range(ageMonths + Math.min(...passed), high);
};

/** The days of a month that has all 31. */
const BIRTHDAYS: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 31 },
  (_, index) => `1900-01-${String(index + 1).padStart(2, '0')}`,
);

/** An age below zero means not born yet, so the youngest possible age is zero. */
const range = (low: number, high: number): AgeMonths =>
  Math.max(0, low) === high ? high : { low: Math.max(0, low), high };
