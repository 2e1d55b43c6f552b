import gammainc from '@stdlib/math-base-special-gammainc';

/** P(X > x) of the chi-square distribution, computed as a tail. */
export const chiSquareUpper = (x: number, df: number): number =>
  x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);
