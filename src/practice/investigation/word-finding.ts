import { practicePrinciples } from '../../catalog/principles.js';
import { investigationRules } from '../../catalog/rules/investigation-rules.js';
import { needArgument } from '../../errors/need-argument.js';
import { wordRule } from '../../logic/word-rule.js';
import type { Finding } from '../../model/finding.js';
import type { Language, Words } from '../../model/language.js';

/** What codes in findings are called. */
const CODES: Readonly<Record<string, Words>> = {
  act: { en: 'the Act', nb: 'loven', nn: 'lova' },
  'register-check': {
    en: 'the check of the register',
    nb: 'kontrollen i registeret',
    nn: 'kontrollen i registeret',
  },
  override: { en: 'a time limit that was set', nb: 'en frist som er satt', nn: 'ein frist som er sett' },
  education: { en: 'education', nb: 'opplæring', nn: 'opplæring' },
  health: { en: 'health', nb: 'helse', nn: 'helse' },
  'child-welfare': { en: 'child welfare', nb: 'barnevern', nn: 'barnevern' },
  'social-services': { en: 'social services', nb: 'sosialtjenesten', nn: 'sosialtenesta' },
  justice: { en: 'police and courts', nb: 'politi og domstol', nn: 'politi og domstol' },
};

/**
 * Words a finding about the plan of an investigation.
 *
 * @param finding - A finding of `lintInvestigation`.
 * @param language - `en`, `nb` or `nn`.
 * @returns Full sentences in one line; never the words of a case.
 * @example
 * ```ts
 * import { createInvestigationPlan, lintInvestigation, wordInvestigationFinding } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const [first] = lintInvestigation(plan, { date: '2026-01-14' });
 *
 * first && wordInvestigationFinding(first, 'nn'); // => 'Ingen hypotese set rammer for undersøkinga.'
 * ```
 * @since 0.1.0
 */
export const wordInvestigationFinding = (finding: Finding, language: Language): string => {
  needArgument(finding, 'finding', ['rule', 'facts']);
  const names: Record<string, Words> = { ...CODES };
  for (const { id, label } of practicePrinciples) names[id] = label;
  // Dates are written as they are: an id without a name would lose its hyphens.
  for (const fact of Object.values(finding.facts)) {
    if (typeof fact === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fact))
      names[fact] = { en: fact, nb: fact, nn: fact };
  }
  return wordRule(finding, investigationRules, language, names);
};
