import type { Language } from '../model/language.js';
import { needArgument, needLanguage } from './need-argument.js';
import type { ErrorFacts, ResiliensError } from './resiliens-error.js';
import { en } from './words/en.js';
import type { ErrorWords, FactName } from './words/error-words.js';
import { nb } from './words/nb.js';
import { nn } from './words/nn.js';

const LANGUAGES: Readonly<Record<Language, ErrorWords>> = { en, nb, nn };

/**
 * Words an error: what went wrong, where, the facts, what to do, and the id that was perhaps meant.
 *
 * Only numbers, ids and fixed phrases get into the words; a text that is neither is left out, whatever the error carries.
 *
 * @param error - An error that this library threw.
 * @param language - `en`, `nb` or `nn`.
 * @returns A few full sentences in one line.
 * @example
 * ```ts
 * import { ResiliensError, wordError } from 'resiliens';
 *
 * const error = new ResiliensError('id-unknown', ['answers', 'critm'], { suggestion: 'crime' });
 * wordError(error, 'en'); // => 'Nothing has this id. Where: answers.critm. Use an id that exists. Did you mean “crime”?'
 * ```
 * @since 0.1.0
 */
export const wordError = (error: ResiliensError, language: Language): string => {
  needArgument(error, 'error', ['code', 'path', 'facts']);
  needLanguage(language, LANGUAGES, ['language']);
  const words = LANGUAGES[language];
  const { what, remedy } = words.codes[error.code];
  const place = error.path.map(placeOf).join('.');
  const { suggestion } = error.facts;
  return [
    what,
    ...(place === '' ? [] : [filled(words.place, place)]),
    ...clauses(error.facts, words),
    remedy,
    ...(typeof suggestion === 'string' && ID.test(suggestion) ? [filled(words.suggestion, suggestion)] : []),
  ].join(' ');
};

/** What ids, keys, dates and version numbers look like; the words of a case hold spaces or capital letters. */
const ID = /^[a-z0-9][a-zA-Z0-9_.:-]{0,79}$/;

const placeOf = (step: string | number): string =>
  typeof step === 'number' || ID.test(step) ? String(step) : '…';

const clauses = (facts: ErrorFacts, words: ErrorWords): readonly string[] =>
  Object.entries(facts)
    .filter(([name]) => Object.hasOwn(words.facts, name))
    .flatMap(([name, value]) => {
      const phrases = SPOKEN.includes(name) ? words.phrases : {};
      const parts = (Array.isArray(value) ? value : [value]).map((part) => partOf(part, phrases, words));
      const known = parts.filter((part) => part !== null);
      return known.length === 0 || known.length < parts.length
        ? []
        : [filled(words.facts[name as FactName], known.join(', '))];
    });

/** Facts that may hold a phrase; the others hold ids, also where an id looks like one. */
const SPOKEN: readonly string[] = ['expected', 'found', 'foundType', 'limit', 'what', 'why'];

const partOf = (
  value: unknown,
  phrases: Readonly<Record<string, string>>,
  words: ErrorWords,
): string | null => {
  if (typeof value === 'number') return String(value).replace('.', words.decimalSign);
  if (typeof value !== 'string') return null;
  if (Object.hasOwn(phrases, value)) return phrases[value] as string;
  return ID.test(value) ? value : null;
};

const filled = (sentence: string, value: string): string => sentence.replace('{}', () => value);
