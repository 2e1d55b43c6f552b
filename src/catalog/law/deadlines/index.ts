import type { DeadlineRule } from '../../../model/practice/deadline-rule.js';
import { careAndPlansDeadlines } from './care-and-plans.js';
import { emergencyDeadlines } from './emergency.js';
import { ordersDeadlines } from './orders.js';
import { reportAndInvestigationDeadlines } from './report-and-investigation.js';

/**
 * Every time limit that the library knows: of the Act of 2021, of the Act of 1992 as far as it is established, and the guideline’s
 * interval of evaluation.
 *
 * @example
 * ```ts
 * import { deadlineRules } from 'resiliens/practice';
 *
 * deadlineRules.length; // => 25
 * deadlineRules.find(({ key }) => key === 'contact-stop')?.texts[0]?.span; // => { count: 3, unit: 'weeks' }
 * ```
 * @since 0.1.0
 */
export const deadlineRules: readonly DeadlineRule[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...reportAndInvestigationDeadlines,
    ...ordersDeadlines,
    ...emergencyDeadlines,
    ...careAndPlansDeadlines,
  ]))();
