import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Matrix } from '../numeric/matrix.js';

type Path = readonly (string | number)[];

/**
 * A column: one number a row in a list or a typed array, null where it is missing.
 *
 * @since 0.1.0
 */
export type Values = ArrayLike<number | null>;

/** Refuses a number that is not finite. */
export const finite = (value: unknown, path: Path): number => {
  if (typeof value !== 'number') throw new ResiliensError('input-invalid', path, { expected: 'number' });
  if (!Number.isFinite(value)) throw new ResiliensError('number-invalid', path, { found: 'not finite' });
  return value;
};

/** Refuses a number outside its limits, both ends included. */
export const within = (value: unknown, least: number, most: number, path: Path): number => {
  const number = finite(value, path);
  if (number < least || number > most)
    throw new ResiliensError('number-invalid', path, { found: number, least, most });
  return number;
};

/** Refuses a number below its least. */
export const atLeast = (value: unknown, least: number, path: Path): number => {
  const number = finite(value, path);
  if (number < least) throw new ResiliensError('number-invalid', path, { found: number, least });
  return number;
};

/** Refuses a number that is not above a limit. */
export const above = (value: unknown, moreThan: number, path: Path): number => {
  const number = finite(value, path);
  if (number <= moreThan) throw new ResiliensError('number-invalid', path, { found: number, moreThan });
  return number;
};

/** Refuses what is not a whole number from `least` up. */
export const whole = (value: unknown, least: number, path: Path): number => {
  const number = atLeast(value, least, path);
  if (!Number.isInteger(number))
    throw new ResiliensError('number-invalid', path, { found: number, mostDecimals: 0 });
  return number;
};

/** The confidence level of the options, or 0.95. */
export const levelOf = (options: { readonly confidenceLevel?: number | undefined }): number =>
  share(options.confidenceLevel ?? 0.95, ['confidenceLevel']);

/** Refuses an option that is not a share above 0 and below 1. */
export const share = (value: unknown, path: Path): number => {
  if (typeof value !== 'number' || !(value > 0 && value < 1))
    throw new ResiliensError('option-invalid', path, { least: 0, most: 1 });
  return value;
};

/** Refuses an option that is not one of its words. */
export const oneOf = <Word extends string>(value: unknown, words: readonly Word[], path: Path): Word => {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new ResiliensError('option-invalid', path, { allowed: words });
  return found;
};

/** Refuses lists of different lengths. */
export const sameLength = (length: number, expected: number, path: Path): void => {
  if (length !== expected) throw new ResiliensError('input-invalid', path, { expected, found: length });
};

/** Rows that are all as wide as the first; each cell is read by `read`. */
export const rectangle = <In, Out>(
  rows: readonly (readonly In[])[],
  path: Path,
  read: (cell: In, path: Path) => Out,
): readonly (readonly Out[])[] => {
  const width = rows[0]?.length ?? 0;
  return rows.map((row, index) => {
    sameLength(row.length, width, [...path, index]);
    return row.map((cell, column) => read(cell, [...path, index, column]));
  });
};

/** A finite number, or null for a missing one. */
export const finiteOrMissing = (value: number | null, path: Path): number | null =>
  value === null ? null : finite(value, path);

/** A square table of counts. */
export const squareOfCounts = (counts: Matrix, path: Path): Matrix => {
  for (const [row, line] of counts.entries()) sameLength(line.length, counts.length, [...path, row]);
  return rectangle(counts, path, (cell, at) => atLeast(cell, 0, at));
};

/** The rows of several columns in which nothing is missing, and how many rows were left out. */
export const completeRows = (
  columns: readonly Values[],
  paths: readonly Path[],
): { readonly columns: readonly (readonly number[])[]; readonly dropped: number } => {
  const length = columns[0]?.length ?? 0;
  columns.forEach((column, index) => {
    sameLength(column.length, length, paths[index] as Path);
  });
  const kept = columns.map((): number[] => []);
  let dropped = 0;
  for (let row = 0; row < length; row += 1) {
    const values = columns.map((column, index) =>
      finiteOrMissing(column[row] as number | null, [...(paths[index] as Path), row]),
    );
    if (values.includes(null)) dropped += 1;
    else
      values.forEach((value, index) => {
        kept[index]?.push(value as number);
      });
  }
  return { columns: kept, dropped };
};
