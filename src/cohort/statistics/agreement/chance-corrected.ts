import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { listAt, sameLength, squareOfCounts } from '../common/check.js';
import { cell, columnOf, entry, indexes } from '../numeric/matrix.js';

/**
 * What lies behind a low kappa of two raters on a yes-or-no item: how common it is, and how they differ in using it.
 *
 * @since 0.1.0
 */
export interface BinaryAgreement extends Basis<'byrt-bishop-carlin-1993'> {
  /** PABAK: 2 x observed agreement - 1, kappa adjusted for prevalence and bias. */
  readonly value: number;
  /** Share of subjects on which both agree. */
  readonly observedAgreement: number;
  /** |both yes - both no| / n. */
  readonly prevalenceIndex: number;
  /** |only first yes - only second yes| / n. */
  readonly biasIndex: number;
}

/**
 * Prevalence index, bias index and PABAK of two raters on a yes-or-no item.
 *
 * For the paradox of high agreement with low kappa. Variant: Byrt, Bishop and Carlin 1993. PABAK ranges from -1 to 1.
 *
 * @param counts - A table of two by two: rows the first rater, columns the second.
 * @returns PABAK as `value` with both indices, or `no-subjects`.
 * @throws ResiliensError `input-invalid` for a table that is not two by two, `number-invalid` for negative counts.
 * @example
 * ```ts
 * import { binaryAgreement } from 'resiliens/cohort';
 *
 * binaryAgreement([[80, 10], [5, 5]]).value; // => 0.7
 * binaryAgreement([[0, 0], [0, 0]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const binaryAgreement = (
  counts: readonly (readonly number[])[],
): BinaryAgreement | NotEstimable<'byrt-bishop-carlin-1993', 'no-subjects'> => {
  listAt(counts, ['counts']);
  sameLength(counts.length, 2, ['counts']);
  const table = squareOfCounts(counts, ['counts']);
  const n = exactSum(table.flat());
  const basis = { method: 'byrt-bishop-carlin-1993', n, dropped: 0, missing: 'none' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-subjects' };
  const [a, b, c, d] = [cell(table, 0, 0), cell(table, 0, 1), cell(table, 1, 0), cell(table, 1, 1)];
  return {
    ...basis,
    value: (2 * (a + d) - n) / n,
    observedAgreement: (a + d) / n,
    prevalenceIndex: Math.abs(a - d) / n,
    biasIndex: Math.abs(b - c) / n,
  };
};

/**
 * Gwet's AC1 of two raters.
 *
 * @since 0.1.0
 */
export interface GwetAc1 extends Basis<'gwet-2008-ac1'> {
  /** AC1. */
  readonly value: number;
  /** Share of subjects on which both agree. */
  readonly observedAgreement: number;
  /** Agreement by chance: the mean of q(1 - q) over the categories less one, q the mean of both marginals. */
  readonly chanceAgreement: number;
}

/**
 * Gwet's AC1: the agreement of two raters, corrected for chance in a way that stays stable where a category is rare.
 *
 * Variant: Gwet 2008 for two raters on categories without an order. At most 1.
 *
 * @param counts - A square table over the declared categories, at least two: rows the first rater, columns the second.
 * @returns AC1, or why it cannot be estimated: `no-subjects`, `one-category` where only one is declared.
 * @throws ResiliensError `input-invalid` for a table that is not square, `number-invalid` for negative counts.
 * @example
 * ```ts
 * import { gwetAc1 } from 'resiliens/cohort';
 *
 * gwetAc1([[50, 0], [0, 0]]).value; // => 1
 * gwetAc1([[50]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const gwetAc1 = (
  counts: readonly (readonly number[])[],
): GwetAc1 | NotEstimable<'gwet-2008-ac1', 'no-subjects' | 'one-category'> => {
  const table = squareOfCounts(counts, ['counts']);
  const n = exactSum(table.flat());
  const basis = { method: 'gwet-2008-ac1', n, dropped: 0, missing: 'none' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-subjects' };
  if (table.length < 2) return { ...basis, value: null, why: 'one-category' };
  const k = table.length;
  const observedAgreement = exactSum(indexes(k).map((i) => cell(table, i, i))) / n;
  const shares = indexes(k).map(
    (i) => exactSum([...(table[i] as readonly number[]), ...columnOf(table, i)]) / (2 * n),
  );
  const chanceAgreement =
    exactSum(indexes(k).map((i) => entry(shares, i) * (1 - entry(shares, i)))) / (k - 1);
  return {
    ...basis,
    value: (observedAgreement - chanceAgreement) / (1 - chanceAgreement),
    observedAgreement,
    chanceAgreement,
  };
};
