import {
  hypothesisAnswerWords,
  hypothesisGuardWords,
  hypothesisTexts,
} from '../../catalog/rules/hypothesis-words.js';
import { needArgument, needLanguage } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Language, Words } from '../../model/language.js';

const HYPOTHESIS: Words = { en: 'Hypothesis', nb: 'Hypotese', nn: 'Hypotese' };

const UNVERIFIED: Words = {
  en: 'Hypothesis, not checked in its source',
  nb: 'Hypotese, ikke kontrollert i kilden',
  nn: 'Hypotese, ikkje kontrollert i kjelda',
};

/**
 * Words what a description answers to a hypothesis: what the hypothesis says, what was asked, the answer, and what to bear in mind.
 *
 * @param result - A result of {@link hypotheses}.
 * @param language - `en`, `nb` or `nn`.
 * @returns Full sentences in one line; it is marked as a hypothesis, and never says anything about the worth of a child or a family.
 * @throws `ResiliensError` `id-unknown` for a hypothesis or guard there is not, `option-invalid` for a language or an answer there is not,
 * `input-invalid` or `required-missing` for what is no result.
 * @example
 * ```ts
 * import { type HypothesisResult, wordHypothesis } from 'resiliens/ecology';
 *
 * const result: HypothesisResult = {
 *   hypothesis: 'micro.third-party-support',
 *   about: ['dy-child-coach'],
 *   result: 'unknown',
 *   value: null,
 *   basedOn: [],
 *   unknown: ['dy-child-coach'],
 *   guards: [],
 * };
 * const said = wordHypothesis(result, 'nb');
 * said.startsWith('Hypotese, ikke kontrollert i kilden: To mennesker har det bedre sammen'); // => true
 * said.endsWith('Det går ikke fram av det som er registrert.'); // => true
 * ```
 * @since 0.1.0
 */
export const wordHypothesis = (result: HypothesisResult, language: Language): string => {
  needArgument(result, 'result', ['hypothesis', 'result', 'guards']);
  needLanguage(language, HYPOTHESIS, ['language']);
  const text = hypothesisTexts.find(({ hypothesis }) => hypothesis === result.hypothesis);
  if (text === undefined) throw new ResiliensError('id-unknown', ['result', 'hypothesis']);
  if (!Object.hasOwn(hypothesisAnswerWords, result.result))
    throw new ResiliensError('option-invalid', ['result', 'result'], {
      allowed: Object.keys(hypothesisAnswerWords),
    });
  const kind = text.confidence === 'unverified' ? UNVERIFIED : HYPOTHESIS;
  const claim = `${kind[language]}: ${text.claim[language]}`;
  const question = text.question[language].replace('{value}', String(result.value ?? '–'));
  const guards = result.guards.map((guard, place) => {
    if (!Object.hasOwn(hypothesisGuardWords, guard))
      throw new ResiliensError('id-unknown', ['result', 'guards', place]);
    return hypothesisGuardWords[guard][language];
  });
  return [claim, question, hypothesisAnswerWords[result.result][language], ...guards].join(' ');
};
