import type { ProgramNode } from '../../scoring/program/program.js';
import type { Dialect } from './dialect.js';
import { type Fragment, sql } from './fragment.js';

/** A node as columns: its bounds, and whether it applies: 0 it does, 1 it may not, 2 it does not (its bounds are 0 then). */
export interface Cell {
  readonly low: Fragment;
  readonly high: Fragment;
  readonly state: Fragment;
  /** Whether its numbers are whole numbers of the engine, else floating-point ones. */
  readonly isWhole: boolean;
  /** Whether it may come to 1, and whether it may come to 2. */
  readonly canBeOpen: boolean;
  readonly canBeAway: boolean;
  /** 1 where a missing-data rule refuses a value, 0 elsewhere. */
  readonly refused: Fragment;
}

export const NEVER: Fragment = { sql: '0', stage: 0 };

/** Largest whole number that is kept as one: sums of a few of them stay within four bytes. */
const LARGEST = 1e9;

/** Whether a node's numbers are whole, in the walk over bounds or the one by missing-data rules. */
export const staysWhole = (node: ProgramNode, decimals: number, parts: readonly Cell[]): boolean =>
  decimals === 0 &&
  Math.max(Math.abs(node.floor), Math.abs(node.ceiling)) <= LARGEST &&
  parts.every((part) => part.isWhole);

/** A whole number or a floating-point one. */
export const typed = (value: Fragment, isWhole: boolean, dialect: Dialect): Fragment =>
  isWhole ? { ...value, sql: dialect.whole(value.sql) } : sql`CAST(${value} AS ${dialect.double})`;

/** A number of another cell, turned into the kind that is wanted. */
export const asKind = (value: Fragment, from: boolean, to: boolean, dialect: Dialect): Fragment =>
  from === to ? value : to ? sql`CAST(${value} AS ${dialect.integer})` : typed(value, false, dialect);

/** The nearest number with so many decimals, as `score` rounds every worked-out value. */
export const snapped = (value: Fragment, decimals: number, isWhole: boolean): Fragment => {
  if (isWhole) return value;
  const scale = 10 ** decimals;
  if (decimals < 0) return sql`${value}`;
  return decimals === 0 ? sql`FLOOR(${value} + 0.5)` : sql`(FLOOR((${value}) * ${scale} + 0.5) / ${scale})`;
};
