import { ResiliensError } from '../../errors/resiliens-error.js';
import { withoutRemainder } from '../../logic/decimals.js';
import type { ItemNode, Step } from '../../model/expression.js';
import type { Item, NumericItem } from '../../model/item.js';
import { itemNamed, type Names } from './names.js';
import { listAt, numberAt, objectAt, onlyKeys, type Path, type Raw, textAt, unknownKey } from './reader.js';

/** The answers of an item that has a few of them, in ascending order, or `null` for a numeric one. */
export const answersOf = (item: Item): readonly (string | number)[] | null => {
  if (item.kind === 'binary') return ['absent', 'present'];
  if (item.kind === 'ordinal') return item.values;
  if (item.kind === 'graded') return item.levels.map((level) => level.id);
  return null;
};

/** What each answer counts as where a node says nothing else. */
export const ownValue = (item: Item, answer: string | number): number => {
  if (item.kind === 'binary') return answer === 'present' ? 1 : 0;
  if (item.kind !== 'graded') return answer as number;
  const place = (id: string | number): number => item.levels.findIndex((level) => level.id === id);
  return place(answer) >= place(item.cut) ? 1 : 0;
};

/** Reads an item node; a table that repeats the item's own values is left out. */
export const itemNode = (raw: Raw, names: Names, path: Path): ItemNode => {
  const item = itemNamed(textAt(raw['item'], [...path, 'item']), names, [...path, 'item']);
  if (raw['values'] !== undefined && raw['steps'] !== undefined) {
    throw new ResiliensError('definition-invalid', path, { expected: 'either values or steps' });
  }
  if (raw['values'] !== undefined) return withValues(item, raw['values'], [...path, 'values']);
  if (raw['steps'] !== undefined) return withSteps(item, raw['steps'], [...path, 'steps']);
  return { item: item.id };
};

const withValues = (item: Item, value: unknown, path: Path): ItemNode => {
  const answers = answersOf(item);
  if (answers === null)
    throw new ResiliensError('definition-invalid', path, { expected: 'steps', item: item.id });
  const table = objectAt(value, path);
  const known = answers.map(String);
  for (const key of Object.keys(table)) {
    if (!known.includes(key)) throw unknownKey('id-unknown', path, key, known);
  }
  // In the order of the item's answers, so that equal tables are equal data.
  const values = known.map((key) => [key, numberAt(table[key], [...path, key])] as const);
  const own = answers.every(
    (answer, index) => ownValue(item, answer) === (values[index] as readonly [string, number])[1],
  );
  return own ? { item: item.id } : { item: item.id, values: Object.fromEntries(values) };
};

const withSteps = (item: Item, value: unknown, path: Path): ItemNode => {
  if (item.kind !== 'numeric')
    throw new ResiliensError('definition-invalid', path, { expected: 'values', item: item.id });
  const steps = stepsAt(value, path);
  const first = steps[0] as Step;
  if (first.from > item.min)
    throw new ResiliensError('band-gap', [...path, 0, 'from'], { from: first.from, least: item.min });
  const last = steps[steps.length - 1] as Step;
  if (last.from > item.max)
    throw new ResiliensError('value-invalid', [...path, steps.length - 1, 'from'], { most: item.max });
  steps.forEach((step, index) => {
    // A value that no answer has would count as one that the item can reach.
    if (firstAnswerFrom(item, step.from) >= (steps[index + 1]?.from ?? Number.POSITIVE_INFINITY))
      throw new ResiliensError('value-invalid', [...path, index, 'from'], {
        expected: 'an answer in the step',
      });
  });
  return { item: item.id, steps };
};

/** The smallest answer of a numeric item that is not below a number. */
export const firstAnswerFrom = ({ min, step }: NumericItem, from: number): number => {
  if (step === null || from <= min) return Math.max(from, min);
  return withoutRemainder(min + Math.ceil((from - min) / step - 1e-9) * step);
};

/** A list of steps, each beginning above the one before. */
export const stepsAt = (value: unknown, path: Path): readonly Step[] => {
  const steps = listAt(value, path).map((entry, index): Step => {
    const raw = objectAt(entry, [...path, index]);
    onlyKeys(raw, ['from', 'value'], [...path, index]);
    return {
      from: numberAt(raw['from'], [...path, index, 'from']),
      value: numberAt(raw['value'], [...path, index, 'value']),
    };
  });
  if (steps.length === 0)
    throw new ResiliensError('definition-invalid', path, { expected: 'at least one step' });
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before !== undefined && step.from <= before.from) {
      throw new ResiliensError('band-overlap', [...path, index, 'from'], {
        from: step.from,
        before: before.from,
      });
    }
  });
  return steps;
};
