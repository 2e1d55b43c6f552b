import { readInput } from '../../../assessment/edits/ground.js';
import { adopt } from '../../../document/edit-adopt.js';
import { fillLimits } from '../../../document/limits.js';
import type { Plan } from '../../../model/practice/plan/plan.js';
import type { NewPlan } from '../../../model/practice/plan/plan-input.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { PLAN_KIND } from '../kind.js';
import { NEW_PLAN, PLAN_VERSION } from '../shape.js';

/**
 * Makes a plan: what it rests on, and what is already decided. Its history starts empty.
 *
 * @param start - Id, assessments, catalogue and first day, and any lists that are not empty; neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The plan, frozen throughout; of type `1`, a plan of measures, unless told.
 * @throws `ResiliensError` as {@link checkPlan} does.
 * @example
 * ```ts
 * import { createPlan } from 'resiliens/practice';
 *
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   goals: [{ id: 'g1', text: 'Has a friend to play with', worksOn: ['peer-relationship-problems'], builds: [] }],
 * });
 * [plan.type, plan.goals.length, plan.measures]; // => ['1', 1, []]
 * ```
 * @since 0.1.0
 */
export const createPlan = (start: NewPlan, limits?: DocumentLimits): Plan => {
  const given = readInput<NewPlan>(NEW_PLAN, start, null, limits);
  const whole: Plan = {
    type: '1',
    goals: [],
    measures: [],
    resources: [],
    alternatives: [],
    consents: [],
    childViews: [],
    principles: [],
    evaluations: [],
    setAside: [],
    decisions: [],
    corrections: [],
    ...given,
    schemaVersion: PLAN_VERSION,
    history: [],
  };
  return adopt(PLAN_KIND, whole, fillLimits(limits));
};
