import type { Program } from '../../scoring/program/program.js';
import { nodesBelow } from '../../scoring/program/scores.js';

/** Nodes that one node reads, in one place, and no missing-data rule. */
export const readOnce = ({ nodes, scores, skipOf }: Program): ReadonlySet<number> => {
  const reads = new Map<number, number>();
  const read = (index: number, times: number): void => void reads.set(index, (reads.get(index) ?? 0) + times);
  for (const { children, missing, operation } of nodes)
    for (const child of children) read(child, missing !== null || operation !== 'sum' ? 2 : 1);
  for (const { node } of scores) read(node, 2);
  for (const skip of skipOf) if (skip >= 0) read(skip, 2);
  return new Set([...reads].flatMap(([index, times]) => (times === 1 ? [index] : [])));
};

/** Nodes that a score or a filter reads. */
export const neededNodes = ({ scores, nodes, skipOf }: Program): ReadonlySet<number> =>
  new Set(
    [...scores.map(({ node }) => node), ...skipOf.filter((skip) => skip >= 0)].flatMap((node) =>
      nodesBelow(node, nodes),
    ),
  );
