import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { IntervalOptions, Measure } from '../common/basis.js';
import { measured, unmeasured } from '../common/build.js';
import { levelOf, whole } from '../common/check.js';
import { betaQuantileOdds } from '../numeric/beta.js';
import { normalCritical } from '../numeric/normal.js';

/**
 * How the limits of a share are made.
 *
 * @since 0.1.0
 */
export type ProportionMethod = 'wilson-1927' | 'clopper-pearson-1934';

/**
 * A share with limits.
 *
 * @since 0.1.0
 */
export interface Proportion extends Measure<'no-rows'> {
  /** How the limits are made. */
  readonly method: ProportionMethod;
  /** Of how many it is a share. */
  readonly n: number;
}

/**
 * A share with Wilson's limits, which stay within 0 and 1 and behave well for few events.
 *
 * Variant: Wilson 1927 without continuity correction.
 *
 * @param events - How many, a whole number from 0 to n.
 * @param n - Of how many.
 * @param options - Level of the interval.
 * @returns The share with limits; all null with `no-rows` where n is 0.
 * @throws ResiliensError `number-invalid` for counts that are negative, not whole, or more events than n; `option-invalid`.
 * @example
 * ```ts
 * import { wilsonInterval } from 'resiliens/cohort';
 *
 * wilsonInterval(0, 10).low; // => 0
 * wilsonInterval(0, 10).high?.toFixed(4); // => '0.2775'
 * wilsonInterval(0, 0).why; // => 'no-rows'
 * ```
 * @since 0.1.0
 */
export const wilsonInterval = (events: number, n: number, options: IntervalOptions = {}): Proportion => {
  check(events, n);
  const z = normalCritical(levelOf(options));
  const basis = { method: 'wilson-1927', n } as const;
  if (n === 0) return { ...basis, ...unmeasured('no-rows') };
  const p = events / n;
  const centre = p + (z * z) / (2 * n);
  const margin = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the limit is the end itself; rounding must not move it.
  const low = events === 0 ? 0 : (centre - margin) / scale;
  const high = events === n ? 1 : (centre + margin) / scale;
  return { ...basis, ...measured(p, low, high) };
};

/**
 * A share with exact limits, which never cover less than their level and are therefore wide.
 *
 * Variant: Clopper and Pearson 1934.
 *
 * @param events - How many, a whole number from 0 to n.
 * @param n - Of how many.
 * @param options - Level of the interval.
 * @returns The share with limits; all null with `no-rows` where n is 0.
 * @throws ResiliensError `number-invalid` for counts that are negative, not whole, or more events than n; `option-invalid`.
 * @example
 * ```ts
 * import { exactInterval } from 'resiliens/cohort';
 *
 * exactInterval(0, 10).high?.toFixed(4); // => '0.3085'
 * exactInterval(11, 10); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const exactInterval = (events: number, n: number, options: IntervalOptions = {}): Proportion => {
  check(events, n);
  const tail = (1 - levelOf(options)) / 2;
  const basis = { method: 'clopper-pearson-1934', n } as const;
  if (n === 0) return { ...basis, ...unmeasured('no-rows') };
  const share = (odds: number): number => odds / (1 + odds);
  const low = events === 0 ? 0 : share(betaQuantileOdds(tail, events, n - events + 1));
  // The upper limit by the mirrored distribution, so that its tail is the small one.
  const high = events === n ? 1 : 1 - share(betaQuantileOdds(tail, n - events, events + 1));
  return { ...basis, ...measured(events / n, low, high) };
};

const check = (events: number, n: number): void => {
  whole(n, 0, ['n']);
  whole(events, 0, ['events']);
  if (events > n) throw new ResiliensError('number-invalid', ['events'], { found: events, most: n });
};

/** The interval function by its name. */
export const proportionBy = (
  method: ProportionMethod,
): ((events: number, n: number, options?: IntervalOptions) => Proportion) =>
  method === 'wilson-1927' ? wilsonInterval : exactInterval;
