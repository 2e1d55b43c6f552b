import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Words } from '../../model/language.js';
import type { RuleText } from '../../model/rule-text.js';
import { caseFlowFindingRuleHeads } from './case-flow-rule-heads.js';
import { caseFlowFindingRuleWords } from './case-flow-rule-words.js';

/**
 * The rules that a case flow is noticed by, beside those of its time limits.
 *
 * @example
 * ```ts
 * import { caseFlowFindingRules } from 'resiliens/practice';
 *
 * caseFlowFindingRules.find(({ rule }) => rule === 'law:other-act')?.severity; // => 'ERROR'
 * ```
 * @since 0.1.0
 */
export const caseFlowFindingRules: readonly RuleText[] = /* @__PURE__ */ (() =>
  deepFreeze(
    caseFlowFindingRuleHeads.map((head) => ({ ...head, text: caseFlowFindingRuleWords[head.rule] as Words })),
  ))();
