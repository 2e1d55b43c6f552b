import type { ExplanationLine } from '../../model/explanation.js';
import type { Contribution, ScoreResult } from '../../model/result.js';
import { isNew, itemName, itemNames, scoreName, type Telling } from './telling.js';
import { listed, numbered } from './write.js';

/** What was counted for a score, and what is not known or does not apply. */
export const countedLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const { say } = telling;
  const name = scoreName(id, telling);
  const of = own.answered + own.unknown.length + own.notAssessed.length;
  const added = amountsOf(own.contributions);
  // A score that reads no item has nothing but its value.
  if (of + own.notApplicable.length === 0) return [];
  return [
    { kind: 'counted', score: id, text: countedText(name, own, of, added, telling), ids: [...added.keys()] },
    ...open('unknown', say.unknown, own.unknown, id, telling),
    ...open('not-assessed', say.notAssessed, own.notAssessed, id, telling),
    ...(of === 0 || say.notApplicable === undefined
      ? []
      : open('not-applicable', say.notApplicable, own.notApplicable, id, telling)),
  ];
};

const countedText = (
  name: string,
  own: ScoreResult,
  of: number,
  added: ReadonlyMap<string, number>,
  telling: Telling,
): string => {
  const { say } = telling;
  if (of === 0) return say.nothingApplies(name);
  if (own.answered === 0) return say.nothingAnswered(name, of);
  const answered = say.answered(name, own.answered, of);
  // Where a score is no sum, its items are only read: nothing adds to it.
  if (own.contributions.some(({ rule }) => rule === 'read')) return answered;
  return `${answered} ${say.counts(added.size, addedNames(added, telling))}`;
};

/** What each item surely adds; an item that stands in several places is named once. */
const amountsOf = (contributions: readonly Contribution[]): ReadonlyMap<string, number> => {
  const amounts = new Map<string, number>();
  for (const { item, rule, low, high } of contributions) {
    if (rule === 'answered' && low === high && low !== 0) amounts.set(item, (amounts.get(item) ?? 0) + low);
  }
  return amounts;
};

const addedNames = (added: ReadonlyMap<string, number>, telling: Telling): string | null => {
  if (!isNew('counted', [...added.keys()], telling) || !telling.say.namesItems) return null;
  const isCount = [...added.values()].every((amount) => amount === 1);
  const names = [...added].map(([item, amount]) => {
    const name = itemName(item, telling);
    return isCount ? name : `${name} (${numbered(amount, telling.basic)})`;
  });
  return listed(names, telling.basic.and);
};

const LISTS = {
  unknown: 'unknown',
  'not-assessed': 'notAssessed',
  'not-applicable': 'notApplicable',
} as const;

const open = (
  kind: keyof typeof LISTS,
  sentence: Telling['say']['unknown'],
  ids: readonly string[],
  score: string,
  telling: Telling,
): readonly ExplanationLine[] => {
  // What has been named for an earlier score is not named again: the line before says how many are answered.
  if (!isNew(LISTS[kind], ids, telling)) return [];
  const names = telling.say.namesItems ? itemNames(ids, telling) : null;
  return [{ kind, score, text: sentence(scoreName(score, telling), ids.length, names), ids: [...ids] }];
};
