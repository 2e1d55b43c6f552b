import type { Program, ProgramNode } from '../../scoring/program/program.js';
import type { Cell } from './cell.js';
import type { Dialect } from './dialect.js';
import type { Fragment } from './fragment.js';
import type { Stages } from './stages.js';

/** What a walk over the nodes writes into, and what it reads answers from. */
export interface Walk {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly stages: Stages;
  /** Code of each item's answer: below 2 open, 2 not applicable, from 3 on its answers. */
  readonly codes: readonly Fragment[];
  /** Number of each numeric item, 0 where there is none. */
  readonly numbers: readonly (Fragment | null)[];
  /** Begins the names of the columns. */
  readonly prefix: 'n' | 'r';
  /** Items that are read in one place only: they need no name. */
  readonly once: ReadonlySet<number>;
  /** The cells of the nodes worked out so far. */
  readonly cells: (Cell | undefined)[];
}

export const childrenOf = (walk: Walk, node: ProgramNode): readonly Cell[] =>
  node.children.map((child) => walk.cells[child] as Cell);

/** Decimals of a node in this walk: by missing-data rules a value may have more. */
export const decimalsIn = (walk: Walk, node: ProgramNode): number =>
  walk.prefix === 'r' ? node.ruleDecimals : node.decimals;

/** Gives the numbers of a node names of their own. */
export const named = (walk: Walk, index: number, cell: Cell): Cell => {
  const define = (part: string, value: Fragment): Fragment =>
    walk.stages.define(`${walk.prefix}${index}_${part}`, value);
  return {
    ...cell,
    low: define('low', cell.low),
    high: define('high', cell.high),
    state: define('state', cell.state),
    refused: define('refused', cell.refused),
  };
};
