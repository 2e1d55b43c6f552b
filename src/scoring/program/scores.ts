import { withoutRemainder } from '../../logic/decimals.js';
import type { RoundingMode } from '../../model/expression.js';
import type { Score } from '../../model/score.js';
import type { ProgramNode, ProgramScore, ProgramTerm } from './program.js';

/** What evaluation needs to know of one score. */
export const scoreOf = (score: Score, root: number, nodes: readonly ProgramNode[]): ProgramScore => {
  const below = nodesBelow(root, nodes);
  const reads = [...new Set(below.flatMap((index) => readsOf(nodes[index] as ProgramNode)))].sort(
    (a, b) => a - b,
  );
  const terms = termsOf(root, nodes);
  const counted = terms === null ? reads : [...new Set(terms.map((term) => term.item))].sort((a, b) => a - b);
  return {
    score,
    id: score.id,
    node: root,
    items: counted,
    reads,
    terms,
    rounding: roundingOf(root, nodes),
  };
};

/** The node and everything under it, each once, in the order of the program. */
export const nodesBelow = (root: number, nodes: readonly ProgramNode[]): readonly number[] => {
  const seen = new Set<number>([root]);
  for (let index = root; index >= 0; index -= 1) {
    if (!seen.has(index)) continue;
    const node = nodes[index] as ProgramNode;
    for (const child of node.children) seen.add(child);
    if (node.skip >= 0) seen.add(node.skip);
  }
  return [...seen].sort((a, b) => a - b);
};

/** Whether a missing-data rule stands at a node or anywhere under it. */
export const isRuled = (root: number, nodes: readonly ProgramNode[]): boolean =>
  nodesBelow(root, nodes).some((index) => nodes[index]?.missing !== null);

const readsOf = (node: ProgramNode): readonly number[] => [
  ...(node.item >= 0 ? [node.item] : []),
  ...(node.missing?.of ?? []).map(({ item }) => item),
];

const roundingOf = (root: number, nodes: readonly ProgramNode[]): RoundingMode | null =>
  nodes[root]?.mode ?? null;

/** The addends of a sum that stand for one item each, under any rounding; `null` where the score is no such sum. */
const termsOf = (root: number, nodes: readonly ProgramNode[]): readonly ProgramTerm[] | null => {
  const node = nodes[root] as ProgramNode;
  if (node.operation === 'round') return termsOf(node.children[0] as number, nodes);
  return addends(root, 1, nodes);
};

const addends = (
  index: number,
  weight: number,
  nodes: readonly ProgramNode[],
): readonly ProgramTerm[] | null => {
  const node = nodes[index] as ProgramNode;
  if (node.operation !== 'sum') return node.owner < 0 ? null : [{ node: index, item: node.owner, weight }];
  const parts = node.children.map((child, place) =>
    addends(child, withoutRemainder(weight * (node.weights[place] as number)), nodes),
  );
  return parts.every((part) => part !== null) ? parts.flat() : null;
};
