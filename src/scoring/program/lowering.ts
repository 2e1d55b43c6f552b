import type { Expression } from '../../model/expression.js';
import type { Instrument } from '../../model/instrument.js';
import type { NodeStore } from './node-store.js';
import type { ProgramItem } from './program.js';

/** Where something was written, for errors. */
export type Path = readonly (string | number)[];

/** An instrument on its way to a program: what every kind of expression needs in order to become a node. */
export interface Lowering {
  readonly instrument: Instrument;
  readonly store: NodeStore;
  readonly items: readonly ProgramItem[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** The node of an expression. */
  expression(expression: Expression, path: Path): number;
  /** The truth value that says whether an item is skipped, or -1 where no filter names it. */
  skip(id: string, path: Path): number;
}
