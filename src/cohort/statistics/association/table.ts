import { atLeast, objectAt, oneOf } from '../common/check.js';

/**
 * A table of two by two: exposure in rows, outcome in columns, so that nobody transposes it by accident.
 *
 * @since 0.1.0
 */
export interface ExposureTable {
  /** Exposed and affected. */
  readonly exposedCases: number;
  /** Exposed, not affected. */
  readonly exposedNonCases: number;
  /** Not exposed, but affected. */
  readonly unexposedCases: number;
  /** Neither. */
  readonly unexposedNonCases: number;
}

/**
 * What happens to a table with an empty cell: measures that need a logarithm are refused, or one half is added to every cell.
 *
 * @since 0.1.0
 */
export type ZeroCellPolicy = 'refuse' | 'add-half';

/** The four cells in the usual letters. */
export interface Cells {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly n: number;
}

/** Reads a table. */
export const cellsOf = (table: ExposureTable, path: readonly (string | number)[] = []): Cells => {
  objectAt(table, path.length === 0 ? ['table'] : path);
  const [a, b, c, d] = (
    ['exposedCases', 'exposedNonCases', 'unexposedCases', 'unexposedNonCases'] as const
  ).map((name) => atLeast(table[name], 0, [...path, name])) as [number, number, number, number];
  return { a, b, c, d, n: a + b + c + d };
};

/** One half added to every cell where one is empty and the policy says so. */
export const settled = (cells: Cells, policy: ZeroCellPolicy): Cells => {
  oneOf(policy, ['refuse', 'add-half'], ['zeroCells']);
  const { a, b, c, d, n } = cells;
  if (policy === 'refuse' || a * b * c * d > 0) return cells;
  return { a: a + 0.5, b: b + 0.5, c: c + 0.5, d: d + 0.5, n: n + 2 };
};

/** Whether a row or a column of the table is empty. */
export const hasEmptyMargin = ({ a, b, c, d }: Cells): boolean =>
  a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0;

/** Pearson's chi-square of a table without empty margins, with a continuity correction of 0 or n / 2. */
export const chiSquareOf = ({ a, b, c, d, n }: Cells, correction: number): number => {
  const distance = Math.max(0, Math.abs(a * d - b * c) - correction);
  return (n * distance * distance) / ((a + b) * (c + d) * (a + c) * (b + d));
};
