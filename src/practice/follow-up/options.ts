import { EVALUATION_MONTHS } from '../../catalog/law/evaluation-months.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { FollowUpOptions } from '../../model/practice/due.js';

/** Intervals with every gap filled. */
export type Intervals = { readonly [Name in keyof FollowUpOptions]-?: number };

/** The intervals of this library: a quarter is the guideline's main rule, the others are our own. */
const INTERVALS: Intervals = {
  usualMonths: EVALUATION_MONTHS.usual,
  longMonths: EVALUATION_MONTHS.long,
  controlMonths: EVALUATION_MONTHS.control,
  contactMonths: 3,
  nearDays: 30,
};

/**
 * Fills the intervals that were not given.
 *
 * @throws `ResiliensError` `option-invalid` for one that is not a whole number above zero, or above 366.
 */
export const fillIntervals = (given: FollowUpOptions): Intervals => {
  const filled: Record<keyof Intervals, number> = { ...INTERVALS };
  for (const name of Object.keys(INTERVALS) as (keyof Intervals)[]) {
    const value = given[name] ?? INTERVALS[name];
    if (!Number.isSafeInteger(value) || value < 1 || value > 366)
      throw new ResiliensError('option-invalid', ['options', name], { least: 1, most: 366 });
    filled[name] = value;
  }
  return filled;
};
