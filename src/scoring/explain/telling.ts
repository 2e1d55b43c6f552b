import type { ExplainOptions } from '../../model/explanation.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Language } from '../../model/language.js';
import type { Result } from '../../model/result.js';
import type { Score } from '../../model/score.js';
import type { AudienceWords, BasicWords, RuleWords } from './words/explain-words.js';
import { labelled, listed, quoted } from './write.js';

/** Lists of items that are named once and then only counted. */
type NamedList = 'counted' | 'unknown' | 'notAssessed' | 'notApplicable' | 'excluded';

/** What is needed to tell of one result: the words, the names, and what has been named already. */
export interface Telling {
  readonly result: Result;
  readonly instrument: Instrument;
  readonly options: ExplainOptions;
  readonly language: Language;
  readonly basic: BasicWords;
  readonly rule: RuleWords;
  readonly say: AudienceWords;
  readonly items: ReadonlyMap<string, Item>;
  readonly scores: ReadonlyMap<string, Score>;
  readonly named: Readonly<Record<NamedList, Set<string>>>;
}

/** The name of an item, in quotes. */
export const itemName = (id: string, { items, language, basic }: Telling): string =>
  quoted(labelled(items.get(id)?.label, id, language), basic);

/** The name of a score, in quotes. */
export const scoreName = (id: string, { scores, language, basic }: Telling): string =>
  quoted(labelled(scores.get(id)?.label, id, language), basic);

/** The names of items as a list. */
export const itemNames = (ids: readonly string[], telling: Telling): string =>
  listed(
    ids.map((id) => itemName(id, telling)),
    telling.basic.and,
  );

/** Whether some of the items have not been named in such a list before; from now on they all have. */
export const isNew = (list: NamedList, ids: readonly string[], { named }: Telling): boolean => {
  const fresh = ids.filter((id) => !named[list].has(id));
  for (const id of fresh) named[list].add(id);
  return fresh.length > 0;
};
