import type { PartialDate } from '../model/interval.js';
import type { Truth } from '../model/truth.js';
import { dateSpan } from './date-span.js';

/**
 * Tells whether one date is later than another, each of any precision.
 *
 * @param date - The date that may be later.
 * @param other - The date it is compared with.
 * @returns `unknown` where that depends on days that are not known, as for 2023 and 2023-05-01.
 * @since 0.1.0
 */
export const isAfter = (date: PartialDate, other: PartialDate): Truth => {
  const [one, two] = [dateSpan(date), dateSpan(other)];
  if (one.first > two.last) return 'yes';
  return one.last > two.first ? 'unknown' : 'no';
};
