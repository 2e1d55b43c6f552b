import { kvelloStyleCatalogue } from '../../catalog/factors/kvello-style-0.1.0/index.js';
import { measureCatalogue } from '../../catalog/measures/index.js';
import { lackWords } from '../../catalog/rules/lack-words.js';
import { planRules } from '../../catalog/rules/plan-rules.js';
import { wordRule } from '../../logic/word-rule.js';
import type { Finding } from '../../model/finding.js';
import type { Language, Words } from '../../model/language.js';

/**
 * Words a finding about a plan.
 *
 * @param finding - A finding of {@link lint}.
 * @param language - `en`, `nb` or `nn`.
 * @returns Full sentences in one line, never the words of a case; the rule's id for a finding of another family.
 * @example
 * ```ts
 * import { wordPlanFinding } from 'resiliens/practice';
 *
 * const found = { rule: 'plan:gen11', severity: 'INFO', facts: { lacks: ['none'] }, source: { basis: 'project', reference: 'resiliens' } } as const;
 * wordPlanFinding(found, 'nb'); // => 'Alternativer som ikke er vurdert: ingen tiltak nå.'
 * ```
 * @since 0.1.0
 */
export const wordPlanFinding = (finding: Finding, language: Language): string =>
  wordRule(finding, planRules, language, names());

const names = (): Readonly<Record<string, Words>> => ({
  ...lackWords,
  ...Object.fromEntries(
    [...kvelloStyleCatalogue.factors, ...measureCatalogue.needs, ...measureCatalogue.measures].map(
      ({ id, label }): [string, Words] => [id, label],
    ),
  ),
});
