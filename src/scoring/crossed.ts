import { lookUp } from '../logic/look-up.js';
import type { ProgramItem, ProgramNode } from './program/program.js';

/** In which direction the whole moves with a part: up with it, down with it, or both at different places. */
const UP = 1;
const DOWN = 2;
const BOTH = 3;

/**
 * The items that no single answer makes smallest, or none largest, at every place where a score reads them.
 *
 * Interval arithmetic forgets that two places hold the same answer; the bounds of a score are reached by a completion
 * unless one of these items is open. A node that the answers have settled no longer moves with its parts: `isOpen` says
 * which nodes still do.
 */
export const crossedItems = (
  root: number,
  nodes: readonly ProgramNode[],
  items: readonly ProgramItem[],
  isOpen: (index: number) => boolean = () => true,
): ReadonlySet<number> => {
  const direction = new Uint8Array(nodes.length);
  const emptying = filtersThatEmpty(root, nodes);
  direction[root] = UP;
  for (const condition of emptying[root] as readonly number[]) direction[condition] = BOTH;
  for (let index = root; index >= 0; index -= 1) {
    const own = direction[index] as number;
    if (own !== 0 && isOpen(index)) spread(nodes[index] as ProgramNode, own, nodes, direction, emptying);
  }
  const places = new Map<number, { node: ProgramNode; direction: number }[]>();
  nodes.forEach((node, index) => {
    const own = direction[index] as number;
    if (node.item < 0 || own === 0 || !isOpen(index)) return;
    const list = places.get(node.item) ?? [];
    list.push({ node, direction: own });
    places.set(node.item, list);
  });
  return new Set(
    [...places].filter(([item, list]) => isCrossed(items[item] as ProgramItem, list)).map(([item]) => item),
  );
};

const turn = (direction: number): number => (direction === UP ? DOWN : direction === DOWN ? UP : direction);

const spread = (
  node: ProgramNode,
  own: number,
  nodes: readonly ProgramNode[],
  direction: Uint8Array,
  emptying: readonly (readonly number[])[],
): void => {
  node.children.forEach((child, place) => {
    const moves = towards(node, place, own, nodes);
    if (moves === 0) return;
    direction[child] = (direction[child] as number) | moves;
    const part = nodes[child] as ProgramNode;
    // In a sum a part that does not apply counts as 0; elsewhere it leaves the company, which can move either way.
    const filter = node.operation === 'sum' ? ordered(0, 0, part.floor, part.ceiling, moves) : BOTH;
    for (const condition of emptying[child] as readonly number[]) {
      direction[condition] = (direction[condition] as number) | filter;
    }
  });
};

/** For each node the filters by which it may come not to apply at all; none where something in it always applies. */
const filtersThatEmpty = (root: number, nodes: readonly ProgramNode[]): readonly (readonly number[])[] => {
  const filters: (readonly number[])[] = [];
  for (let index = 0; index <= root; index += 1) {
    const node = nodes[index] as ProgramNode;
    const parts = node.children.map((child) => filters[child] as readonly number[]);
    filters.push(filtersOf(node, parts));
  }
  return filters;
};

const filtersOf = (node: ProgramNode, parts: readonly (readonly number[])[]): readonly number[] => {
  if (node.operation === 'item') return node.skip < 0 ? [] : [node.skip];
  if (node.operation === 'guard') return parts[0] as readonly number[];
  const always = node.operation !== 'if' && parts.some((part) => part.length === 0);
  return always ? [] : [...new Set(parts.flat())];
};

/** How a node moves with one of its children. */
const towards = (node: ProgramNode, place: number, own: number, nodes: readonly ProgramNode[]): number => {
  const child = (at: number): ProgramNode => nodes[node.children[at] as number] as ProgramNode;
  switch (node.operation) {
    case 'sum': {
      const weight = node.weights[place] as number;
      return weight === 0 ? 0 : weight > 0 ? own : turn(own);
    }
    case 'at-most':
      return turn(own);
    case 'look':
      return rises(node) ? own : turn(own);
    case 'if':
      if (place > 0) return own;
      return ordered(child(1).floor, child(1).ceiling, child(2).floor, child(2).ceiling, own);
    case 'guard':
      if (place === 0) return own;
      return ordered(child(0).floor, child(0).ceiling, node.number, node.number, own);
    default:
      return own;
  }
};

const rises = (node: ProgramNode): boolean => {
  const first = node.steps[0]?.value as number;
  const last = node.steps[node.steps.length - 1]?.value as number;
  return first <= last;
};

/** How a choice moves with its condition: upwards where being true never gives less than being false. */
const ordered = (
  thenLow: number,
  thenHigh: number,
  elseLow: number,
  elseHigh: number,
  own: number,
): number => {
  if (thenLow >= elseHigh) return own;
  if (thenHigh <= elseLow) return turn(own);
  return BOTH;
};

const isCrossed = (
  item: ProgramItem,
  places: readonly { node: ProgramNode; direction: number }[],
): boolean => {
  const candidates = candidatesOf(item, places);
  const smallest = candidates.map(() => true);
  const largest = candidates.map(() => true);
  for (const { node, direction } of places) {
    const values = candidates.map((candidate) => valueAt(node, candidate));
    const min = Math.min(...values);
    const max = Math.max(...values);
    if (min === max) continue;
    if (direction === BOTH) return true;
    values.forEach((value, index) => {
      if (value !== (direction === UP ? min : max)) smallest[index] = false;
      if (value !== (direction === UP ? max : min)) largest[index] = false;
    });
  }
  return !smallest.includes(true) || !largest.includes(true);
};

/** The answers to try: all of a finite item, by position; of a number the ends and every place where a table steps. */
const candidatesOf = (item: ProgramItem, places: readonly { node: ProgramNode }[]): readonly number[] => {
  if (item.answers !== null) return item.answers.map((_, position) => position);
  const { item: own } = item;
  if (own.kind !== 'numeric') return [];
  const steps = places.flatMap(({ node }) => node.steps.map((step) => step.from));
  return [own.min, own.max, ...steps.filter((from) => from > own.min && from < own.max)];
};

const valueAt = (node: ProgramNode, candidate: number): number => {
  if (node.table.length > 0) return node.table[candidate] as number;
  return node.steps.length > 0 ? lookUp(node.steps, candidate) : candidate;
};
