import { betaLower, betaQuantileOdds } from './beta.js';

/** P(X > x) of the F distribution, computed as a tail; the degrees of freedom need not be whole. */
export const fUpper = (x: number, df1: number, df2: number): number =>
  x <= 0 ? 1 : betaLower(df2 / (df2 + df1 * x), df2 / 2, df1 / 2);

/** The x with P(X <= x) = p of the F distribution; the degrees of freedom need not be whole. */
export const fQuantile = (p: number, df1: number, df2: number): number =>
  (df2 / df1) * betaQuantileOdds(p, df1 / 2, df2 / 2);
