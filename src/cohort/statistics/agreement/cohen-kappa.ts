import type { IntervalOptions, NotEstimable } from '../common/basis.js';
import { type Kappa, type KappaMethod, type KappaWhy, weightedKappa } from './weighted-kappa.js';

/**
 * Cohen's kappa: the agreement of two raters on categories without an order, beyond what their marginals give by chance.
 *
 * Variant: Cohen 1960; standard errors of Fleiss, Cohen and Everitt 1969, one for the interval and one for the test of 0.
 * At most 1; 0 is chance. With very common or very rare categories read it beside `binaryAgreement` and `gwetAc1`.
 *
 * @param counts - A square table over the declared categories: rows the first rater, columns the second.
 * @param options - Level of the interval; subjects left out while tabulating (`dropped`).
 * @returns Kappa, or why it cannot be estimated: `no-subjects`, `one-category`.
 * @throws ResiliensError `input-invalid` for a table that is not square, `number-invalid` for negative counts.
 * @example
 * ```ts
 * import { cohenKappa } from 'resiliens/cohort';
 *
 * cohenKappa([[20, 5], [10, 15]]).value?.toFixed(4); // => '0.4000'
 * cohenKappa([[20, 0], [0, 0]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const cohenKappa = (
  counts: readonly (readonly number[])[],
  options: IntervalOptions & { readonly dropped?: number | undefined } = {},
): Kappa | NotEstimable<KappaMethod, KappaWhy> => weightedKappa(counts, 'unweighted', options);
