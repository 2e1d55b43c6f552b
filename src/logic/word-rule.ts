import { needArgument, needLanguage } from '../errors/need-argument.js';
import type { Finding } from '../model/finding.js';
import type { Language, Words } from '../model/language.js';
import type { RuleText } from '../model/rule-text.js';

/**
 * Words a finding by the text of its rule.
 *
 * @param finding - The finding.
 * @param rules - The rules with their texts.
 * @param language - `en`, `nb` or `nn`.
 * @param names - Names of what the finding is about, by id; an id without a name is written with spaces.
 * @returns Full sentences in one line; the rule's id where no rule has it.
 * @since 0.1.0
 */
export const wordRule = (
  finding: Finding,
  rules: readonly RuleText[],
  language: Language,
  names: Readonly<Record<string, Words>> = {},
): string => {
  needArgument(finding, 'finding', ['rule', 'facts']);
  needLanguage(language, { en: 1, nb: 1, nn: 1 }, ['language']);
  const text = rules.find(({ rule }) => rule === finding.rule)?.text[language] ?? finding.rule;
  const named = (id: string): string =>
    Object.hasOwn(names, id) ? (names[id] as Words)[language] : /^\d/.test(id) ? id : id.replaceAll('-', ' ');
  return text.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
    if (key === 'ids') return (finding.ids ?? []).map(named).join(', ');
    const fact = finding.facts[key];
    if (fact === undefined || fact === null || (Array.isArray(fact) && fact.length === 0)) return '–';
    if (Array.isArray(fact)) return fact.map(named).join(', ');
    return typeof fact === 'string' ? named(fact) : String(fact);
  });
};
