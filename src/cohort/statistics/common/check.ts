import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Matrix } from '../numeric/matrix.js';

type Path = readonly (string | number)[];

/**
 * A column: one number a row in a list or a typed array, null where it is missing. A number is at most 1e30 in size; one nearer to 0
 * than 1e-30 is read as 0, as rounding leaves it.
 *
 * @since 0.1.0
 */
export type Values = ArrayLike<number | null>;

/** Beyond these sizes squares of products could leave what numbers can hold: larger is refused, smaller is rounding of 0. */
const [SMALLEST, LARGEST] = [1e-30, 1e30];

/** Refuses a number that is not finite or too large for the formulas; one nearer to 0 than they can tell is read as 0. */
export const finite = (value: unknown, path: Path): number => {
  if (typeof value !== 'number') throw new ResiliensError('input-invalid', path, { expected: 'number' });
  if (!Number.isFinite(value)) throw new ResiliensError('number-invalid', path, { found: 'not finite' });
  if (Math.abs(value) > LARGEST)
    throw new ResiliensError('number-invalid', path, { found: value, least: -LARGEST, most: LARGEST });
  return Math.abs(value) < SMALLEST ? 0 : value;
};

/** Refuses what is no list. */
export const listAt: (value: unknown, path: Path) => asserts value is readonly unknown[] = (value, path) => {
  if (!Array.isArray(value)) throw new ResiliensError('input-invalid', path, { expected: 'list' });
};

/** Refuses what is no object. */
export const objectAt = (value: unknown, path: Path): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ResiliensError('input-invalid', path, { expected: 'object' });
};

/** Refuses what is neither a list nor a typed array. */
export const columnAt = (value: unknown, path: Path): void => {
  const isOne = typeof value === 'object' && value !== null && 'length' in value;
  if (!isOne || typeof value.length !== 'number')
    throw new ResiliensError('input-invalid', path, { expected: 'list' });
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

/** Refuses what is not a whole number from `least` up to 2^53 - 1, beyond which not every whole number can be held. */
export const whole = (value: unknown, least: number, path: Path): number => {
  const number = atLeast(value, least, path);
  if (number > Number.MAX_SAFE_INTEGER)
    throw new ResiliensError('number-invalid', path, { found: number, most: Number.MAX_SAFE_INTEGER });
  if (!Number.isInteger(value))
    throw new ResiliensError('number-invalid', path, { found: value as number, mostDecimals: 0 });
  return number;
};

/** Nearer to 1 the distance to it has too few digits left for a quantile, and limits reach beyond all use. */
const HIGHEST_LEVEL = 0.999999999;

/** The confidence level of the options, or 0.95. */
export const levelOf = (options: { readonly confidenceLevel?: number | undefined }): number => {
  needArgument(options, 'options');
  const level: unknown = options.confidenceLevel ?? 0.95;
  if (typeof level !== 'number' || !(level > 0 && level <= HIGHEST_LEVEL))
    throw new ResiliensError('option-invalid', ['confidenceLevel'], { moreThan: 0, most: HIGHEST_LEVEL });
  return level;
};

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
  listAt(rows, path);
  const width = rows[0]?.length ?? 0;
  return rows.map((row, index) => {
    listAt(row, [...path, index]);
    sameLength(row.length, width, [...path, index]);
    return row.map((cell, column) => read(cell, [...path, index, column]));
  });
};

/** A finite number, or null for a missing one. */
export const finiteOrMissing = (value: number | null, path: Path): number | null =>
  value === null ? null : finite(value, path);

/** A square table of counts. */
export const squareOfCounts = (counts: Matrix, path: Path): Matrix => {
  listAt(counts, path);
  for (const [row, line] of counts.entries()) {
    listAt(line, [...path, row]);
    sameLength(line.length, counts.length, [...path, row]);
  }
  return rectangle(counts, path, (cell, at) => atLeast(cell, 0, at));
};

/** The rows of several columns in which nothing is missing, and how many rows were left out. */
export const completeRows = (
  columns: readonly Values[],
  paths: readonly Path[],
): { readonly columns: readonly (readonly number[])[]; readonly dropped: number } => {
  columns.forEach((values, index) => {
    columnAt(values, paths[index] as Path);
  });
  const length = columns[0]?.length ?? 0;
  columns.forEach((values, index) => {
    sameLength(values.length, length, paths[index] as Path);
  });
  const kept = columns.map((): number[] => []);
  let dropped = 0;
  for (let row = 0; row < length; row += 1) {
    const values = columns.map((own, index) =>
      finiteOrMissing(own[row] as number | null, [...(paths[index] as Path), row]),
    );
    if (values.includes(null)) dropped += 1;
    else
      values.forEach((value, index) => {
        kept[index]?.push(value as number);
      });
  }
  return { columns: kept, dropped };
};
