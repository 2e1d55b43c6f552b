import type { DeadlineTiming } from '../../../model/practice/deadline-rule.js';
import { careAndPlansDeadlines } from './care-and-plans.js';
import { emergencyDeadlines } from './emergency.js';
import { ordersDeadlines } from './orders.js';
import { reportAndInvestigationDeadlines } from './report-and-investigation.js';

/** Every time limit with its days and texts, without what has to be done within it. */
export const deadlineTimings: readonly DeadlineTiming[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...reportAndInvestigationDeadlines,
    ...ordersDeadlines,
    ...emergencyDeadlines,
    ...careAndPlansDeadlines,
  ]))();
