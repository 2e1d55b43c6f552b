import type { Basis, NotEstimable } from '../common/basis.js';
import { above, within } from '../common/check.js';

/** The step-up itself, for any reliability: k r / (1 + (k - 1) r). */
export const stepUp = (reliability: number, factor: number): number =>
  (factor * reliability) / (1 + (factor - 1) * reliability);

/**
 * Spearman-Brown: the reliability of a test made longer or shorter by a factor, k r / (1 + (k - 1) r).
 *
 * @param reliability - Reliability of the test as it is, 0 to 1.
 * @param factor - How many times as long it becomes, above 0.
 * @returns The reliability to be expected, 0 to 1.
 * @throws ResiliensError `number-invalid` outside these ranges.
 * @example
 * ```ts
 * import { spearmanBrown } from 'resiliens/cohort';
 *
 * spearmanBrown(0.5, 3); // => 0.75
 * spearmanBrown(1.5, 2); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const spearmanBrown = (reliability: number, factor: number): number =>
  stepUp(within(reliability, 0, 1, ['reliability']), above(factor, 0, ['factor']));

/**
 * The length factor that takes a test to a wanted reliability.
 *
 * @since 0.1.0
 */
export interface LengthFactor extends Basis<'spearman-brown'> {
  /** The factor; n and dropped are 0, since no data are read. */
  readonly value: number;
}

/**
 * Spearman-Brown turned around: how many times as long a test must be for a wanted reliability, t(1 - r) / [r(1 - t)].
 *
 * @param reliability - Reliability of the test as it is, 0 to 1.
 * @param target - Reliability wanted, 0 to 1.
 * @returns The factor; or `no-reliability` where r is 0, `full-reliability` where the target is 1.
 * @throws ResiliensError `number-invalid` outside 0 to 1.
 * @example
 * ```ts
 * import { lengthForReliability } from 'resiliens/cohort';
 *
 * lengthForReliability(0.5, 0.75).value; // => 3
 * lengthForReliability(0.5, 1).value; // => null
 * ```
 * @since 0.1.0
 */
export const lengthForReliability = (
  reliability: number,
  target: number,
): LengthFactor | NotEstimable<'spearman-brown', 'no-reliability' | 'full-reliability'> => {
  const r = within(reliability, 0, 1, ['reliability']);
  const t = within(target, 0, 1, ['target']);
  const basis = { method: 'spearman-brown', n: 0, dropped: 0, missing: 'none' } as const;
  if (r === 0) return { ...basis, value: null, why: 'no-reliability' };
  if (t === 1) return { ...basis, value: null, why: 'full-reliability' };
  return { ...basis, value: (t * (1 - r)) / (r * (1 - t)) };
};
