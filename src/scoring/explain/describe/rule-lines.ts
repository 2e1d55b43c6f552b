import type { DescriptionKind, DescriptionLine } from '../../../model/description.js';
import { listed } from '../write.js';
import type { Phrase, Wording } from './phrase.js';
import type { DescribeWords } from './words/describe-words.js';

/** A rule as lines: one sentence where its parts are names, else the parts below it, each one step deeper. */
export const ruleLines = (
  kind: DescriptionKind,
  id: string,
  phrase: Phrase,
  wording: Wording,
  words: DescribeWords,
  depth = 0,
): readonly DescriptionLine[] => {
  const { parts, missing } = phrase;
  const names = parts.length > 0 && parts.every(({ isName }) => isName);
  const text = ended(phrase, names, wording, depth);
  return [
    { kind, id, depth, text },
    ...missing.map(
      (rule): DescriptionLine => ({ kind: 'missing', id, depth: depth + 1, text: words.missing(rule) }),
    ),
    ...(names ? [] : parts.flatMap((part) => ruleLines('part', id, part, wording, words, depth + 1))),
  ];
};

/** A phrase on one line, its names behind it. */
export const inLine = (phrase: Phrase, { basic }: Wording): string => {
  const texts = phrase.parts.map((part) => inLineWithin(part, basic.and));
  return texts.length === 0 ? phrase.text : `${phrase.text}: ${listed(texts, basic.and)}`;
};

const inLineWithin = ({ text, parts }: Phrase, and: string): string =>
  parts.length === 0
    ? text
    : `${text} (${listed(
        parts.map((part) => inLineWithin(part, and)),
        and,
      )})`;

const ended = (phrase: Phrase, names: boolean, wording: Wording, depth: number): string => {
  const text = names ? inLine(phrase, wording) : phrase.text;
  if (!names && phrase.parts.length > 0) return `${text}:`;
  return depth === 0 ? `${text}.` : text;
};
