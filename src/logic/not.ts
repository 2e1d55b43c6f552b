import type { Truth } from '../model/truth.js';

/**
 * Turns a truth value round; what is unknown stays unknown.
 *
 * @param value - The truth value.
 * @returns `no` for `yes`, `yes` for `no`, `unknown` for `unknown`.
 * @since 0.1.0
 */
export const not = (value: Truth): Truth => {
  if (value === 'unknown') return 'unknown';
  return value === 'yes' ? 'no' : 'yes';
};
