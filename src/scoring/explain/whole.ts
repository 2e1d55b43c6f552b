import type { ExplanationLine } from '../../model/explanation.js';
import type { Source } from '../../model/source.js';
import { scoreName, type Telling } from './telling.js';
import { labelled, listed } from './write.js';

/** Which instrument it is, and how its items are named. */
export const headLines = ({
  result,
  instrument,
  language,
  say,
  items,
}: Telling): readonly ExplanationLine[] => {
  const text = say.instrument(instrument.title[language], result.edition, result.version);
  const support = say.support?.[instrument.confidence];
  const hasText = [...items.values()].every(({ label }) => label !== undefined);
  return [
    { kind: 'instrument', text: support === undefined ? text : `${text} ${support}` },
    ...(hasText || say.keyWords === undefined ? [] : [{ kind: 'remark' as const, text: say.keyWords }]),
  ];
};

/** What must be said with every result. */
export const caveatLines = ({ result, instrument, language, say }: Telling): readonly ExplanationLine[] => {
  const { caveats } = result;
  if (say.caveats !== undefined) {
    return caveats.length === 0
      ? []
      : [{ kind: 'caveat', text: say.caveats, ids: caveats.map(({ id }) => id) }];
  }
  return caveats.map(({ id, sources }) => {
    const text = instrument.caveats.find((known) => known.id === id)?.text;
    return { kind: 'caveat', text: labelled(text, id, language), ids: [id], sources: [...sources] };
  });
};

/** How many scores are named in one sentence. */
const MOST_NAMES = 4;

/** What the numbers mean, and what they do not. */
export const meaningLines = (ids: readonly string[], telling: Telling): readonly ExplanationLine[] => {
  const { say, basic, scores } = telling;
  const directions = (['worse', 'better'] as const).flatMap((direction) => {
    const own = ids.filter((id) => scores.get(id)?.higherIs === direction);
    const sentence = say.higher[direction];
    if (own.length === 0 || sentence === undefined) return [];
    const names = own.slice(0, MOST_NAMES).map((id) => scoreName(id, telling));
    if (own.length > MOST_NAMES) names.push(basic.others(own.length - MOST_NAMES));
    return [sentence(listed(names, basic.and))];
  });
  return [...directions, ...say.meaning].map((text) => ({ kind: 'meaning', text }));
};

/** What the result rests on. */
export const sourceLines = ({ result, say, options }: Telling): readonly ExplanationLine[] => {
  const { bibliography } = options;
  // Ids are for those who look them up; to others a source is its title or nothing.
  if (say.source === undefined || (bibliography === undefined && say.support === undefined)) return [];
  const names = result.sources.map((id) => {
    const entry = bibliography?.find((source) => source.id === id);
    return entry === undefined ? id : titleOf(entry);
  });
  return [{ kind: 'source', text: say.source(names.join('; ')), sources: [...result.sources] }];
};

const titleOf = ({ title, authors, year }: Source): string =>
  [authors, year === undefined ? title : `${title} (${year})`]
    .filter((part) => part !== undefined)
    .join(': ');
