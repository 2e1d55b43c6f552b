import {
  APPLIES,
  DOES_NOT_APPLY,
  FIRST_ANSWER,
  MAY_NOT_APPLY,
  NOT_APPLICABLE,
  type Workspace,
} from './evaluate/workspace.js';
import { type Limits, LimitsInReach } from './limits-in-reach.js';
import type { Program, ProgramItem, ProgramNode } from './program/program.js';

/**
 * The open items from which some answer could still change a value: a walk down from a node through what is not settled.
 *
 * It never leaves out an item that matters. For scores that read each item once, in steps of one, every item it names does;
 * where a smallest or largest of several numbers is read, that takes the limits to be passed along.
 */
export const openItemsThatMatter = (
  program: Program,
  root: number,
  work: Workspace,
  limits: Limits = null,
): string[] => {
  const inReach = limits === null ? null : new LimitsInReach(program, work, root, limits);
  const reached = new Uint8Array(root + 1);
  const matters = new Uint8Array(program.items.length);
  reached[root] = 1;
  for (let index = root; index >= 0; index -= 1) {
    if (reached[index] === 0 || isSettled(index, work)) continue;
    const node = program.nodes[index] as ProgramNode;
    if (node.item >= 0 && isOpen(node.item, work)) matters[node.item] = 1;
    if (node.skip >= 0) {
      reached[node.skip] = 1;
      inReach?.leaveOpen(node.skip);
    }
    for (let place = 0; place < node.children.length; place += 1) {
      const moves = couldMove(node, place, index, work) && (inReach?.passDown(index, place) ?? true);
      if (moves) reached[node.children[place] as number] = 1;
    }
  }
  const ids: string[] = [];
  for (let item = 0; item < matters.length; item += 1) {
    if (matters[item] === 1) ids.push((program.items[item] as ProgramItem).id);
  }
  return ids;
};

/** Whether an item applies and has no answer. */
export const isOpen = (item: number, { codes }: Workspace): boolean =>
  (codes[item] as number) < FIRST_ANSWER && codes[item] !== NOT_APPLICABLE;

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
    case 'guard': {
      // An excluded item counts the same whatever its own answer is; where what covers it does not apply, it is not excluded.
      const stands = node.children[1] as number;
      return place === 1 || state[stands] === DOES_NOT_APPLY || high[stands] === 1;
    }
    default:
      return true;
  }
};
