/** A matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The cell of a matrix that is known to exist. */
export const cell = (matrix: Matrix, row: number, column: number): number =>
  (matrix[row] as readonly number[])[column] as number;

/** The entry of a list that is known to exist. */
export const entry = (values: ArrayLike<number>, index: number): number => values[index] as number;

/** The numbers 0 to count - 1. */
export const indexes = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);

/** One column of a matrix. */
export const columnOf = (matrix: Matrix, column: number): readonly number[] =>
  matrix.map((row) => row[column] as number);
