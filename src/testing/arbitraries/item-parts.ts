import type { ExpressionInput } from '../../model/definition/expression-input.js';
import type { Item } from '../../model/item.js';
import { type Made, numberIn, type Scope, tidy } from './scope.js';

/** The numbers an item counts as where nothing else is said. */
const ownRange = (item: Item): Omit<Made, 'value'> => {
  if (item.kind === 'binary' || item.kind === 'graded') return { low: 0, high: 1, truth: true };
  const ends = item.kind === 'ordinal' ? item.values : [item.min, item.max];
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    truth: item.kind === 'ordinal' && ends.every((value) => value === 0 || value === 1),
  };
};

/** An item as it is. */
export const plainItem = (scope: Scope, item: Item): Made => ({
  value: scope.has('short-forms') ? item.id : { item: item.id },
  ...ownRange(item),
});

/** An item as a part of an expression: as it is, with a table, or with steps. */
export const drawItemPart = (scope: Scope, items: readonly Item[] = scope.items): Made => {
  const { draw } = scope;
  const item = draw.oneOf(items);
  const form = draw.whole(0, 9);
  const plain = plainItem(scope, item);
  if (form < 7) return plain;
  if (form === 7 && scope.has('short-forms') && scope.has('falling'))
    return { ...plain, value: { reverse: item.id } };
  return item.kind === 'numeric' ? withSteps(scope, item) : withValues(scope, item);
};

const answersOf = (item: Exclude<Item, { kind: 'numeric' }>): readonly string[] => {
  if (item.kind === 'binary') return ['absent', 'present'];
  return item.kind === 'graded' ? item.levels.map(({ id }) => id) : item.values.map(String);
};

const drawTable = (scope: Scope, count: number): readonly number[] => {
  const values = Array.from({ length: count }, () => numberIn(scope, -2, 3));
  return scope.has('falling') ? values : values.sort((a, b) => a - b);
};

const rangeOf = (value: ExpressionInput, values: readonly number[]): Made => ({
  value,
  low: Math.min(...values),
  high: Math.max(...values),
  truth: values.every((one) => one === 0 || one === 1),
});

const withValues = (scope: Scope, item: Exclude<Item, { kind: 'numeric' }>): Made => {
  const answers = answersOf(item);
  const values = drawTable(scope, answers.length);
  const table = Object.fromEntries(answers.map((answer, index) => [answer, values[index] as number]));
  return rangeOf({ item: item.id, values: table }, values);
};

const withSteps = (scope: Scope, item: Item & { kind: 'numeric' }): Made => {
  const { min, max } = item;
  const step = item.step ?? (max - min) / 4;
  const inside = Array.from({ length: Math.round((max - min) / step) }, (_, index) =>
    tidy(min + step * (index + 1)),
  );
  const froms = [min, ...scope.draw.some(inside, 1)];
  const values = drawTable(scope, froms.length);
  const steps = froms.map((from, index) => ({ from, value: values[index] as number }));
  return rangeOf({ item: item.id, steps }, values);
};
