import type { PlainDate } from '../../model/dates.js';
import type { Plan } from '../../model/practice/plan/plan.js';

/** The day on which a measure was evaluated last, until and with a day; one of the whole plan counts for every measure. */
export type LastEvaluation = (measure: string) => PlainDate | null;

/** Finds the last evaluations in one pass, however many there are. */
export const lastEvaluations = ({ evaluations }: Plan, date: PlainDate): LastEvaluation => {
  const last = new Map<string | null, PlainDate>();
  const note = (measure: string | null, day: PlainDate): void => {
    const known = last.get(measure);
    if (known === undefined || day > known) last.set(measure, day);
  };
  for (const { performedOn, measures } of evaluations) {
    if (performedOn > date) continue;
    if (measures.length === 0) note(null, performedOn);
    for (const measure of measures) note(measure, performedOn);
  }
  const ofAll = last.get(null) ?? null;
  return (measure) => {
    const own = last.get(measure);
    return own === undefined || (ofAll !== null && ofAll > own) ? ofAll : own;
  };
};
