import type { Band } from '../../model/score.js';
import type { Program } from '../../scoring/program/program.js';
import type { Indexes } from './indexes.js';
import type { Output } from './output.js';
import type { RowReader } from './row-reader.js';
import type { Statistics } from './statistic.js';

/** A sum of parts that each have a table. */
export interface WideSum {
  block(indexes: Indexes, reader: RowReader, output: Output, block: number, rows: number): void;
}

export const wideSum = (
  _program: Program,
  _node: number,
  _bands: readonly Band[],
  _statistics: Statistics,
): WideSum | null => null;
