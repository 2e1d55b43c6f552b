import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { rectangle, whole } from '../common/check.js';
import { cell, columnOf, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { normalTwoSided } from '../numeric/normal.js';

/**
 * Why Fleiss' kappa cannot be estimated: no subject, or every rating in one category, so that chance alone agrees.
 *
 * @since 0.1.0
 */
export type FleissKappaWhy = 'no-subjects' | 'one-category';

/**
 * The agreement on one category against all others.
 *
 * @since 0.1.0
 */
export interface CategoryKappa {
  /** Kappa of the category; null where nobody or everybody used it. */
  readonly value: number | null;
  /** Why it is null, or null. */
  readonly why: 'category-unused' | 'one-category' | null;
  /** How many ratings fell into the category. */
  readonly ratings: number;
}

/**
 * Fleiss' kappa with its test against 0.
 *
 * @since 0.1.0
 */
export interface FleissKappa extends Basis<'fleiss-1971'> {
  /** Kappa. */
  readonly value: number;
  /** Ratings of each subject. */
  readonly ratersPerSubject: number;
  /** Mean share of agreeing pairs. */
  readonly observedAgreement: number;
  /** Share of agreeing pairs expected from the marginal shares. */
  readonly chanceAgreement: number;
  /** Standard error under kappa = 0 (formula of 1979); it serves the test only, never an interval. */
  readonly standardErrorNull: number;
  /** Kappa in null standard errors. */
  readonly z: number;
  /** Two-sided p of kappa = 0. */
  readonly p: number;
  /** Each category on its own, in the order of the table's columns. */
  readonly categories: readonly CategoryKappa[];
  /** Standard error of every category's kappa under kappa = 0. */
  readonly categoryStandardErrorNull: number;
}

/**
 * Fleiss' kappa: the agreement of many raters, not necessarily the same ones, on categories without an order.
 *
 * For tables of how many raters put each subject into each category. Variant: Fleiss 1971 with the null standard error of
 * Fleiss, Nee and Landis 1979. Ranges from -1/(raters - 1) to 1, where 1 is full agreement.
 *
 * @param counts - One row a subject, one column a category: how many raters chose it. Every row has the same sum.
 * @returns Kappa, or why it cannot be estimated: `no-subjects`, `one-category`.
 * @throws ResiliensError `input-invalid` for ragged rows or unequal numbers of raters, `number-invalid` for counts that are
 * negative or not whole or for fewer than two raters.
 * @example
 * ```ts
 * import { fleissKappa } from 'resiliens/cohort';
 *
 * fleissKappa([[3, 0], [0, 3], [3, 0]]).value; // => 1
 * fleissKappa([[3, 0], [3, 0]]).value; // => null
 * fleissKappa([[3, 0], [1, 1]]); // throws 'input-invalid'
 * ```
 * @since 0.1.0
 */
export const fleissKappa = (
  counts: readonly (readonly number[])[],
): FleissKappa | NotEstimable<'fleiss-1971', FleissKappaWhy> => {
  const table = rectangle(counts, ['counts'], (value, path) => whole(value, 0, path));
  const n = table.length;
  const basis = { method: 'fleiss-1971', n, dropped: 0, missing: 'none' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-subjects' };
  const raters = ratersOf(table);
  const totals = indexes(table[0]?.length ?? 0).map((column) => exactSum(columnOf(table, column)));
  const shares = totals.map((total) => total / (n * raters));
  const pairs = raters * (raters - 1);
  const observedAgreement =
    exactSum(table.map((row) => (exactSum(row.map((count) => count * count)) - raters) / pairs)) / n;
  const chanceAgreement = exactSum(shares.map((p) => p * p));
  if (totals.filter((total) => total > 0).length < 2) return { ...basis, value: null, why: 'one-category' };
  const value = (observedAgreement - chanceAgreement) / (1 - chanceAgreement);
  const spread = exactSum(shares.map((p) => p * (1 - p)));
  const skew = exactSum(shares.map((p) => p * (1 - p) * (1 - 2 * p)));
  const standardErrorNull = Math.sqrt((2 * (spread * spread - skew)) / (spread * spread * n * pairs));
  const z = value / standardErrorNull;
  return {
    ...basis,
    value,
    ratersPerSubject: raters,
    observedAgreement,
    chanceAgreement,
    standardErrorNull,
    z,
    p: normalTwoSided(z),
    categories: totals.map((ratings, column) => categoryKappa(table, column, ratings, raters)),
    categoryStandardErrorNull: Math.sqrt(2 / (n * pairs)),
  };
};

const ratersOf = (table: Matrix): number => {
  const sums = table.map((row) => exactSum(row));
  const raters = entry(sums, 0);
  for (const [row, sum] of sums.entries()) {
    if (sum !== raters)
      throw new ResiliensError('input-invalid', ['counts', row], { expected: raters, found: sum });
  }
  if (raters < 2) throw new ResiliensError('number-invalid', ['counts', 0], { found: raters, least: 2 });
  return raters;
};

const categoryKappa = (table: Matrix, column: number, ratings: number, raters: number): CategoryKappa => {
  const n = table.length;
  if (ratings === 0) return { value: null, why: 'category-unused', ratings };
  if (ratings === n * raters) return { value: null, why: 'one-category', ratings };
  const p = ratings / (n * raters);
  const disagreeing = exactSum(
    indexes(n).map((row) => cell(table, row, column) * (raters - cell(table, row, column))),
  );
  return { value: 1 - disagreeing / (n * raters * (raters - 1) * p * (1 - p)), why: null, ratings };
};
