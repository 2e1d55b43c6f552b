import type { Truth } from '../model/truth.js';

/**
 * Tells whether at least so many of the truth values are `yes`, whatever the unknown ones turn out to be.
 *
 * @param count - How many must be `yes`; zero or less is always reached.
 * @param values - Truth values, in any order.
 * @returns `yes` once enough are `yes`, `no` once too few can be, `unknown` between.
 * @since 0.1.0
 */
export const atLeast = (count: number, values: readonly Truth[]): Truth => {
  let sure = 0;
  let possible = 0;
  for (const value of values) {
    if (value === 'yes') sure += 1;
    if (value !== 'no') possible += 1;
  }
  if (sure >= count) return 'yes';
  return possible >= count ? 'unknown' : 'no';
};
