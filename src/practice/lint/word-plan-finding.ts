import { factorLabels } from '../../catalog/factors/kvello-style-0.1.0/labels.js';
import { measureLabels } from '../../catalog/measures/labels.js';
import { needs } from '../../catalog/measures/needs.js';
import { lackWords } from '../../catalog/rules/lack-words.js';
import { planRules } from '../../catalog/rules/plan-rules.js';
import { wordRule } from '../../logic/word-rule.js';
import type { Finding } from '../../model/finding.js';
import type { Language, Words } from '../../model/language.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';

/**
 * Words a finding about a plan.
 *
 * @param finding - A finding of {@link lint}.
 * @param language - `en`, `nb` or `nn`.
 * @param plan - The plan that was read: with it, a finding about one measure begins with the name of the measure.
 * @returns Full sentences in one line, never the words of a case; the rule's id for a finding of another family.
 * @example
 * ```ts
 * import { wordPlanFinding } from 'resiliens/practice';
 *
 * const found = { rule: 'plan:gen11', severity: 'INFO', facts: { lacks: ['none'] }, source: { basis: 'project', reference: 'resiliens' } } as const;
 * wordPlanFinding(found, 'nb'); // => 'Alternativer som ikke er vurdert: ingen tiltak nå.'
 *
 * const alone = { rule: 'plan:ch1', severity: 'WARNING', path: ['measures', 0], facts: {}, source: { basis: 'thesis', reference: 'thesis-volda-2021' } } as const;
 * wordPlanFinding(alone, 'nn', { measures: [{ measure: 'pmto' }] }).split(': ')[0]; // => 'PMTO (Parent Management Training - Oregon)'
 * ```
 * @since 0.1.0
 */
export const wordPlanFinding = (
  finding: Finding,
  language: Language,
  plan?: { readonly measures: readonly Pick<PlannedMeasure, 'measure'>[] },
): string => {
  const names: Readonly<Record<string, Words>> = {
    ...lackWords,
    ...factorLabels,
    ...Object.fromEntries(needs.map(({ id, label }): [string, Words] => [id, label])),
    ...measureLabels,
  };
  const text = wordRule(finding, planRules, language, names);
  const [list, place] = finding.path ?? [];
  const planned = list === 'measures' && typeof place === 'number' ? plan?.measures[place] : undefined;
  return planned !== undefined && Object.hasOwn(measureLabels, planned.measure)
    ? `${measureLabels[planned.measure][language]}: ${text}`
    : text;
};
