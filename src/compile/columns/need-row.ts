import { ResiliensError } from '../../errors/resiliens-error.js';

/** Refuses a row that a table or a result does not have: read anyway it would look like a child of whom nothing is known. */
export const needRow = (row: number, rows: number): void => {
  if (Number.isInteger(row) && row >= 0 && row < rows) return;
  throw new ResiliensError('number-invalid', ['row'], { least: 0, most: rows - 1 });
};
