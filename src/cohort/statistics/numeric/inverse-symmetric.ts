import { cell, entry, indexes, type Matrix } from './matrix.js';

/** A pivot this small beside its diagonal entry counts as zero. */
const SINGULAR = 1e-12;

/** The inverse of a symmetric positive definite matrix by Cholesky's method; null where it is singular. */
export const inverseSymmetric = (matrix: Matrix): Matrix | null => {
  const k = matrix.length;
  const lower = indexes(k).map(() => new Float64Array(k));
  const at = (row: number, column: number): number => entry(lower[row] as Float64Array, column);
  for (let row = 0; row < k; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = cell(matrix, row, column);
      for (let m = 0; m < column; m += 1) rest -= at(row, m) * at(column, m);
      if (row === column) {
        if (!(rest > SINGULAR * cell(matrix, row, row))) return null;
        (lower[row] as Float64Array)[row] = Math.sqrt(rest);
      } else (lower[row] as Float64Array)[column] = rest / at(column, column);
    }
  }
  const inverse = indexes(k).map(() => new Float64Array(k));
  for (let column = 0; column < k; column += 1) solveInto(at, inverse, column);
  return inverse.map((row) => Array.from(row));
};

/** Solves L L' x = e for one unit vector and writes x as a column. */
const solveInto = (
  at: (row: number, column: number) => number,
  into: readonly Float64Array[],
  column: number,
): void => {
  const k = into.length;
  const x = new Float64Array(k);
  for (let row = 0; row < k; row += 1) {
    let rest = row === column ? 1 : 0;
    for (let m = 0; m < row; m += 1) rest -= at(row, m) * entry(x, m);
    x[row] = rest / at(row, row);
  }
  for (let row = k - 1; row >= 0; row -= 1) {
    let rest = entry(x, row);
    for (let m = row + 1; m < k; m += 1) rest -= at(m, row) * entry(x, m);
    x[row] = rest / at(row, row);
  }
  into.forEach((line, row) => {
    line[column] = entry(x, row);
  });
};
