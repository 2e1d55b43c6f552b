/**
 * All values from `low` to `high`, both ends included.
 *
 * @since 0.1.0
 */
export interface Interval {
  /** Lower end. */
  readonly low: number;
  /** Upper end; never below `low`. */
  readonly high: number;
}

/** Every value of the interval times a weight; a negative weight turns the ends round. */
export const times = (interval: Interval, weight: number): Interval =>
  weight >= 0
    ? { low: positiveZero(interval.low * weight), high: positiveZero(interval.high * weight) }
    : { low: positiveZero(interval.high * weight), high: positiveZero(interval.low * weight) };

/** The number itself, or 0 where it is minus zero: results hold one zero only. */
const positiveZero = (value: number): number => (value === 0 ? 0 : value);
