import type { MissingRule, RoundingMode, Step } from '../../model/expression.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Score } from '../../model/score.js';

/** What a node of a program does. */
export type Operation =
  | 'item'
  | 'constant'
  | 'sum'
  | 'mean'
  | 'min'
  | 'max'
  | 'at-least'
  | 'at-most'
  | 'if'
  | 'guard'
  | 'round'
  | 'look';

/** The counting half of a missing-data rule, with the items it counts as indexes. */
export interface ProgramMissing {
  readonly rule: MissingRule;
  readonly needs: number;
  readonly upTo: number;
  readonly fill: number | 'mean' | null;
  /** The items that are counted, each with the node of its filter or -1; `null` for the children. */
  readonly of: readonly { readonly item: number; readonly skip: number }[] | null;
}

/**
 * One node of a program: the normalized tree with references, exclusions and filters resolved to indexes.
 *
 * Nodes stand after their children, and equal subtrees are one node.
 */
export interface ProgramNode {
  readonly operation: Operation;
  /** Indexes of the children. */
  readonly children: readonly number[];
  /** One weight a child, for sums, and whether all of them are 1. */
  readonly weights: readonly number[];
  readonly isUnit: boolean;
  /** Index of the item, or -1. */
  readonly item: number;
  /** Value of each answer of a finite item, by position. */
  readonly table: readonly number[];
  /** Steps of a numeric item or of a norm table; empty where a number stands for itself. */
  readonly steps: readonly Step[];
  /** Constant, or limit of a test, or decimals of a rounding, or what a guarded item counts as when it is excluded. */
  readonly number: number;
  readonly mode: RoundingMode | null;
  /** Node that decides whether the item is skipped, or -1. */
  readonly skip: number;
  /** Item that the node stands for in a list of contributions, or -1 where it reads several. */
  readonly owner: number;
  readonly missing: ProgramMissing | null;
  /** Range of its value when everything applies. */
  readonly min: number;
  readonly max: number;
  /** Range of its value when some of it may not apply. */
  readonly floor: number;
  readonly ceiling: number;
  /** Decimals that every value has at most, or -1 where there is no limit. */
  readonly decimals: number;
  /** The same for the value that missing-data rules give, which may be prorated. */
  readonly ruleDecimals: number;
  /** Most decimals that the value of a child, and a weight, has; -1 where there is no limit. */
  readonly childDecimals: number;
  readonly weightDecimals: number;
  /** Distance that divides every difference of two values; 0 where there is only one value, -1 where there is no such distance. */
  readonly step: number;
  /** Whether its value is 0 or 1. */
  readonly truth: boolean;
}

/** An item as a program reads it. */
export interface ProgramItem {
  readonly item: Item;
  readonly id: string;
  /** The answers it takes beside unknown and not-applicable; `null` where any number in a range may be answered. */
  readonly answers: readonly (string | number)[] | null;
  /** The first two of them, for a quick comparison; NaN, which equals nothing, where there are none. */
  readonly first: string | number;
  readonly second: string | number;
  /** Position of each answer. */
  readonly positions: ReadonlyMap<string | number, number>;
}

/** A score as a program works it out. */
export interface ProgramScore {
  readonly score: Score;
  readonly id: string;
  readonly node: number;
  /** Indexes of the items it counts, in the order of the instrument. */
  readonly items: readonly number[];
  /** Indexes of all items that can change it, those of filters and exclusions too. */
  readonly reads: readonly number[];
  /** For sums whose terms read one item each: the terms, before rounding; else `null`. */
  readonly terms: readonly ProgramTerm[] | null;
  /** Rounding of the value. */
  readonly rounding: RoundingMode | null;
}

/** One addend of a sum. */
export interface ProgramTerm {
  readonly node: number;
  readonly item: number;
  readonly weight: number;
}

/**
 * The plain items of a program: listed answers, no filter. What each answer code stands for is written out, so that they are
 * looked up, not worked out; the bounds of leaf number `n` under code `c` stand at `offsets[n] + c`.
 */
export interface ProgramLeaves {
  readonly nodes: Int32Array;
  readonly items: Int32Array;
  readonly offsets: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** An instrument made ready to be evaluated. */
export interface Program {
  readonly instrument: Instrument;
  readonly items: readonly ProgramItem[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly nodes: readonly ProgramNode[];
  readonly scores: readonly ProgramScore[];
  readonly leaves: ProgramLeaves;
  /** Indexes of all other nodes, children before parents. */
  readonly inner: readonly number[];
  /** Nodes of the filters, exclusions, prompts, in the order of the instrument. */
  readonly skips: readonly number[];
  readonly prompts: readonly number[];
  /** Node of the filter of each item, or -1. */
  readonly skipOf: readonly number[];
  /** Indexes of items with an age that a source states, and with a usual age. */
  readonly agedItems: { readonly sourced: readonly number[]; readonly usual: readonly number[] };
  /** Whether any node has a missing-data rule: without one the value is the bounds where they meet. */
  readonly hasMissing: boolean;
}
