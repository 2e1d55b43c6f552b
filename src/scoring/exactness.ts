import { isSettled } from './critical.js';
import { FIRST_ANSWER, NOT_APPLICABLE, type Workspace } from './evaluate/workspace.js';
import { crossedItems } from './program/crossed.js';
import type { Program, ProgramScore } from './program/program.js';

/** Whether some completion reaches each bound of a score. */
export const isExact = (program: Program, score: ProgramScore, work: Workspace): boolean => {
  if (score.crossed.size === 0) return true;
  const open = (item: number): boolean =>
    (work.codes[item] as number) < FIRST_ANSWER && work.codes[item] !== NOT_APPLICABLE;
  if (![...score.crossed].some(open)) return true;
  const unsettled = (index: number): boolean => !isSettled(index, work);
  const crossed = crossedItems(score.node, program.nodes, program.items, unsettled);
  return ![...crossed].some(open);
};
