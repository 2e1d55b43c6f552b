import type { Truth } from '../model/truth.js';

/**
 * Joins truth values by "and": one `no` settles it, otherwise one `unknown` leaves it open; of nothing it is `yes`.
 *
 * @param values - Truth values, in any order.
 * @returns The strong three-valued conjunction of Kleene.
 * @since 0.1.0
 */
export const and = (values: readonly Truth[]): Truth => {
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
};
