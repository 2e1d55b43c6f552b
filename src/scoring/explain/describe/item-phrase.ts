import type { ItemNode } from '../../../model/expression.js';
import type { Item } from '../../../model/item.js';
import { rangeWritten } from '../ranges.js';
import { labelled, listed, numbered, quoted } from '../write.js';
import { itemNamed, leaf, type Phrase, type Wording } from './phrase.js';

/** An item as a clause: when it counts as true. */
export const itemClause = (node: ItemNode, wording: Wording): Phrase => {
  const { say, basic } = wording;
  const name = itemNamed(node.item, wording);
  if (node.steps !== undefined) {
    const ranges = node.steps.flatMap(({ value }, place) =>
      value === 1 ? [stepRange(node, place, wording)] : [],
    );
    return leaf(say.isInRange(name, listed(ranges, basic.or)));
  }
  if (node.values === undefined) return leaf(say.isPresent(name));
  const answers = Object.entries(node.values).flatMap(([answer, value]) =>
    value === 1 ? [answerNamed(node.item, answer, wording)] : [],
  );
  return leaf(say.isAnswered(name, listed(answers, basic.or)));
};

/** An item as a number: the answer itself, or what each answer counts as. */
export const itemValue = (node: ItemNode, wording: Wording): Phrase => {
  const { say, basic } = wording;
  const name = itemNamed(node.item, wording);
  const rows = (node.steps ?? []).map(({ value }, place) =>
    say.countsAs(stepRange(node, place, wording), numbered(value, basic)),
  );
  for (const [answer, value] of Object.entries(node.values ?? {}))
    rows.push(say.countsAs(answerNamed(node.item, answer, wording), numbered(value, basic)));
  return leaf(rows.length === 0 ? say.answerTo(name) : say.counting(name, listed(rows, basic.and)));
};

/** The answers an item takes, each as the language writes it. */
export const answerNamed = (
  item: string,
  answer: string,
  { items, say, language, basic }: Wording,
): string => {
  const own: Item | undefined = items.get(item);
  if (own?.kind === 'binary') return answer === 'present' ? say.present : say.absent;
  if (own?.kind !== 'graded') return answer.replace('.', basic.decimalSign);
  return quoted(labelled(own.levels.find(({ id }) => id === answer)?.label, answer, language), basic);
};

/** The answers for which a step holds, both ends included where the item has a next answer. */
const stepRange = ({ item, steps = [] }: ItemNode, place: number, { items, basic }: Wording): string => {
  const own = items.get(item);
  return rangeWritten(steps, place, own?.kind === 'numeric' ? own.step : null, basic);
};
