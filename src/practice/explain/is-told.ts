import { measureOutlines } from '../../catalog/measures/outlines.js';
import { measureTargets } from '../../catalog/measures/targets.js';
import type { PlanGoal } from '../../model/practice/plan/plan-goal.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import type { Telling } from './telling.js';

/**
 * Whether a goal is told to this reader. What only controls the adults is between them and the service: a child is not told the
 * goal of it.
 */
export const isTold = ({ id }: PlanGoal, { plan, audience }: Telling): boolean => {
  if (audience === 'parent') return true;
  const serving = plan.measures.filter(({ goals }) => goals.includes(id));
  return (
    serving.length === 0 || serving.some(({ measure }) => measureOutlines[measure].mainPurpose !== 'control')
  );
};

/** Whether a measure is something in which the child takes part, so that it has a say in it. */
export const takesPart = ({ measure }: PlannedMeasure): boolean =>
  measureTargets[measure].of.some((target) => target === 'child' || target === 'family');
