import gammaln from '@stdlib/math-base-special-gammaln';
import { indexes } from './matrix.js';

/** The probabilities of every value that the first cell of a 2 x 2 table can take with its margins fixed. */
export interface Support {
  /** The smallest value of the first cell. */
  readonly first: number;
  /** Logarithms of the weights from the smallest value up, up to a constant. */
  readonly logWeights: readonly number[];
}

const logChoose = (n: number, k: number): number => gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);

/** How many values the first cell can take, given both totals of the rows and the first column. */
export const supportSize = (firstRow: number, secondRow: number, firstColumn: number): number =>
  Math.min(firstColumn, firstRow) - Math.max(0, firstColumn - secondRow) + 1;

/** The central hypergeometric distribution of the first cell, given both totals of the rows and the first column. */
export const hypergeometric = (firstRow: number, secondRow: number, firstColumn: number): Support => {
  const first = Math.max(0, firstColumn - secondRow);
  const last = Math.min(firstColumn, firstRow);
  return {
    first,
    logWeights: indexes(last - first + 1).map(
      (step) => logChoose(firstRow, first + step) + logChoose(secondRow, firstColumn - first - step),
    ),
  };
};

/** Logarithms turned into probabilities that add up to 1. */
export const normalized = (logWeights: readonly number[]): readonly number[] => {
  const largest = logWeights.reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((weight) => Math.exp(weight - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};
