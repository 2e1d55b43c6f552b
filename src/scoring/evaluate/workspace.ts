import type { Program } from '../program/program.js';

/** Answer codes below the first answer of an item. */
export const NOT_ASSESSED = 0;
export const UNKNOWN = 1;
export const NOT_APPLICABLE = 2;
export const FIRST_ANSWER = 3;

/** Whether a node applies: it does, it may not, or it does not. */
export const APPLIES = 0;
export const MAY_NOT_APPLY = 1;
export const DOES_NOT_APPLY = 2;

/** What one walk over the nodes works out, one place a node. */
export interface Values {
  /** Code of each item's answer, one place an item. */
  readonly codes: Uint8Array;
  /** The number answered, for items without a list of answers. */
  readonly numbers: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly state: Uint8Array;
  /** Whether the walk follows missing-data rules, whose values may have no last decimal. */
  readonly byRule: boolean;
}

/** The arrays that one evaluation writes into. */
export interface Workspace {
  readonly codes: Uint8Array;
  readonly numbers: Float64Array;
  /** Bounds over every completion of the open answers. */
  readonly bounds: Values;
  /** Bounds after the instrument's missing-data rules. */
  readonly rule: Values;
  /** Whether a missing-data rule refuses a value. */
  readonly refused: Uint8Array;
  /** Whether an evaluation is under way in it. */
  busy: boolean;
}

export const newWorkspace = (program: Program): Workspace => {
  const codes = new Uint8Array(program.items.length);
  const numbers = new Float64Array(program.items.length);
  const nodes = program.nodes.length;
  const values = (byRule: boolean): Values => ({
    codes,
    numbers,
    low: new Float64Array(nodes),
    high: new Float64Array(nodes),
    state: new Uint8Array(nodes),
    byRule,
  });
  return {
    codes,
    numbers,
    bounds: values(false),
    rule: values(true),
    refused: new Uint8Array(nodes),
    busy: false,
  };
};
