import { signalQuestionWords } from '../../catalog/rules/signal-question-words.js';
import { readingWords, signalWords } from '../../catalog/rules/signal-words.js';
import { needArgument, needLanguage } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Signal, SignalQuestion } from '../../model/ecology/signal.js';
import type { OtherReadingId, SignalRuleId } from '../../model/ecology/signal-ids.js';
import type { Language, Words } from '../../model/language.js';

/**
 * Words what a signal suggests to look at.
 *
 * @param signal - A signal, or what a rule answered.
 * @param language - `en`, `nb` or `nn`.
 * @returns One sentence, never the words of a case.
 * @throws `ResiliensError` `id-unknown` for a rule there is not, `option-invalid` for a language there is not, `input-invalid` for
 * what is no signal.
 * @example
 * ```ts
 * import { wordSignal } from 'resiliens/ecology';
 *
 * wordSignal({ rule: 'signal:mi-2' }, 'nn'); // => 'Barnet har eit varmt og varig band til ein vaksen.'
 * ```
 * @since 0.1.0
 */
export const wordSignal = (signal: Pick<Signal, 'rule'>, language: Language): string => {
  needArgument(signal, 'signal');
  return say<SignalRuleId>(signalWords, signal.rule, language, ['signal', 'rule']);
};

/**
 * Words another way to read the pattern behind a signal.
 *
 * @param reading - Id of the reading, as a signal names it.
 * @param language - `en`, `nb` or `nn`.
 * @returns One sentence.
 * @throws `ResiliensError` `id-unknown` for a reading there is not, `option-invalid` for a language there is not.
 * @example
 * ```ts
 * import { wordOtherReading } from 'resiliens/ecology';
 *
 * wordOtherReading('about-the-place', 'en'); // => 'It is about the place, not about the child.'
 * ```
 * @since 0.1.0
 */
export const wordOtherReading = (reading: OtherReadingId, language: Language): string =>
  say(readingWords, reading, language, ['reading']);

/**
 * Words what has to be known before a rule can answer.
 *
 * @param question - A question of a signal or of what a rule answered.
 * @param language - `en`, `nb` or `nn`.
 * @returns One question; what it is about stands in `about`, as ids.
 * @throws `ResiliensError` `id-unknown` for a question there is not, `option-invalid` for a language there is not, `input-invalid`
 * for what is no question.
 * @example
 * ```ts
 * import { ecology, signals, wordSignalQuestion } from 'resiliens/ecology';
 *
 * const { outcomes } = signals(ecology('case-17').build(), '2024-06-01');
 * const [first] = outcomes.find(({ rule }) => rule === 'signal:mi-2')?.questions ?? [];
 * first === undefined ? '' : wordSignalQuestion(first, 'en'); // => 'Has anybody looked into the ties and settings of this person?'
 * ```
 * @since 0.1.0
 */
export const wordSignalQuestion = (question: Pick<SignalQuestion, 'id'>, language: Language): string => {
  needArgument(question, 'question');
  return say(signalQuestionWords, question.id, language, ['question', 'id']);
};

const say = <Id extends string>(
  texts: Readonly<Record<Id, Words>>,
  id: Id,
  language: Language,
  path: readonly string[],
): string => {
  if (typeof id !== 'string' || !Object.hasOwn(texts, id)) throw new ResiliensError('id-unknown', path);
  needLanguage(language, texts[id], ['language']);
  return texts[id][language];
};
