import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Words } from '../../model/language.js';
import type { RuleText } from '../../model/rule-text.js';
import { investigationRuleHeads } from './investigation-rule-heads.js';
import { investigationRuleWords } from './investigation-rule-words.js';

/**
 * The rules that the plan of an investigation is looked over by.
 *
 * @example
 * ```ts
 * import { investigationRules } from 'resiliens/practice';
 *
 * investigationRules.find(({ rule }) => rule === 'investigation:consent-missing')?.severity; // => 'WARNING'
 * ```
 * @since 0.1.0
 */
export const investigationRules: readonly RuleText[] = /* @__PURE__ */ (() =>
  deepFreeze(
    investigationRuleHeads.map((head) => ({ ...head, text: investigationRuleWords[head.rule] as Words })),
  ))();
