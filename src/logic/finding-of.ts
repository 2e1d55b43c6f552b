import { ResiliensError } from '../errors/resiliens-error.js';
import type { Finding, FindingRule } from '../model/finding.js';
import type { RuleHead } from '../model/rule-text.js';

/** What a finding is made of beside its rule. */
export type FindingParts = Partial<Pick<Finding, 'path' | 'ids' | 'facts' | 'severity'>>;

/**
 * Makes the finding of a rule: severity and source come from the rule.
 *
 * @param rules - The rules.
 * @param rule - Id of the rule.
 * @param parts - Path, ids, facts, and the severity where it is not the usual one.
 * @returns The finding.
 * @throws `ResiliensError` `id-unknown` for a rule that the list does not have.
 * @since 0.1.0
 */
export const findingOf = (
  rules: readonly RuleHead[],
  rule: FindingRule,
  { path, ids, facts = {}, severity }: FindingParts = {},
): Finding => {
  const head = rules.find((one) => one.rule === rule);
  if (head === undefined) throw new ResiliensError('id-unknown', ['rule']);
  return {
    rule,
    severity: severity ?? head.severity,
    ...(path === undefined ? {} : { path }),
    ...(ids === undefined ? {} : { ids }),
    facts,
    source: head.source,
  };
};
