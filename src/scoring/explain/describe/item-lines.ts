import type { AgeSpan } from '../../../model/context.js';
import type { DescriptionLine } from '../../../model/description.js';
import type { Item } from '../../../model/item.js';
import { listed, numbered } from '../write.js';
import { answerNamed } from './item-phrase.js';
import { itemNamed, type Wording } from './phrase.js';
import type { DescribeWords } from './words/describe-words.js';

/** How each item is answered, and at which ages. */
export const itemLines = (wording: Wording, words: DescribeWords): readonly DescriptionLine[] => [
  { kind: 'answers', depth: 0, text: words.answers },
  ...wording.instrument.items.map(
    (item): DescriptionLine => ({
      kind: 'item',
      id: item.id,
      depth: 0,
      text: [
        answersText(item, wording, words),
        ...('outOfRange' in item && item.outOfRange === 'no-answer' ? [words.outsideIsNoAnswer] : []),
        ...(item.usualAge === undefined ? [] : [words.usualAge(spanWritten(item.usualAge, wording))]),
        ...(item.sourcedAge === undefined ? [] : [words.sourcedAge(spanWritten(item.sourcedAge, wording))]),
      ].join(' '),
      sources: [...new Set(item.sources.map(({ source }) => source))],
    }),
  ),
];

const answersText = (item: Item, wording: Wording, words: DescribeWords): string => {
  const { basic } = wording;
  const name = itemNamed(item.id, wording);
  if (item.kind === 'binary') return words.item.binary(name);
  if (item.kind === 'ordinal') {
    const values = item.values.map((value) => numbered(value, basic));
    return words.item.ordinal(name, listed(values, basic.or));
  }
  if (item.kind === 'graded') {
    const levels = item.levels.map(({ id }) => answerNamed(item.id, id, wording));
    return words.item.graded(name, listed(levels, basic.and), answerNamed(item.id, item.cut, wording));
  }
  const step = item.step === null ? null : numbered(item.step, basic);
  return words.item.numeric(name, numbered(item.min, basic), numbered(item.max, basic), step);
};

/** Ages in completed months, both ends included. */
export const spanWritten = ({ from, to }: AgeSpan, { basic }: Wording): string =>
  to === null
    ? basic.andAbove(numbered(from, basic))
    : basic.fromTo(numbered(from, basic), numbered(to - 1, basic));
