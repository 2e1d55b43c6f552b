import { boundsOf, isIn } from '../../logic/date-bounds.js';
import type { ConditionTarget } from '../../model/ecology/macro-condition.js';
import type { ConditionInPicture } from '../../model/report/ecology-content.js';
import type { Ground } from './ground.js';

/** Which conditions touch a record. */
export interface Marks {
  /** The conditions that hold on the date. */
  readonly conditions: readonly ConditionInPicture[];
  /** Marks of those that touch any of the records. */
  readonly on: (ids: readonly string[]) => readonly string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a condition by its place in the document, so that it keeps it from date to date. */
const letterOf = (place: number): string => {
  const round = Math.floor(place / LETTERS.length);
  return `${LETTERS[place % LETTERS.length]}${round === 0 ? '' : round + 1}`;
};

/** The conditions that hold or may hold on the date. */
export const conditionsIn = ({ view, options }: Ground): Marks => {
  const { ecology, day } = view;
  const touching = new Map<string, string[]>();
  const conditions = ecology.conditions.flatMap(({ id, label, interval, targets }, place) => {
    if (isIn(day, boundsOf(interval)) === 'no') return [];
    const mark = letterOf(place);
    for (const { ref } of targets) touching.set(ref, [...(touching.get(ref) ?? []), mark]);
    return [{ id, label: options.labels === 'id' ? id : label, mark, effect: effectOf(targets) }];
  });
  const on = (ids: readonly string[]): readonly string[] =>
    touching.size === 0 ? [] : [...new Set(ids.flatMap((id) => touching.get(id) ?? []))];
  return { conditions, on };
};

const effectOf = (targets: readonly ConditionTarget[]): ConditionTarget['effect'] => {
  const effects = new Set(targets.map(({ effect }) => effect));
  const [only] = effects;
  return effects.size === 1 && only !== undefined ? only : 'mixed';
};
