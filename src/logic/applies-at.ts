import type { AgeSpan } from '../model/context.js';
import type { AgeMonths } from '../model/dates.js';
import type { Truth } from '../model/truth.js';

/**
 * Tells whether an age lies in a span.
 *
 * @param ageMonths - Age in completed months, or the two values it may have.
 * @param span - Ages in completed months, upper end exclusive.
 * @returns `unknown` where the age has two possible values and only one of them lies in the span.
 * @since 0.1.0
 */
export const appliesAt = (ageMonths: AgeMonths, span: AgeSpan): Truth => {
  const low = typeof ageMonths === 'number' ? ageMonths : ageMonths.low;
  const high = typeof ageMonths === 'number' ? ageMonths : ageMonths.high;
  const inside = (age: number): boolean => age >= span.from && (span.to === null || age < span.to);
  if (inside(low) && inside(high)) return 'yes';
  return inside(low) || inside(high) ? 'unknown' : 'no';
};
