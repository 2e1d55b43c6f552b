import type { MissingRule } from '../../model/expression.js';
import type { Language, Words } from '../../model/language.js';
import type { BasicWords, RuleWords } from './words/explain-words.js';

/** A text in the quotes of the language; quotes inside it become the inner ones. */
export const quoted = (text: string, { quotes, innerQuotes }: BasicWords): string => {
  const inside = text.replaceAll(quotes[0], innerQuotes[0]).replaceAll(quotes[1], innerQuotes[1]);
  return `${quotes[0]}${inside}${quotes[1]}`;
};

/** Texts as a list in a sentence: A, B and C. */
export const listed = (texts: readonly string[], last: string): string =>
  texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${last} ${texts[texts.length - 1] as string}`;

/** A number as the language writes it, with three decimals at most; a number that was shortened says so. */
export const numbered = (value: number, words: BasicWords): string => {
  const short = Math.round(value * 1000) / 1000;
  const written = String(short).replace('.', words.decimalSign);
  return Math.abs(short - value) > 1e-9 ? `${words.about} ${written}` : written;
};

/** A label, or the words of an id where there is none: an id is never shown as it is. */
export const labelled = (label: Words | undefined, id: string, language: Language): string =>
  label?.[language] ?? id.replaceAll('-', ' ');

/** A text that others wrote as part of a sentence, without the stop it may end with. */
export const unstopped = (text: string): string => text.trim().replace(/[.;,]+$/, '');

/** A missing-data rule as a clause. */
export const missingWritten = (rule: MissingRule, words: RuleWords, basic: BasicWords): string => {
  const among = (count: number): string =>
    rule.of === undefined ? String(count) : words.among(count, rule.of.length);
  return [
    ...(rule.needs === undefined ? [] : [words.needs(among(rule.needs))]),
    ...(rule.upTo === undefined ? [] : [words.upTo(among(rule.upTo))]),
    fillWritten(rule.fill, words, basic),
  ].join('; ');
};

const fillWritten = (fill: MissingRule['fill'], words: RuleWords, basic: BasicWords): string => {
  if (fill === undefined) return words.staysOpen;
  return fill === 'mean' ? words.fillMean : words.fill(numbered(fill, basic));
};
