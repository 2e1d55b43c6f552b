import { differences } from '../../../document/diff.js';
import { replayIn, rewindIn } from '../../../document/history-replay.js';
import { redoIn, undoIn } from '../../../document/history-undo.js';
import { fillLimits } from '../../../document/limits.js';
import type { Difference } from '../../../model/difference.js';
import type { Change, HistoryEntry } from '../../../model/history.js';
import type { JsonValue } from '../../../model/json.js';
import type { Plan } from '../../../model/practice/plan/plan.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { PLAN_KIND } from '../kind.js';

/**
 * Takes the last edit of a plan back that is in force. The history grows by an entry that says so.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as {@link checkPlan} does; `edit-invalid` where there is nothing to undo.
 * @example
 * ```ts
 * import { changePlan, createPlan, undoPlan } from 'resiliens/practice';
 *
 * const change = { at: '2024-06-01', by: 'child-welfare-worker', reason: 'Slip of the hand' } as const;
 * const first = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 * });
 * const second = undoPlan(changePlan(first, { nextEvaluation: '2024-09-01' }, change), change);
 * second.nextEvaluation; // => undefined
 * second.history.map(({ action }) => action); // => ['change-plan', 'undo']
 * ```
 * @since 0.1.0
 */
export const undoPlan = (plan: Plan, change: Change, limits?: DocumentLimits): Plan =>
  undoIn(groundIn(PLAN_KIND, plan, change, limits));

/**
 * Makes the edit of a plan again that was taken back last. An edit in between closes the way to it.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param change - Who makes it again, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as {@link checkPlan} does; `edit-invalid` where there is nothing to redo.
 * @example
 * ```ts
 * import { changePlan, createPlan, redoPlan, undoPlan } from 'resiliens/practice';
 *
 * const change = { at: '2024-06-01', by: 'child-welfare-worker', reason: 'Trying out' } as const;
 * const first = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 * });
 * const second = changePlan(first, { nextEvaluation: '2024-09-01' }, change);
 * redoPlan(undoPlan(second, change), change).nextEvaluation; // => '2024-09-01'
 * ```
 * @since 0.1.0
 */
export const redoPlan = (plan: Plan, change: Change, limits?: DocumentLimits): Plan =>
  redoIn(groundIn(PLAN_KIND, plan, change, limits));

/**
 * Goes back in the history: the plan as it was after so many entries.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param entries - How many entries of the history to keep, from 0 to all of them.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The plan of that time with its history until then, frozen throughout.
 * @throws `ResiliensError` as {@link checkPlan} does; `option-invalid` where the history has no such place, `edit-invalid`
 * where it does not fit the plan.
 * @example
 * ```ts
 * import { changePlan, createPlan, rewindPlan } from 'resiliens/practice';
 *
 * const change = { at: '2024-06-01', by: 'child-welfare-worker', reason: 'Agreed' } as const;
 * const first = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 * });
 * rewindPlan(changePlan(first, { nextEvaluation: '2024-09-01' }, change), 0); // => first
 * ```
 * @since 0.1.0
 */
export const rewindPlan = (plan: Plan, entries: number, limits?: DocumentLimits): Plan =>
  rewindIn(PLAN_KIND, plan, entries, limits);

/**
 * Goes forward again: makes the edits of a history on the plan from before them.
 *
 * @param plan - The plan before the first of the entries; neither changed nor frozen.
 * @param history - The entries, oldest first.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The plan after the last of them, frozen throughout.
 * @throws `ResiliensError` as {@link checkPlan} does; `edit-invalid` where an entry does not fit.
 * @example
 * ```ts
 * import { changePlan, createPlan, replayPlan } from 'resiliens/practice';
 *
 * const change = { at: '2024-06-01', by: 'child-welfare-worker', reason: 'Agreed' } as const;
 * const first = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 * });
 * const second = changePlan(first, { nextEvaluation: '2024-09-01' }, change);
 * replayPlan(first, second.history); // => second
 * ```
 * @since 0.1.0
 */
export const replayPlan = (plan: Plan, history: readonly HistoryEntry[], limits?: DocumentLimits): Plan =>
  replayIn(PLAN_KIND, plan, history, limits);

/**
 * Lists what differs between two plans; their histories are not compared, and the order of records makes no difference.
 *
 * @param before - The first plan; neither changed nor frozen.
 * @param after - The second plan; neither changed nor frozen.
 * @param limits - Limits for their size, where the usual ones do not fit.
 * @returns The differences in the order of the format; none where both say the same.
 * @throws `ResiliensError` as {@link checkPlan} does.
 * @example
 * ```ts
 * import { createPlan, diffPlans } from 'resiliens/practice';
 *
 * const start = { id: 'plan-17', assessments: ['case-17'], catalogue: { id: 'kvello-style', edition: '0.1.0' } };
 * const first = createPlan({ ...start, start: '2024-06-01' });
 * const second = createPlan({ ...start, start: '2024-07-01' });
 * diffPlans(first, second); // => [{ op: 'changed', path: ['start'], before: '2024-06-01', after: '2024-07-01' }]
 * ```
 * @since 0.1.0
 */
export const diffPlans = (before: Plan, after: Plan, limits?: DocumentLimits): readonly Difference[] => {
  const filled = fillLimits(limits);
  const [one, two] = [before, after].map((plan) => content(PLAN_KIND.read(plan, filled)));
  return differences(one, two);
};

const content = ({ history: _, ...rest }: Plan): JsonValue => rest as unknown as JsonValue;
