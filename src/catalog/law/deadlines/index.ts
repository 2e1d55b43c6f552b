import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { DeadlineRule } from '../../../model/practice/deadline-rule.js';
import { deadlineSays } from './says.js';
import { deadlineTimings } from './timings.js';

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
  deepFreeze(deadlineTimings.map(({ key, ...rest }) => ({ key, says: deadlineSays[key], ...rest }))))();
