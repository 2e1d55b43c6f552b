import { childRightsByAge } from '../../catalog/law/child-rights.js';
import type { AgeMonths, PlainDate } from '../../model/dates.js';
import type { ChildRight, ChildRightStanding } from '../../model/practice/child-right.js';
import { dayOption } from './day-option.js';
import { legalBasis } from './legal-basis.js';
import { type Ages, readAge, rightByAge } from './right-by-age.js';

/**
 * Tells which rights the age of a child gives it in its own case on a day: to take part, to be a party, to consent, to object.
 *
 * It says what the age alone gives. Whether a child is a party on other grounds is recorded in the case flow, and a right to consent is
 * no right to be a party.
 *
 * @param ageMonths - Age in completed months, 0 to 1 500, or its two possible values.
 * @param date - The day, `YYYY-MM-DD`.
 * @returns Each right with whether the age gives it; `unknown` where the age is not known well enough or no text is known for the day.
 * @throws `ResiliensError` `number-invalid` for an age that is none; `value-invalid` or `date-impossible` for a date that is none.
 * @example
 * ```ts
 * import { childRights } from 'resiliens/practice';
 *
 * const byAge = (ageMonths: number) =>
 *   childRights(ageMonths, '2026-03-01').flatMap(({ right, byAge }) => (byAge === 'yes' ? [right] : []));
 * byAge(143); // => ['take-part', 'complain-about-moves']
 * byAge(144); // => ['take-part', 'complain-about-moves', 'consent-to-stay-abroad']
 * childRights(-1, '2026-03-01'); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const childRights = (ageMonths: AgeMonths, date: PlainDate): readonly ChildRightStanding[] => {
  const age = readAge(ageMonths);
  const day = dayOption(date);
  return childRightsByAge.map((right) => standingOf(right, age, day));
};

const standingOf = (right: ChildRight, age: Ages, date: PlainDate): ChildRightStanding => {
  const { byAge, text } = rightByAge(right, age, date);
  return {
    right: right.id,
    byAge,
    fromYears: text?.fromYears ?? null,
    youngerToo: text?.youngerToo ?? null,
    source: text?.source ?? null,
    legal: legalBasis(right.topic, date),
  };
};
