import type { CaseTransition } from '../../model/practice/case-transition.js';
import { emergencyTransitions } from './emergency.js';
import { investigationTransitions } from './investigation.js';
import { measuresTransitions } from './measures.js';
import { reportTransitions } from './report.js';

/**
 * Every step that a case may take, each with its duties, by the Child Welfare Act of 2021, the national register and the guideline
 * on help measures; what the library proposes is marked `own`.
 *
 * @example
 * ```ts
 * import { caseTransitions } from 'resiliens/practice';
 *
 * caseTransitions.find(({ event }) => event === 'evaluate')?.to; // => 'evaluated'
 * caseTransitions.filter(({ from }) => from.includes('needs-assessment')).map(({ event }) => event); // => ['evaluate']
 * ```
 * @since 0.1.0
 */
export const caseTransitions: readonly CaseTransition[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...reportTransitions,
    ...investigationTransitions,
    ...measuresTransitions,
    ...emergencyTransitions,
  ]))();
