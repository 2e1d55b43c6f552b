import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Words } from '../../model/language.js';
import type { RuleText } from '../../model/rule-text.js';
import { planRuleHeads } from './plan-rule-heads.js';
import { planRuleWords } from './plan-rule-words.js';

/**
 * The rules by which a plan is read: visiting homes, money, change, control, consent, and what holds for every plan.
 *
 * Each fires on facts and never on free text, blocks nothing and changes nothing; a finding may be milder or graver than its
 * rule where the facts are.
 *
 * @example
 * ```ts
 * import { planRules } from 'resiliens/practice';
 *
 * planRules.length; // => 26
 * planRules[0]?.rule; // => 'plan:vh1'
 * ```
 * @since 0.1.0
 */
export const planRules: readonly RuleText[] = /* @__PURE__ */ (() =>
  deepFreeze(planRuleHeads.map((head) => ({ ...head, text: planRuleWords[head.rule] as Words }))))();
