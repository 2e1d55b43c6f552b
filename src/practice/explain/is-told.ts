import { measureCatalogue } from '../../catalog/measures/index.js';
import type { Measure } from '../../model/practice/measure.js';
import type { PlanGoal, PlannedMeasure } from '../../model/practice/plan.js';
import type { Telling } from './telling.js';

/** The measure as the catalogue describes it. */
export const measureOf = ({ measure }: PlannedMeasure): Measure | undefined =>
  measureCatalogue.measures.find(({ id }) => id === measure);

/**
 * Whether a goal is told to this reader. What only controls the adults is between them and the service: a child is not told the
 * goal of it.
 */
export const isTold = ({ id }: PlanGoal, { plan, audience }: Telling): boolean => {
  if (audience === 'parent') return true;
  const serving = plan.measures.filter(({ goals }) => goals.includes(id));
  return serving.length === 0 || serving.some((planned) => measureOf(planned)?.mainPurpose !== 'control');
};

/** Whether a measure is something in which the child takes part, so that it has a say in it. */
export const takesPart = (planned: PlannedMeasure): boolean =>
  measureOf(planned)?.targets.of.some((target) => target === 'child' || target === 'family') ?? true;
