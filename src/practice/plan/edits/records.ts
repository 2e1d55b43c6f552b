import { readInput } from '../../../assessment/edits/ground.js';
import { appendRecords, recordWithId, replaceRecord, setKeys } from '../../../document/edit-records.js';
import { readId } from '../../../document/readers.js';
import type { FieldOf } from '../../../document/shape.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Change } from '../../../model/history.js';
import type { Plan } from '../../../model/practice/plan/plan.js';
import type { PlanFrame, PlanList } from '../../../model/practice/plan/plan-input.js';
import type { PlannedMeasure } from '../../../model/practice/plan/planned-measure.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { PLAN_KIND } from '../kind.js';
import { PLAN_FRAME, PLAN_LISTS } from '../shape.js';
import { PLANNED_MEASURE } from '../shape-records.js';

/**
 * Adds a record to a plan: a goal, a measure, an alternative, a consent, a child's view, an answer to a principle, an evaluation,
 * an observation that is set aside, or a decision.
 *
 * @typeParam List - Name of the list.
 * @param plan - The plan; neither changed nor frozen.
 * @param list - Which list.
 * @param record - The record; neither changed nor frozen.
 * @param change - Who adds it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as {@link checkPlan} does.
 * @example
 * ```ts
 * import { addToPlan, createPlan } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 * });
 * const change = { at: '2024-06-01', by: 'child-welfare-worker', reason: 'Agreed in the meeting' } as const;
 * const goal = { id: 'g1', text: 'Has a friend to play with', worksOn: ['peer-relationship-problems'], builds: [] };
 * const more = addToPlan(plan, 'goals', goal, change);
 * more.goals.map(({ id }) => id); // => ['g1']
 * addToPlan(more, 'goals', goal, change); // throws 'id-duplicate'
 * ```
 * @since 0.1.0
 */
export const addToPlan = <List extends PlanList>(
  plan: Plan,
  list: List,
  record: Plan[List][number],
  change: Change,
  limits?: DocumentLimits,
): Plan => {
  if (!Object.hasOwn(PLAN_LISTS, list))
    throw new ResiliensError('option-invalid', ['list'], { allowed: Object.keys(PLAN_LISTS) });
  const field = PLAN_LISTS[list].list as unknown as FieldOf<object>;
  const read = readInput<object>(field, record, 'record', limits);
  return appendRecords(groundIn(PLAN_KIND, plan, change, limits), `add-to-${kebab(list)}`, { [list]: read });
};

/** Lists are named in camel case, edits in kebab case. */
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Changes what is written down of a planned measure: a contact with the home, an end, a knowledge base.
 *
 * A measure never ends by itself; who ends it puts the day here.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param measure - Id of the planned measure.
 * @param changes - What is to be different; the rest stays as it is.
 * @param change - Who changes it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout; the same one where nothing changes.
 * @throws `ResiliensError` as {@link checkPlan} does; `id-unknown` where there is no such measure.
 * @example
 * ```ts
 * import { changePlannedMeasure, createPlan } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   measures: [{ id: 'm1', measure: 'visiting-home', goals: [], voluntary: 'yes', start: '2024-06-01' }],
 * });
 * const change = { at: '2024-07-01', by: 'child-welfare-worker', reason: 'Talked with the home' } as const;
 * changePlannedMeasure(plan, 'm1', { contacts: ['2024-07-01'] }, change).measures[0]?.contacts; // => ['2024-07-01']
 * changePlannedMeasure(plan, 'm2', {}, change); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const changePlannedMeasure = (
  plan: Plan,
  measure: string,
  changes: Partial<Omit<PlannedMeasure, 'id'>>,
  change: Change,
  limits?: DocumentLimits,
): Plan => {
  const ground = groundIn(PLAN_KIND, plan, change, limits);
  const id = readInput<string>(readId, measure, 'measure', limits);
  const old = recordWithId(ground.document.measures, id, ['measure']);
  const record = readInput<PlannedMeasure>(PLANNED_MEASURE, { ...old, ...changes, id }, 'changes', limits);
  if (JSON.stringify(record) === JSON.stringify(old)) return plan;
  return replaceRecord(ground, 'change-planned-measure', 'measures', record);
};

/**
 * Changes what a plan says of itself: its intended end, its next evaluation, who co-ordinates it, the resources it builds on,
 * the assessments it rests on.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param frame - What is to be different; the rest stays as it is.
 * @param change - Who changes it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout; the same one where nothing changes.
 * @throws `ResiliensError` as {@link checkPlan} does.
 * @example
 * ```ts
 * import { changePlan, createPlan } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 * });
 * const change = { at: '2024-06-01', by: 'child-welfare-worker', reason: 'Agreed in the meeting' } as const;
 * changePlan(plan, { nextEvaluation: '2024-09-01' }, change).nextEvaluation; // => '2024-09-01'
 * ```
 * @since 0.1.0
 */
export const changePlan = (plan: Plan, frame: PlanFrame, change: Change, limits?: DocumentLimits): Plan => {
  const given = readInput<PlanFrame>(PLAN_FRAME, frame, 'frame', limits);
  return setKeys(groundIn(PLAN_KIND, plan, change, limits), 'change-plan', given as Partial<Plan>);
};

/**
 * Takes a record of a plan back: it stays in the document and no longer counts.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param record - Id of the record.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new plan, frozen throughout.
 * @throws `ResiliensError` as {@link checkPlan} does; `id-unknown` where there is no such record, `id-duplicate` where it was
 * taken back before.
 * @example
 * ```ts
 * import { createPlan, withdrawFromPlan } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   goals: [{ id: 'g1', text: 'Has a friend to play with', worksOn: [], builds: ['good-friends'] }],
 * });
 * const change = { at: '2024-06-02', by: 'child-welfare-worker', reason: 'Belongs to another plan' } as const;
 * withdrawFromPlan(plan, 'g1', change).corrections.map(({ record }) => record); // => ['g1']
 * ```
 * @since 0.1.0
 */
export const withdrawFromPlan = (
  plan: Plan,
  record: string,
  change: Change,
  limits?: DocumentLimits,
): Plan => {
  const ground = groundIn(PLAN_KIND, plan, change, limits);
  const id = readInput<string>(readId, record, 'record', limits);
  const { at, by, reason } = ground.change;
  return appendRecords(ground, 'withdraw-from-plan', { corrections: { record: id, by, at, reason } });
};
