import type { DescriptionLine } from '../../../model/description.js';
import type { BandTable, Score } from '../../../model/score.js';
import { rangeWritten, whenWritten } from '../ranges.js';
import type { AudienceWords } from '../words/explain-words.js';
import { listed, quoted } from '../write.js';
import { around, valueNamed, type Wording } from './phrase.js';
import { ruleLines } from './rule-lines.js';
import type { DescribeWords } from './words/describe-words.js';

/** The rules of derived values and scores, and the bands of scores. */
export const scoreLines = (
  wording: Wording,
  words: DescribeWords,
  say: AudienceWords,
): readonly DescriptionLine[] => {
  const { derived, scores } = wording.instrument;
  return [
    ...derived.flatMap(({ id, value }) => named('derived', id, value, wording, words)),
    ...scores.flatMap((score) => [
      ...withDirection(named('score', score.id, score.value, wording, words), score, wording, say),
      ...score.bands.map((table) => bandLine(table, score, wording, say)),
    ]),
  ];
};

const named = (
  kind: 'derived' | 'score',
  id: string,
  value: Score['value'],
  wording: Wording,
  words: DescribeWords,
): readonly DescriptionLine[] => {
  const phrase = wording.value(value);
  return ruleLines(kind, id, around(phrase, words.is(valueNamed(id, wording), phrase.text)), wording, words);
};

/** The sentence on what more of a score means, behind its rule. */
const withDirection = (
  lines: readonly DescriptionLine[],
  score: Score,
  wording: Wording,
  say: AudienceWords,
): readonly DescriptionLine[] => {
  const direction = say.higher[score.higherIs]?.(valueNamed(score.id, wording));
  const sources = [...new Set(score.sources.map(({ source }) => source))];
  const [first, ...others] = lines;
  return first === undefined
    ? []
    : [
        { ...first, sources },
        ...others,
        ...(direction === undefined
          ? []
          : [{ kind: 'direction' as const, id: score.id, depth: 1, text: direction }]),
      ];
};

const bandLine = (table: BandTable, score: Score, wording: Wording, say: AudienceWords): DescriptionLine => {
  const { basic, language, rule } = wording;
  const bands = table.bands.map(({ label }, place) => {
    const values = rangeWritten(table.bands, place, score.step, basic);
    return label === undefined ? values : `${quoted(label[language], basic)} (${values})`;
  });
  const when = whenWritten(table.when, rule, basic);
  const sentences = [
    say.limits?.(valueNamed(score.id, wording), listed(bands, basic.and)),
    when === null ? undefined : say.limitsFor?.(when),
    say.limitsSupport?.[table.confidence],
  ].filter((sentence) => sentence !== undefined);
  return {
    kind: 'bands',
    id: score.id,
    depth: 0,
    text: sentences.join(' '),
    sources: [...new Set(table.sources.map(({ source }) => source))],
  };
};
