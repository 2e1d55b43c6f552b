import { readInput } from '../../../assessment/edits/ground.js';
import { readDay } from '../../../assessment/read-date.js';
import { adopt } from '../../../document/edit-adopt.js';
import { fillLimits } from '../../../document/limits.js';
import { readId } from '../../../document/readers.js';
import type { FieldOf } from '../../../document/shape.js';
import type { InvestigationPlan } from '../../../model/practice/investigation-plan.js';
import type { NewInvestigationPlan } from '../../../model/practice/investigation-plan-input.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { INVESTIGATION_KIND } from '../check.js';
import { INVESTIGATION_FRAME, INVESTIGATION_LISTS, INVESTIGATION_VERSION } from '../shape.js';

const NEW_PLAN = (): FieldOf<NewInvestigationPlan> => ({
  required: { id: readId, madeOn: readDay },
  optional: { ...INVESTIGATION_LISTS, ...INVESTIGATION_FRAME.optional },
});

/**
 * Makes a plan of an investigation: its id, its day, and what is already known. Its history starts empty.
 *
 * @param start - Id and day, and lists that are not empty; neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The plan, frozen throughout.
 * @throws `ResiliensError` as `checkInvestigationPlan` does.
 * @example
 * ```ts
 * import { createInvestigationPlan } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({
 *   id: 'investigation-17',
 *   madeOn: '2026-01-14',
 *   timeFrame: { from: '2026-01-14', to: '2026-04-10' },
 *   hypotheses: [{ id: 'h1', kind: 'main', text: 'Too little rest for the mother', aimsAt: 'help' }],
 * });
 * plan.sources; // => []
 * ```
 * @since 0.1.0
 */
export const createInvestigationPlan = (
  start: NewInvestigationPlan,
  limits?: DocumentLimits,
): InvestigationPlan => {
  const given = readInput<NewInvestigationPlan>(NEW_PLAN(), start, null, limits);
  const whole: InvestigationPlan = {
    hypotheses: [],
    sources: [],
    family: [],
    childViews: [],
    consents: [],
    principles: [],
    corrections: [],
    ...given,
    schemaVersion: INVESTIGATION_VERSION,
    history: [],
  };
  return adopt(INVESTIGATION_KIND, whole, fillLimits(limits));
};
