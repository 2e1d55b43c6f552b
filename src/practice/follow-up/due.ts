import { measureOutlines } from '../../catalog/measures/outlines.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { dateForm } from '../../logic/date-is.js';
import type { PlainDate } from '../../model/dates.js';
import type { DueEntry, FollowUpOptions } from '../../model/practice/due.js';
import type { MeasureCatalogue } from '../../model/practice/measure/measure-catalogue.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import { planInForce } from '../plan/plan-in-force.js';
import { dueEntries } from './due-entries.js';
import { fillIntervals } from './options.js';

/**
 * Lists what of a plan falls due: evaluations, contacts with those who carry measures out, intended ends.
 *
 * An evaluation is due a quarter after the last one, or after the start: the main rule of the guideline, not law. A longer
 * interval counts only with a written reason; control is looked at every month. Nothing ends because its day has come: an
 * intended end is a reason to assess. Overdue means after the day.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param date - The day to look from.
 * @param options - Other intervals, and other measures than the shipped ones.
 * @returns Everything that is planned to come, earliest first, with how it stands on the day.
 * @throws `ResiliensError` as {@link checkPlan} does; `option-invalid` for a date that is none or an interval that is not a
 * whole number from 1 to 366.
 * @example
 * ```ts
 * import { createPlan, due } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-05-31',
 *   measures: [{ id: 'm1', measure: 'homework-help', goals: [], voluntary: 'yes', start: '2024-05-31' }],
 * });
 * const [evaluation] = due(plan, '2024-09-01');
 *
 * [evaluation?.kind, evaluation?.dueOn, evaluation?.standing]; // => ['evaluation', '2024-08-31', 'overdue']
 * due(plan, '2024-08-31')[0]?.standing; // => 'due'
 * ```
 * @since 0.1.0
 */
export const due = (
  plan: Plan,
  date: PlainDate,
  options: FollowUpOptions & { readonly measures?: MeasureCatalogue | undefined } = {},
): readonly DueEntry[] => {
  if (dateForm(date) !== 'day')
    throw new ResiliensError('option-invalid', ['date'], { expected: 'YYYY-MM-DD' });
  const own = options.measures?.measures;
  return dueEntries(
    planInForce(plan),
    date,
    ({ measure }) => (own === undefined ? measureOutlines[measure] : own.find(({ id }) => id === measure)),
    fillIntervals(options),
  );
};
