import { kvelloStyleCatalogue } from '../catalog/factors/kvello-style-0.1.0/index.js';
import { profileRules } from '../catalog/rules/profile-rules.js';
import { needArgument } from '../errors/need-argument.js';
import { wordRule } from '../logic/word-rule.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Finding } from '../model/finding.js';
import type { Language, Words } from '../model/language.js';
import { PROFESSION_WORDS } from './profession-words.js';

/**
 * Words a finding of a profile: what was noticed, and about which factors or records.
 *
 * @param finding - A finding of the family `profile`; findings of instruments are worded by {@link wordFinding}.
 * @param language - `en`, `nb` or `nn`.
 * @param catalogue - The catalogue whose names are used, where it is not the shipped one.
 * @returns Full sentences in one line, never the words of a case; the rule's id for a finding of another family.
 * @example
 * ```ts
 * import { wordProfileFinding } from 'resiliens';
 *
 * const found = { rule: 'profile:problem-only', severity: 'WARNING', facts: {}, source: { basis: 'project', reference: 'resiliens' } } as const;
 * wordProfileFinding(found, 'nn').slice(0, 30); // => 'Biletet er berre av problem: r'
 * ```
 * @since 0.1.0
 */
export const wordProfileFinding = (
  finding: Finding,
  language: Language,
  catalogue: FactorCatalogue<string> = kvelloStyleCatalogue,
): string => {
  needArgument(catalogue, 'catalogue', ['factors', 'blindSpots']);
  return wordRule(finding, profileRules, language, namesOf(catalogue));
};

const namesOf = (catalogue: FactorCatalogue<string>): Readonly<Record<string, Words>> => ({
  ...PROFESSION_WORDS,
  ...Object.fromEntries([...catalogue.factors, ...catalogue.blindSpots].map(({ id, label }) => [id, label])),
});
