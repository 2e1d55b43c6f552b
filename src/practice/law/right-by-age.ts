import { ResiliensError } from '../../errors/resiliens-error.js';
import type { AgeMonths, PlainDate } from '../../model/dates.js';
import type { ChildRight, ChildRightText } from '../../model/practice/child-right.js';
import type { Truth } from '../../model/truth.js';

/** Youngest and oldest possible age in months. */
export interface Ages {
  readonly low: number;
  readonly high: number;
}

/**
 * Reads an age in completed months, or its two possible values.
 *
 * @throws `ResiliensError` `number-invalid` for one that is none, or above 1 500.
 */
export const readAge = (given: AgeMonths): Ages => {
  const { low, high } = typeof given === 'object' && given !== null ? given : { low: given, high: given };
  for (const age of [low, high]) {
    if (Number.isSafeInteger(age) && age >= 0 && age <= 1_500 && low <= high) continue;
    throw new ResiliensError('number-invalid', ['ageMonths'], { least: 0, most: 1_500 });
  }
  return { low, high };
};

/** Whether an age gives a right on a day, and the text that says so. */
export const rightByAge = (
  { texts }: ChildRight,
  { low, high }: Ages,
  date: PlainDate,
): { readonly byAge: Truth; readonly text: ChildRightText | undefined } => {
  const text = texts.find(
    ({ validFrom, validTo }) => (validFrom ?? '') <= date && (validTo === null || date <= validTo),
  );
  if (text === undefined) return { byAge: 'unknown', text };
  const months = text.fromYears * 12;
  return { byAge: low >= months ? 'yes' : high < months ? 'no' : 'unknown', text };
};
