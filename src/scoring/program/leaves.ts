import type { ProgramItem, ProgramLeaves, ProgramNode } from './program.js';

/** Whether a node is an item whose value follows from its answer code alone. */
export const isLeaf = (node: ProgramNode, items: readonly ProgramItem[]): boolean =>
  node.operation === 'item' && node.skip < 0 && items[node.item]?.answers !== null;

/** Writes out what each answer code of each plain item stands for. */
export const leavesOf = (nodes: readonly ProgramNode[], items: readonly ProgramItem[]): ProgramLeaves => {
  const places = nodes.flatMap((node, index) => (isLeaf(node, items) ? [index] : []));
  const low: number[] = [];
  const high: number[] = [];
  const offsets = places.map((place) => {
    const { min, max, table } = nodes[place] as ProgramNode;
    const offset = low.length;
    // Codes before the first answer: not assessed, unknown, not applicable.
    low.push(min, min, 0, ...table);
    high.push(max, max, 0, ...table);
    return offset;
  });
  return {
    nodes: Int32Array.from(places),
    items: Int32Array.from(places.map((place) => (nodes[place] as ProgramNode).item)),
    offsets: Int32Array.from(offsets),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
  };
};
