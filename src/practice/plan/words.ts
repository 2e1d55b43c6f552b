import { MEASURE_KINDS } from '../../catalog/measures/kinds.js';
import type { PlanType } from '../../model/practice/plan/plan.js';
import type { PlanAlternative } from '../../model/practice/plan/plan-alternative.js';
import type { PlanEvaluation } from '../../model/practice/plan/plan-evaluation.js';
import type { MeasureGround, PlannedMeasure } from '../../model/practice/plan/planned-measure.js';

/** The words of a closed union, each once. */
type Words<T extends string> = Readonly<Record<T, unknown>>;

export const PLAN_TYPES: Words<PlanType> = { '1': 1, '2': 1, '4': 1, '5': 1, '6': 1, '7': 1, '8': 1 };
export const GROUNDS: Words<MeasureGround> = {
  'reduces-risk': 1,
  compensation: 1,
  protection: 1,
  control: 1,
  'co-ordination': 1,
  challenge: 1,
  other: 1,
};
export const PAYMENTS: Words<NonNullable<PlannedMeasure['payment']>> = {
  invoice: 1,
  fee: 1,
  equipment: 1,
  cash: 1,
  other: 1,
};
export const OUTCOMES: Words<PlanEvaluation['outcome']> = {
  continue: 1,
  change: 1,
  'end-after-assessment': 1,
  escalate: 1,
};
export const WHY_NOT: Words<NonNullable<PlanAlternative['ground']>> = {
  'least-intrusion': 1,
  challenge: 1,
  'consent-refused': 1,
  'not-available': 1,
  other: 1,
};
export const OPTIONS: Words<PlanAlternative['option']> = /* @__PURE__ */ (() => ({
  ...MEASURE_KINDS,
  none: 1,
  'more-information': 1,
  other: 1,
}))();
