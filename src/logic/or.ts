import type { Truth } from '../model/truth.js';

/**
 * Joins truth values by "or": one `yes` settles it, otherwise one `unknown` leaves it open; of nothing it is `no`.
 *
 * @param values - Truth values, in any order.
 * @returns The strong three-valued disjunction of Kleene.
 * @since 0.1.0
 */
export const or = (values: readonly Truth[]): Truth => {
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
};
