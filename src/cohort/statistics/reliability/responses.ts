import { finiteOrMissing, rectangle } from '../common/check.js';
import { columnOf, indexes, type Matrix } from '../numeric/matrix.js';

/** Responses read once: the rows without a gap, all rows, and how many were left out. */
export interface Responses {
  readonly complete: Matrix;
  readonly all: readonly (readonly (number | null)[])[];
  readonly items: number;
  readonly dropped: number;
}

/** Reads responses, one row a person, one column an item. */
export const readResponses = (responses: readonly (readonly (number | null)[])[]): Responses => {
  const all = rectangle(responses, ['responses'], finiteOrMissing);
  const complete = all.filter((row) => !row.includes(null)) as Matrix;
  return { complete, all, items: all[0]?.length ?? 0, dropped: all.length - complete.length };
};

/** The columns of a matrix. */
export const columnsOf = (rows: Matrix, count: number): Matrix =>
  indexes(count).map((column) => columnOf(rows, column));
