import type { AgeMonths } from '../../model/dates.js';
import type { CandidateCondition } from '../../model/practice/candidates.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';

/** The age that a measure is made for, where the child is not surely of it; years are completed, both ends included. */
export const ageConditions = (
  { ageYears }: Pick<MeasureFacts, 'ageYears'>,
  ageMonths: AgeMonths | null,
): readonly CandidateCondition[] => {
  if (ageYears === null) return [];
  const { from, to } = ageYears;
  if (ageMonths === null) return [{ condition: 'age', standing: 'open', from, to }];
  const { low, high } = typeof ageMonths === 'number' ? { low: ageMonths, high: ageMonths } : ageMonths;
  const [first, after] = [from * 12, (to + 1) * 12];
  if (low >= first && high < after) return [];
  const standing = high < first || low >= after ? 'not-met' : 'open';
  return [{ condition: 'age', standing, from, to }];
};

/** Whether a source says that a measure is made for another age than that of the child, on any reading of that age. */
export const isOutsideAge = (measure: Pick<MeasureFacts, 'ageYears'>, ageMonths: AgeMonths | null): boolean =>
  ageConditions(measure, ageMonths).some(({ standing }) => standing === 'not-met') &&
  (measure.ageYears?.sources.some(({ confidence }) => confidence !== 'own') ?? false);
