import type { FindingRule, FindingSeverity, FindingSource } from './finding.js';
import type { Words } from './language.js';

/**
 * A rule that notices something, as data: what it is called, how much it asks for, what it rests on, and its words.
 *
 * @since 0.1.0
 */
export interface RuleText {
  /** Id of the rule. */
  readonly rule: FindingRule;
  /** How much it asks for attention unless the finding says otherwise. */
  readonly severity: FindingSeverity;
  /** What it rests on. */
  readonly source: FindingSource;
  /** The words; `{ids}` stands for what it is about, `{name}` for a fact. */
  readonly text: Words;
}

/** A rule without its words: what a finding is made of. */
export type RuleHead = Omit<RuleText, 'text'>;
