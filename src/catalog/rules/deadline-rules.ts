import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Words } from '../../model/language.js';
import type { RuleText } from '../../model/rule-text.js';
import { deadlineFindingRuleHeads } from './deadline-rule-heads.js';
import { deadlineFindingRuleWords } from './deadline-rule-words.js';

/**
 * The rules that time limits and their missing texts are noticed by.
 *
 * @example
 * ```ts
 * import { deadlineFindingRules } from 'resiliens/practice';
 *
 * deadlineFindingRules.find(({ rule }) => rule === 'law:decision-lapsed')?.severity; // => 'ERROR'
 * ```
 * @since 0.1.0
 */
export const deadlineFindingRules: readonly RuleText[] = /* @__PURE__ */ (() =>
  deepFreeze(
    deadlineFindingRuleHeads.map((head) => ({ ...head, text: deadlineFindingRuleWords[head.rule] as Words })),
  ))();
