import { entry, indexes, type Matrix } from './matrix.js';

/** What the decomposition of a tall matrix leaves: R above the diagonal, and what it made of the right side. */
export interface Solved {
  /** Coefficients of least squares. */
  readonly coefficients: readonly number[];
  /** The inverse of X'X, as the product of the inverse of R with its transpose. */
  readonly inverse: Matrix;
}

/** A column counts as dependent on those before it if less than this share of its length is left, as in R's `lm`. */
const DEPENDENT = 1e-7;

/**
 * Least squares by Householder reflections; null where a column depends on the ones before it.
 *
 * Never forms X'X, whose condition is the square of that of X.
 */
export const solveLeastSquares = (columns: Matrix, right: ArrayLike<number>): Solved | null => {
  const q = columns.map((column) => Float64Array.from(column));
  const y = Float64Array.from(right);
  const n = y.length;
  const k = q.length;
  const diagonal = new Float64Array(k);
  for (let j = 0; j < k; j += 1) {
    const column = q[j] as Float64Array;
    const whole = lengthOf(column, 0);
    const left = lengthOf(column, j);
    if (n <= j || whole === 0 || left <= DEPENDENT * whole) return null;
    const head = entry(column, j);
    const alpha = head > 0 ? -left : left;
    diagonal[j] = alpha;
    column[j] = head - alpha;
    // v'v / 2 of the reflection, without cancellation.
    const scale = left * (left + Math.abs(head));
    for (let next = j + 1; next < k; next += 1) reflect(column, q[next] as Float64Array, j, scale);
    reflect(column, y, j, scale);
  }
  const upper = (row: number, column: number): number =>
    row === column ? entry(diagonal, row) : entry(q[column] as Float64Array, row);
  const inverseR = inverseOf(upper, k);
  const coefficients = indexes(k).map((i) => sumOf(i, k, (j) => rowOf(inverseR, i, j) * entry(y, j)));
  const inverse = indexes(k).map((i) =>
    indexes(k).map((j) => sumOf(Math.max(i, j), k, (m) => rowOf(inverseR, i, m) * rowOf(inverseR, j, m))),
  );
  // Columns so small that their inverse is beyond all numbers say nothing either.
  return [...coefficients, ...inverse.flat()].every(Number.isFinite) ? { coefficients, inverse } : null;
};

const lengthOf = (values: Float64Array, from: number): number => {
  let largest = 0;
  for (let index = from; index < values.length; index += 1)
    largest = Math.max(largest, Math.abs(entry(values, index)));
  if (largest === 0) return 0;
  let sum = 0;
  for (let index = from; index < values.length; index += 1) sum += (entry(values, index) / largest) ** 2;
  return largest * Math.sqrt(sum);
};

const reflect = (v: Float64Array, target: Float64Array, from: number, scale: number): void => {
  let product = 0;
  for (let index = from; index < v.length; index += 1) product += entry(v, index) * entry(target, index);
  const factor = product / scale;
  for (let index = from; index < v.length; index += 1)
    target[index] = entry(target, index) - factor * entry(v, index);
};

const sumOf = (from: number, to: number, term: (index: number) => number): number => {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += term(index);
  return sum;
};

const rowOf = (rows: readonly Float64Array[], row: number, column: number): number =>
  entry(rows[row] as Float64Array, column);

/** The inverse of an upper triangular matrix, row by row. */
const inverseOf = (upper: (row: number, column: number) => number, k: number): readonly Float64Array[] => {
  const inverse = indexes(k).map(() => new Float64Array(k));
  for (let column = 0; column < k; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      const rest = sumOf(row + 1, column + 1, (m) => upper(row, m) * rowOf(inverse, m, column));
      (inverse[row] as Float64Array)[column] = ((row === column ? 1 : 0) - rest) / upper(row, row);
    }
  }
  return inverse;
};
