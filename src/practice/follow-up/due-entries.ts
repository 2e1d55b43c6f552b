import type { MeasureOutline } from '../../catalog/measures/outlines.js';
import { daysLater } from '../../logic/days-later.js';
import { nextDue } from '../../logic/next-due.js';
import type { PlainDate } from '../../model/dates.js';
import type { DueEntry } from '../../model/practice/due.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import { type LastEvaluation, lastEvaluations } from './last-evaluations.js';
import type { Intervals } from './options.js';

/** Finds a measure of the catalogue; an own catalogue may lack it. */
export type MeasureOf = (planned: PlannedMeasure) => MeasureOutline | undefined;

/** Everything of a plan that falls due: the one place where it is worked out. */
export const dueEntries = (
  plan: Plan,
  date: PlainDate,
  measureOf: MeasureOf,
  intervals: Intervals,
): readonly DueEntry[] => {
  const standing = (dueOn: PlainDate): DueEntry['standing'] => {
    if (date > dueOn) return 'overdue';
    if (date === dueOn) return 'due';
    return daysLater(date, intervals.nearDays) >= dueOn ? 'near' : 'later';
  };
  const set = (kind: DueEntry['kind'], measure: string | null, dueOn: PlainDate): DueEntry => ({
    kind,
    measure,
    dueOn,
    since: null,
    everyMonths: null,
    standing: standing(dueOn),
  });
  const reckoned = (
    kind: DueEntry['kind'],
    measure: string,
    since: PlainDate,
    everyMonths: number,
  ): DueEntry => {
    // Whole months apart never have no next time.
    const dueOn = nextDue(since, { times: 1 / everyMonths, per: 'month' }) as PlainDate;
    return { kind, measure, dueOn, since, everyMonths, standing: standing(dueOn) };
  };
  const last = lastEvaluations(plan, date);
  const own = plan.measures
    .filter((planned) => isRunning(planned, date))
    .flatMap((planned) => {
      const { id, start, intendedEnd, contacts = [] } = planned;
      const measure = measureOf(planned);
      return [
        reckoned('evaluation', id, last(id) ?? start, evaluationMonths(planned, measure, intervals)),
        ...(measure?.cautions.includes('VH7')
          ? [reckoned('contact', id, latest(contacts, date) ?? start, intervals.contactMonths)]
          : []),
        ...(intendedEnd === undefined ? [] : [set('end', id, intendedEnd)]),
      ];
    });
  return [
    ...(plan.nextEvaluation === undefined || isDone(plan, plan.nextEvaluation, date, last)
      ? []
      : [set('evaluation', null, plan.nextEvaluation)]),
    ...(plan.intendedEnd === undefined ? [] : [set('end', null, plan.intendedEnd)]),
    ...own,
  ].sort((one, two) => (one.dueOn < two.dueOn ? -1 : Number(one.dueOn > two.dueOn)));
};

/** Whether a measure has begun and nobody has ended it: its intended end ends nothing. */
export const isRunning = ({ start, ended }: PlannedMeasure, date: PlainDate): boolean =>
  start <= date && (ended === undefined || date < ended);

const latest = (dates: readonly PlainDate[], date: PlainDate): PlainDate | null =>
  dates.filter((one) => one <= date).reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);

/** From the day that was set on, the plan as a whole was evaluated, or each measure that runs was. */
const isDone = (
  { evaluations, measures }: Plan,
  set: PlainDate,
  date: PlainDate,
  last: LastEvaluation,
): boolean => {
  const inTime = (day: PlainDate | null): boolean => day !== null && day >= set;
  if (
    evaluations.some((one) => one.measures.length === 0 && one.performedOn <= date && inTime(one.performedOn))
  )
    return true;
  const running = measures.filter((planned) => isRunning(planned, date));
  return running.length > 0 && running.every(({ id }) => inTime(last(id)));
};

/** Months between evaluations: control more often, longer than usual only with a reason, and never longer than the longest. */
const evaluationMonths = (
  { evaluateEvery }: PlannedMeasure,
  measure: MeasureOutline | undefined,
  { usualMonths, longMonths, controlMonths }: Intervals,
): number => {
  const controls = measure?.mainPurpose === 'control';
  const usual = controls ? controlMonths : usualMonths;
  if (evaluateEvery === undefined || evaluateEvery.months <= usual) return evaluateEvery?.months ?? usual;
  const reasoned = evaluateEvery.reason !== undefined && evaluateEvery.reason.trim() !== '';
  return reasoned && !controls ? Math.min(evaluateEvery.months, Math.max(longMonths, usual)) : usual;
};
