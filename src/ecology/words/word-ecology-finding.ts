import { ecologyFactWords, ecologyRules } from '../../catalog/rules/ecology-rules.js';
import { needArgument } from '../../errors/need-argument.js';
import { wordRule } from '../../logic/word-rule.js';
import type { Finding } from '../../model/finding.js';
import type { Language, Words } from '../../model/language.js';

/**
 * Words a finding about an ecology.
 *
 * @param finding - A finding of {@link ecologyFindings}.
 * @param language - `en`, `nb` or `nn`.
 * @returns Full sentences in one line with the ids of records, never a label or a note; the rule's id for a finding of another family.
 * @throws `ResiliensError` `input-invalid` or `required-missing` for what is no finding, `option-invalid` for a language there is not.
 * @example
 * ```ts
 * import { ecology, ecologyFindings, microsystem, wordEcologyFinding } from 'resiliens/ecology';
 *
 * const case17 = ecology('case-17').include(microsystem('friends', 'other', { label: 'Vener' })).build();
 * const [first] = ecologyFindings(case17, '2024-06-01').map((one) => wordEcologyFinding(one, 'en'));
 * first; // => 'The label of friends reads like a person or an activity. A setting is a place: where is it?'
 * ```
 * @since 0.1.0
 */
export const wordEcologyFinding = (finding: Finding, language: Language): string => {
  needArgument(finding, 'finding', ['rule', 'facts']);
  return wordRule(finding, ecologyRules, language, { ...ecologyFactWords, ...asWritten(finding) });
};

/** Ids of records are names that somebody chose: they stand as they were written. */
const asWritten = ({ ids = [] }: Finding): Readonly<Record<string, Words>> =>
  Object.fromEntries(ids.map((id) => [id, { en: id, nb: id, nn: id }]));
