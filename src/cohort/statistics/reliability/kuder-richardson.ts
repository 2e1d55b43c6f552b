import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import type { Matrix } from '../numeric/matrix.js';
import { meanOf, squaresAround } from '../numeric/moments.js';
import { columnsOf, readResponses } from './responses.js';

/**
 * A Kuder-Richardson coefficient.
 *
 * @typeParam Method - `kuder-richardson-20` or `kuder-richardson-21`.
 * @since 0.1.0
 */
export interface KuderRichardson<Method extends string = string> extends Basis<Method> {
  /** The coefficient. */
  readonly value: number;
  /** Items. */
  readonly items: number;
}

/**
 * Why a Kuder-Richardson coefficient cannot be estimated.
 *
 * @since 0.1.0
 */
export type KuderRichardsonWhy = 'too-few-items' | 'too-few-rows' | 'no-variance';

/**
 * KR-20: Cronbach's alpha of items answered 0 or 1.
 *
 * Variant: k/(k - 1) (1 - sum pq / variance of the total), with the population variance (n) throughout, as pq is one; so it equals
 * `cronbachAlpha` (Kuder and Richardson 1937). At most 1.
 *
 * @param responses - One row a person, one column an item: 0, 1 or null. Rows with a gap are left out.
 * @returns KR-20, or why it cannot be estimated: `too-few-items`, `too-few-rows`, `no-variance`.
 * @throws ResiliensError `input-invalid` for ragged rows, `value-invalid` for anything but 0 and 1.
 * @example
 * ```ts
 * import { kuderRichardson20 } from 'resiliens/cohort';
 *
 * kuderRichardson20([[1, 1], [0, 0], [1, 1]]).value; // => 1
 * kuderRichardson20([[2, 1]]); // throws 'value-invalid'
 * ```
 * @since 0.1.0
 */
export const kuderRichardson20 = (
  responses: readonly (readonly (number | null)[])[],
): KuderRichardson<'kuder-richardson-20'> | NotEstimable<'kuder-richardson-20', KuderRichardsonWhy> =>
  coefficient(responses, 'kuder-richardson-20', (rows, k, variance) => {
    const spread = exactSum(columnsOf(rows, k).map((column) => meanOf(column) * (1 - meanOf(column))));
    return (k / (k - 1)) * (1 - spread / variance);
  });

/**
 * KR-21: KR-20 if all items were equally common; it needs only the mean and the variance of the total.
 *
 * Variant: k/(k - 1) (1 - M(k - M)/(k s²)) with the population variance (n), to match KR-20 (Kuder and Richardson 1937). Never above
 * KR-20.
 *
 * @param responses - One row a person, one column an item: 0, 1 or null. Rows with a gap are left out.
 * @returns KR-21, or why it cannot be estimated: `too-few-items`, `too-few-rows`, `no-variance`.
 * @throws ResiliensError `input-invalid` for ragged rows, `value-invalid` for anything but 0 and 1.
 * @example
 * ```ts
 * import { kuderRichardson21 } from 'resiliens/cohort';
 *
 * kuderRichardson21([[1, 1], [0, 0]]).value; // => 1
 * kuderRichardson21([[1, 0], [0, 1]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const kuderRichardson21 = (
  responses: readonly (readonly (number | null)[])[],
): KuderRichardson<'kuder-richardson-21'> | NotEstimable<'kuder-richardson-21', KuderRichardsonWhy> =>
  coefficient(responses, 'kuder-richardson-21', (_, k, variance, mean) => {
    return (k / (k - 1)) * (1 - (mean * (k - mean)) / (k * variance));
  });

const coefficient = <Method extends string>(
  responses: readonly (readonly (number | null)[])[],
  method: Method,
  formula: (rows: Matrix, k: number, variance: number, mean: number) => number,
): KuderRichardson<Method> | NotEstimable<Method, KuderRichardsonWhy> => {
  const { complete, all, items: k, dropped } = readResponses(responses);
  for (const [row, cells] of all.entries())
    for (const [column, value] of cells.entries())
      if (value !== null && value !== 0 && value !== 1)
        throw new ResiliensError('value-invalid', ['responses', row, column], { allowed: [0, 1] });
  const n = complete.length;
  const basis = { method, n, dropped, missing: 'complete-rows' } as const;
  if (k < 2) return { ...basis, value: null, why: 'too-few-items' };
  if (n < 2) return { ...basis, value: null, why: 'too-few-rows' };
  const totals = complete.map((row) => exactSum(row));
  const variance = squaresAround(totals) / n;
  if (variance === 0) return { ...basis, value: null, why: 'no-variance' };
  return { ...basis, value: formula(complete, k, variance, meanOf(totals)), items: k };
};
