import { readDay } from '../../assessment/read-date.js';
import { INSTRUMENT_USE } from '../../assessment/shape-assessment.js';
import { CHILD_VIEW, CORRECTION, DECISION } from '../../assessment/shape-records.js';
import { AUTHORS } from '../../assessment/words.js';
import { readId, readSomeText } from '../../document/readers.js';
import type { ShapeOf } from '../../document/shape.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { NewPlan, PlanFrame, PlanList } from '../../model/practice/plan/plan-input.js';
import { historyShape, versionReader } from '../shared/history-shape.js';
import {
  ALTERNATIVE,
  EVALUATION,
  GOAL,
  PLAN_CONSENT,
  PLANNED_MEASURE,
  PRINCIPLE,
  SET_ASIDE,
} from './shape-records.js';
import { PLAN_TYPES } from './words.js';

/** The version in which plans are written. */
export const PLAN_VERSION = 1;

/** How each list of records is written. */
export const PLAN_LISTS: { readonly [List in PlanList]: { readonly list: ShapeOf<Plan[List][number]> } } = {
  goals: { list: GOAL },
  measures: { list: PLANNED_MEASURE },
  alternatives: { list: ALTERNATIVE },
  consents: { list: PLAN_CONSENT },
  childViews: { list: CHILD_VIEW },
  principles: { list: PRINCIPLE },
  evaluations: { list: EVALUATION },
  setAside: { list: SET_ASIDE },
  decisions: { list: DECISION },
};

/** How a plan is written. */
export const PLAN: ShapeOf<Plan> = /* @__PURE__ */ (() => ({
  required: {
    schemaVersion: versionReader(PLAN_VERSION),
    id: readId,
    type: { oneOf: PLAN_TYPES },
    assessments: { list: readId },
    catalogue: INSTRUMENT_USE,
    start: readDay,
    resources: { list: readSomeText },
    ...PLAN_LISTS,
    corrections: { list: CORRECTION },
    history: { list: historyShape(PLAN_VERSION) },
  },
  optional: { intendedEnd: readDay, nextEvaluation: readDay, coordinator: { oneOf: AUTHORS } },
}))();

/** How a new plan is handed in. */
export const NEW_PLAN: ShapeOf<NewPlan> = /* @__PURE__ */ (() => ({
  required: { id: readId, assessments: { list: readId }, catalogue: INSTRUMENT_USE, start: readDay },
  optional: {
    type: { oneOf: PLAN_TYPES },
    intendedEnd: readDay,
    nextEvaluation: readDay,
    coordinator: { oneOf: AUTHORS },
    resources: { list: readSomeText },
    ...PLAN_LISTS,
    corrections: { list: CORRECTION },
  },
}))();

/** How a change of the frame is handed in. */
export const PLAN_FRAME: ShapeOf<PlanFrame> = {
  required: {},
  optional: {
    intendedEnd: readDay,
    nextEvaluation: readDay,
    coordinator: { oneOf: AUTHORS },
    resources: { list: readSomeText },
    assessments: { list: readId },
  },
};
