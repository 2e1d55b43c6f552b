import { isOpen, isSettled } from './critical.js';
import { crossedItems } from './crossed.js';
import { APPLIES, type Workspace } from './evaluate/workspace.js';
import type { Program, ProgramNode, ProgramScore } from './program/program.js';
import { nodesBelow } from './program/scores.js';

/** What ties the parts of a score together, so that one answer moves it in two directions or a choice changes its company. */
export interface ScoreTies {
  /** Items that no single answer makes smallest, or largest, at every place they stand. */
  readonly crossed: ReadonlySet<number>;
  /** Indexes of the choices between two values that the score reads. */
  readonly choices: readonly number[];
  /** Whether it reads a smallest or largest value of numbers that are no truth values. */
  readonly comparesNumbers: boolean;
}

/** Finds what ties the parts of a score together, whatever is answered. */
export const tiesOf = ({ nodes, items }: Program, { node }: ProgramScore): ScoreTies => {
  const below = nodesBelow(node, nodes);
  return {
    crossed: crossedItems(node, nodes, items),
    choices: below.filter((index) => nodes[index]?.operation === 'if'),
    comparesNumbers: below.some((index) => {
      const { operation, truth } = nodes[index] as ProgramNode;
      return (operation === 'min' || operation === 'max') && !truth;
    }),
  };
};

/** Whether some completion reaches each bound of a score. */
export const isExact = (program: Program, score: ProgramScore, ties: ScoreTies, work: Workspace): boolean => {
  if (isSettled(score.node, work)) return true;
  if (ties.choices.length > 0 && ties.choices.some((index) => mayEmpty(index, program, work))) return false;
  if (ties.crossed.size === 0) return true;
  const open = (item: number): boolean => isOpen(item, work);
  if (![...ties.crossed].some(open)) return true;
  const unsettled = (index: number): boolean => !isSettled(index, work);
  const crossed = crossedItems(score.node, program.nodes, program.items, unsettled);
  return ![...crossed].some(open);
};

/**
 * Whether an open choice could lead to a part that does not apply: then the direction in which the whole moves with the
 * condition is not the one that the ranges of the two parts tell.
 */
const mayEmpty = (index: number, program: Program, work: Workspace): boolean => {
  const { low, high, state } = work.bounds;
  const [condition, yes, no] = (program.nodes[index] as ProgramNode).children as [number, number, number];
  return low[condition] !== high[condition] && (state[yes] !== APPLIES || state[no] !== APPLIES);
};
