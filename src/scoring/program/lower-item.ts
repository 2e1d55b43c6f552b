import type { ItemNode } from '../../model/expression.js';
import { ownValue } from '../normalize/item-node.js';
import type { Lowering, Path } from './lowering.js';
import type { Operation, ProgramItem } from './program.js';
import * as shapes from './shape.js';
import { shapeOfSum } from './shape-of-sum.js';

/** An item as a score counts it: under its exclusion, where it has one. */
export const lowerCountedItem = (lowering: Lowering, node: ItemNode, path: Path): number => {
  const { store, instrument, indexOf } = lowering;
  const own = lowerItem(lowering, node, path);
  const rule = instrument.exclusions.find((exclusion) => exclusion.item === node.item);
  if (rule === undefined) return own;
  const covered = [rule.linkedBy, rule.carriedBy].map((item) => lowerItem(lowering, { item }, path));
  const both = store.push(
    { operation: 'sum', children: covered, weights: [1, 1] },
    shapeOfSum(store.several(covered), [1, 1], null, path),
  );
  const stands = store.push({ operation: 'at-most', children: [both], number: 1 }, shapes.TRUTH);
  const absent = store.at(own).table[0] as number;
  const shape = shapes.shapeOfChoice([store.at(own)], [absent]);
  return store.push(
    {
      operation: 'guard',
      children: [own, stands],
      number: absent,
      owner: indexOf.get(node.item) as number,
    },
    shape,
  );
};

const lowerItem = (lowering: Lowering, node: ItemNode, path: Path): number => {
  const { store, items, indexOf } = lowering;
  const index = indexOf.get(node.item) as number;
  const { item, answers } = items[index] as ProgramItem;
  const parts = {
    operation: 'item' as Operation,
    children: [],
    item: index,
    owner: index,
    skip: lowering.skip(item.id, path),
  };
  if (item.kind === 'numeric') {
    return node.steps === undefined
      ? store.push(parts, shapes.shapeOfNumber(item, path))
      : store.push({ ...parts, steps: node.steps }, shapes.shapeOfSteps(node.steps, path));
  }
  const table = (answers ?? []).map((answer) => node.values?.[String(answer)] ?? ownValue(item, answer));
  return store.push({ ...parts, table }, shapes.shapeOfValues(table, path));
};
