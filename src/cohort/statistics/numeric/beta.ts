import betainc from '@stdlib/math-base-special-betainc';
import { findRootAround } from './find-root.js';

/** P(B <= y) of the beta distribution. */
export const betaLower = (y: number, a: number, b: number): number => betainc(y, a, b, true, false);

/** P(B > y) of the beta distribution, computed as a tail. */
export const betaUpper = (y: number, a: number, b: number): number => betainc(y, a, b, true, true);

/**
 * The odds y / (1 - y) of the y with P(B <= y) = p.
 *
 * Solved on the log odds, so that quantiles near 0 and near 1 keep all their digits, and on the smaller of the two tails.
 */
export const betaQuantileOdds = (p: number, a: number, b: number): number => {
  const q = 1 - p;
  const distance =
    p < 0.5
      ? (logOdds: number): number => betaLower(1 / (1 + Math.exp(-logOdds)), a, b) - p
      : (logOdds: number): number => q - betaLower(1 / (1 + Math.exp(logOdds)), b, a);
  return Math.exp(findRootAround(distance, Math.log(a / b)));
};
