import { betaLower, betaUpper } from './beta.js';
import { fQuantile } from './f.js';

/** P(|T| > |t|) of Student's t distribution: the two-sided p, computed as a tail. */
export const tTwoSided = (t: number, df: number): number => {
  const square = t * t;
  return square > df
    ? betaLower(df / (df + square), df / 2, 0.5)
    : betaUpper(square / (df + square), 0.5, df / 2);
};

/** The t that a two-sided interval of this level reaches to: 2.0141 for 0.95 and 45 degrees of freedom. */
export const tCritical = (confidenceLevel: number, df: number): number =>
  Math.sqrt(fQuantile(confidenceLevel, 1, df));
