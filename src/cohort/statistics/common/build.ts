import { chiSquareUpper } from '../numeric/chi-square.js';
import { normalTwoSided } from '../numeric/normal.js';
import type { ConfidenceInterval, Measure, TestOutcome } from './basis.js';

/** An interval of so many standard errors on each side. */
export const intervalAround = (
  value: number,
  margin: number,
  confidenceLevel: number,
  method: string,
): ConfidenceInterval => ({ low: value - margin, high: value + margin, confidenceLevel, method });

/** A measure that is known with both limits. */
export const measured = (value: number, low: number, high: number): Measure<never> => ({
  value,
  low,
  high,
  why: null,
});

/** A measure without limits, or without a value. */
export const unmeasured = <Why extends string>(why: Why, value: number | null = null): Measure<Why> => ({
  value,
  low: null,
  high: null,
  why,
});

/** A ratio whose interval is symmetric on the log scale; where its limits are beyond all numbers it has none, and `why`. */
export const measuredOnLog = <Why extends string>(
  value: number,
  logMargin: number,
  why: Why,
): Measure<Why> => {
  const [low, high] = [value * Math.exp(-logMargin), value * Math.exp(logMargin)];
  return low > 0 && Number.isFinite(high) ? measured(value, low, high) : unmeasured(why, value);
};

/** A chi-square test. */
export const chiSquareTest = (value: number, df: number): TestOutcome<never> => ({
  value,
  df,
  p: chiSquareUpper(value, df),
  why: null,
});

/** A chi-square test with one degree of freedom: the square of a normal test, without the incomplete gamma function. */
export const chiSquareOneTest = (value: number): TestOutcome<never> => ({
  value,
  df: 1,
  p: normalTwoSided(Math.sqrt(value)),
  why: null,
});

/** A test that cannot be made. */
export const untested = <Why extends string>(why: Why): TestOutcome<Why> => ({
  value: null,
  df: null,
  p: null,
  why,
});
