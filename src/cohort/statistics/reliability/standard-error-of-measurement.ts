import type { ConfidenceInterval, IntervalOptions } from '../common/basis.js';
import { atLeast, finite, levelOf, within } from '../common/check.js';
import { normalCritical } from '../numeric/normal.js';

/**
 * The standard error of measurement: how far observed scores scatter around true ones, sd √(1 - reliability).
 *
 * @param sd - Standard deviation of the scores, 0 or more.
 * @param reliability - Reliability of the scores, 0 to 1; say which one it is where you report it.
 * @returns The standard error, in points of the scale.
 * @throws ResiliensError `number-invalid` outside these ranges.
 * @example
 * ```ts
 * import { standardErrorOfMeasurement } from 'resiliens/cohort';
 *
 * standardErrorOfMeasurement(10, 0.84); // => 4
 * standardErrorOfMeasurement(-1, 0.84); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const standardErrorOfMeasurement = (sd: number, reliability: number): number =>
  atLeast(sd, 0, ['sd']) * Math.sqrt(1 - within(reliability, 0, 1, ['reliability']));

/**
 * The interval of measurement error around an observed score, on the normal distribution.
 *
 * @param score - The observed score.
 * @param sd - Standard deviation of the scores.
 * @param reliability - Reliability of the scores, 0 to 1.
 * @param options - Level of the interval.
 * @returns Score ± z standard errors of measurement.
 * @throws ResiliensError `number-invalid` for values outside their ranges, `option-invalid`.
 * @example
 * ```ts
 * import { scoreInterval } from 'resiliens/cohort';
 *
 * scoreInterval(50, 10, 1).high; // => 50
 * scoreInterval(50, 10, 0.84).low.toFixed(2); // => '42.16'
 * ```
 * @since 0.1.0
 */
export const scoreInterval = (
  score: number,
  sd: number,
  reliability: number,
  options: IntervalOptions = {},
): ConfidenceInterval => {
  const confidenceLevel = levelOf(options);
  const margin = normalCritical(confidenceLevel) * standardErrorOfMeasurement(sd, reliability);
  const at = finite(score, ['score']);
  return { low: at - margin, high: at + margin, confidenceLevel, method: 'standard-error-of-measurement' };
};
