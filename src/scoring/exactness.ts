import { isOpen, isSettled } from './critical.js';
import { APPLIES, type Workspace } from './evaluate/workspace.js';
import { crossedItems } from './program/crossed.js';
import type { Program, ProgramNode, ProgramScore } from './program/program.js';

/** Whether some completion reaches each bound of a score. */
export const isExact = (program: Program, score: ProgramScore, work: Workspace): boolean => {
  if (isSettled(score.node, work)) return true;
  if (score.choices.length > 0 && score.choices.some((index) => mayEmpty(index, program, work))) return false;
  if (score.crossed.size === 0) return true;
  const open = (item: number): boolean => isOpen(item, work);
  if (![...score.crossed].some(open)) return true;
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
