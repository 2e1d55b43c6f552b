import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';

/** P(Z > z) of the standard normal distribution, computed as a tail, so that it stays exact far out. */
export const normalUpper = (z: number): number => erfc(z / Math.SQRT2) / 2;

/** P(Z <= z) of the standard normal distribution. */
export const normalLower = (z: number): number => erfc(-z / Math.SQRT2) / 2;

/** P(|Z| > |z|), the two-sided p of a normal test. */
export const normalTwoSided = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);

/** The z with P(Z <= z) = p. */
export const normalQuantile = (p: number): number => -Math.SQRT2 * erfcinv(2 * p);

/** The z that a two-sided interval of this level reaches to: 1.959964 for 0.95. */
export const normalCritical = (confidenceLevel: number): number => Math.SQRT2 * erfcinv(1 - confidenceLevel);
