import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareTest, untested } from '../common/build.js';
import { listAt } from '../common/check.js';
import { type Cells, cellsOf, type ExposureTable, hasEmptyMargin } from './table.js';

/**
 * Tests of one odds ratio in all strata.
 *
 * @since 0.1.0
 */
export interface Homogeneity extends Basis<'breslow-day-1980'> {
  /** Breslow-Day chi-square: the main test, repeated from `breslowDay`. */
  readonly value: number;
  /** Breslow and Day 1980, around the Mantel-Haenszel odds ratio. */
  readonly breslowDay: TestOutcome<never>;
  /** The same with Tarone's term of 1985. */
  readonly breslowDayTarone: TestOutcome<never>;
  /** Woolf 1955, inverse-variance weights, nothing added to the cells; null where a cell is empty. */
  readonly woolf: TestOutcome<'zero-cell'>;
  /** Woolf with one half added to every cell, as some programs print. */
  readonly woolfWithHalf: TestOutcome<never>;
  /** Woolf's pooled odds ratio, nothing added; null where a cell is empty. */
  readonly woolfOddsRatio: number | null;
  /** Strata used: those with somebody in every row and column. */
  readonly strata: number;
}

/**
 * Whether strata share one odds ratio: Breslow-Day, with Tarone's term, and Woolf.
 *
 * All four are in use and differ, so each has its name. A small p says that a common odds ratio hides differences. Strata with an
 * empty row or column say nothing about an odds ratio and are left out (`dropped` counts persons in them).
 *
 * @param strata - One table a stratum.
 * @returns The tests with as many degrees of freedom as strata less one, or `too-few-strata`, or `zero-cell` where the common odds
 * ratio does not exist or rounding leaves nothing of an expected cell.
 * @throws ResiliensError `number-invalid` for negative counts.
 * @example
 * ```ts
 * import { homogeneityOfOddsRatios } from 'resiliens/cohort';
 *
 * const stratum = { exposedCases: 20, exposedNonCases: 10, unexposedCases: 10, unexposedNonCases: 20 };
 * homogeneityOfOddsRatios([stratum, stratum]).value?.toFixed(6); // => '0.000000'
 * homogeneityOfOddsRatios([stratum]).value; // => null
 * ```
 * @since 0.1.0
 */
export const homogeneityOfOddsRatios = (
  strata: readonly ExposureTable[],
): Homogeneity | NotEstimable<'breslow-day-1980', 'too-few-strata' | 'zero-cell'> => {
  listAt(strata, ['strata']);
  const all = strata.map((table, index) => cellsOf(table, ['strata', index]));
  const tables = all.filter((cells) => !hasEmptyMargin(cells));
  const n = exactSum(tables.map((cells) => cells.n));
  const dropped = exactSum(all.map((cells) => cells.n)) - n;
  const basis = { method: 'breslow-day-1980', n, dropped, missing: 'none' } as const;
  if (tables.length < 2) return { ...basis, value: null, why: 'too-few-strata' };
  const r = exactSum(tables.map((cells) => (cells.a * cells.d) / cells.n));
  const s = exactSum(tables.map((cells) => (cells.b * cells.c) / cells.n));
  if (r === 0 || s === 0) return { ...basis, value: null, why: 'zero-cell' };
  const df = tables.length - 1;
  const fits = tables.map((cells) => fitAt(cells, r, s));
  // Beside very large cells nothing may be left of the smallest expected one.
  if (!fits.every(({ variance }) => variance > 0 && Number.isFinite(variance)))
    return { ...basis, value: null, why: 'zero-cell' };
  const breslowDay = exactSum(fits.map(({ distance, variance }) => distance ** 2 / variance));
  const shift = exactSum(fits.map(({ distance }) => distance));
  const tarone = Math.max(0, breslowDay - (shift * shift) / exactSum(fits.map(({ variance }) => variance)));
  const woolf = tables.every(({ a, b, c, d }) => a * b * c * d > 0) ? woolfOf(tables, 0) : null;
  return {
    ...basis,
    value: breslowDay,
    breslowDay: chiSquareTest(breslowDay, df),
    breslowDayTarone: chiSquareTest(tarone, df),
    woolf: woolf === null ? untested('zero-cell') : chiSquareTest(woolf.chiSquare, df),
    woolfWithHalf: chiSquareTest(woolfOf(tables, 0.5).chiSquare, df),
    woolfOddsRatio: woolf === null ? null : woolf.oddsRatio,
    strata: tables.length,
  };
};

/** How far the first cell lies from what margins and a common odds ratio call for, and the variance of that. */
interface Fit {
  readonly distance: number;
  readonly variance: number;
}

/**
 * Fits a table to the odds ratio r / s.
 *
 * All four cells lie equally far from what is expected, so the smallest is worked out: beside it nothing cancels. Another row or
 * column first turns the odds ratio and the distance round.
 */
const fitAt = ({ a, b, c, d }: Cells, r: number, s: number): Fit => {
  const [smallest] = [
    { cells: [a, b, c, d], oddsRatio: r / s, sign: 1 },
    { cells: [d, c, b, a], oddsRatio: r / s, sign: 1 },
    { cells: [b, a, d, c], oddsRatio: s / r, sign: -1 },
    { cells: [c, d, a, b], oddsRatio: s / r, sign: -1 },
  ].sort((one, two) => (one.cells[0] as number) - (two.cells[0] as number)) as [
    { cells: [number, number, number, number]; oddsRatio: number; sign: number },
  ];
  const { oddsRatio, sign } = smallest;
  const [first, beside, below, across] = smallest.cells;
  const expected = expectedAt(first, beside, below, across, oddsRatio);
  const distance = first - expected;
  const variance =
    1 / (1 / expected + 1 / (beside + distance) + 1 / (below + distance) + 1 / (across - distance));
  return { distance: sign * distance, variance };
};

/** The first cell that margins and an odds ratio call for: the root of a quadratic that lies in the feasible range. */
const expectedAt = (a: number, b: number, c: number, d: number, oddsRatio: number): number => {
  const [row, other, column] = [a + b, c + d, a + c];
  const lead = oddsRatio - 1;
  const half = oddsRatio * (row + column) + other - column;
  const root = Math.sqrt(Math.max(0, half * half - 4 * lead * oddsRatio * row * column));
  // Of the two forms of this root the one in which nothing cancels; the first holds for an odds ratio of 1 too.
  return half > 0 ? (2 * oddsRatio * row * column) / (half + root) : (half - root) / (2 * lead);
};

const woolfOf = (
  tables: readonly Cells[],
  added: number,
): { readonly chiSquare: number; readonly oddsRatio: number } => {
  const terms = tables.map((cells) => {
    const [a, b, c, d] = [cells.a + added, cells.b + added, cells.c + added, cells.d + added];
    return { log: Math.log((a * d) / (b * c)), weight: 1 / (1 / a + 1 / b + 1 / c + 1 / d) };
  });
  const pooled =
    exactSum(terms.map(({ log, weight }) => weight * log)) / exactSum(terms.map(({ weight }) => weight));
  return {
    chiSquare: exactSum(terms.map(({ log, weight }) => weight * (log - pooled) ** 2)),
    oddsRatio: Math.exp(pooled),
  };
};
