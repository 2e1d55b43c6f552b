import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { atLeast, finite, listAt, sameLength } from '../common/check.js';

/**
 * McDonald's omega.
 *
 * @since 0.1.0
 */
export interface Omega extends Basis<'mcdonald-1999-one-factor'> {
  /** Omega; n is the number of items. */
  readonly value: number;
  /** Average variance extracted, the mean of the squared loadings: another statistic, often taken for omega. */
  readonly averageVarianceExtracted: number;
  /** Whether loadings of both signs occur, so that they cancel: turn items around first. */
  readonly mixedSigns: boolean;
}

/**
 * McDonald's omega of one factor, from loadings and residual variances that another program estimated.
 *
 * Variant: (sum of loadings)² / [(sum of loadings)² + sum of residual variances] (McDonald 1999). Ranges from 0 to 1.
 *
 * @param loadings - Loading of each item on the factor.
 * @param residualVariances - Residual variance of each item; leave out only for standardised loadings, where it is 1 - loading².
 * @returns Omega, or `no-items`, or `no-variance` where everything is 0.
 * @throws ResiliensError `input-invalid` for lists of different lengths, `number-invalid` for negative variances or standardised
 * loadings outside -1 to 1.
 * @example
 * ```ts
 * import { omegaFromLoadings } from 'resiliens/cohort';
 *
 * omegaFromLoadings([0.6, 0.8], [0.64, 0.36]).value?.toFixed(4); // => '0.6622'
 * omegaFromLoadings([0.6], [-1]); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const omegaFromLoadings = (
  loadings: readonly number[],
  residualVariances?: readonly number[],
): Omega | NotEstimable<'mcdonald-1999-one-factor', 'no-items' | 'no-variance'> => {
  listAt(loadings, ['loadings']);
  if (residualVariances !== undefined) listAt(residualVariances, ['residualVariances']);
  const read = loadings.map((loading, item) => finite(loading, ['loadings', item]));
  if (residualVariances !== undefined)
    sameLength(residualVariances.length, read.length, ['residualVariances']);
  const residual = read.map((loading, item) =>
    residualVariances === undefined
      ? standardisedResidual(loading, item)
      : atLeast(residualVariances[item], 0, ['residualVariances', item]),
  );
  const basis = { method: 'mcdonald-1999-one-factor', n: read.length, dropped: 0, missing: 'none' } as const;
  if (read.length === 0) return { ...basis, value: null, why: 'no-items' };
  const common = exactSum(read) ** 2;
  const whole = common + exactSum(residual);
  if (whole === 0) return { ...basis, value: null, why: 'no-variance' };
  return {
    ...basis,
    value: common / whole,
    averageVarianceExtracted: exactSum(read.map((loading) => loading * loading)) / read.length,
    mixedSigns: read.some((loading) => loading > 0) && read.some((loading) => loading < 0),
  };
};

const standardisedResidual = (loading: number, item: number): number => {
  if (Math.abs(loading) > 1)
    throw new ResiliensError('number-invalid', ['loadings', item], { found: loading, least: -1, most: 1 });
  return 1 - loading * loading;
};
