import {
  APPLIES,
  DOES_NOT_APPLY,
  FIRST_ANSWER,
  MAY_NOT_APPLY,
  NOT_APPLICABLE,
  type Workspace,
} from './evaluate/workspace.js';
import type { Program, ProgramNode } from './program/program.js';

/**
 * The open items from which some answer could still change a value: a walk down from a node through what is not settled.
 *
 * It never leaves out an item that matters. For scores that read each item once, in steps of one, every item it names does.
 */
export const openItemsThatMatter = (program: Program, root: number, work: Workspace): readonly string[] => {
  const reached = new Uint8Array(root + 1);
  reached[root] = 1;
  const found = new Set<number>();
  for (let index = root; index >= 0; index -= 1) {
    if (reached[index] === 0) continue;
    const node = program.nodes[index] as ProgramNode;
    if (isSettled(index, work)) continue;
    const code = work.codes[node.item] ?? FIRST_ANSWER;
    if (node.item >= 0 && code < FIRST_ANSWER && code !== NOT_APPLICABLE) found.add(node.item);
    if (node.skip >= 0) reached[node.skip] = 1;
    node.children.forEach((child, place) => {
      if (couldMove(node, place, index, work)) reached[child] = 1;
    });
  }
  return [...found].sort((a, b) => a - b).map((item) => program.items[item]?.id as string);
};

/** Whether the answers leave a node only one value. */
export const isSettled = (index: number, { bounds }: Workspace): boolean =>
  bounds.state[index] === DOES_NOT_APPLY ||
  (bounds.state[index] === APPLIES && bounds.low[index] === bounds.high[index]);

const couldMove = (node: ProgramNode, place: number, index: number, work: Workspace): boolean => {
  const child = node.children[place] as number;
  const { low, high, state } = work.bounds;
  if (state[child] === MAY_NOT_APPLY) return true;
  switch (node.operation) {
    case 'max':
      return (high[child] as number) > (low[index] as number);
    case 'min':
      return (low[child] as number) < (high[index] as number);
    case 'if': {
      const condition = node.children[0] as number;
      if (place === 0 || low[condition] !== high[condition]) return true;
      return low[condition] === (place === 1 ? 1 : 0);
    }
    case 'guard':
      // An excluded item counts the same whatever its own answer is.
      return place === 1 || (high[node.children[1] as number] as number) === 1;
    default:
      return true;
  }
};
