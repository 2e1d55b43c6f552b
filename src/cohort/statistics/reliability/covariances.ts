import { exactSum } from '../../../logic/exact-sum.js';
import { completeRows, type Values } from '../common/check.js';
import { cell, indexes, type Matrix } from '../numeric/matrix.js';
import { covarianceOf, varianceOf } from '../numeric/moments.js';

/** Covariances (n - 1) of columns without gaps. */
export const covarianceMatrix = (columns: Matrix): Matrix =>
  symmetric(columns.length, (i, j) =>
    i === j
      ? varianceOf(columns[i] as readonly number[])
      : covarianceOf(columns[i] as readonly number[], columns[j] as readonly number[]),
  );

/** Covariances of each pair of columns over the rows that both fill; null where a pair has fewer than two such rows. */
export const pairwiseCovarianceMatrix = (columns: readonly Values[]): Matrix | null => {
  let enough = true;
  const matrix = symmetric(columns.length, (i, j) => {
    const pair = completeRows(
      [columns[i] as Values, columns[j] as Values],
      [
        ['responses', i],
        ['responses', j],
      ],
    ).columns as readonly [readonly number[], readonly number[]];
    if (pair[0].length < 2) {
      enough = false;
      return 0;
    }
    return i === j ? varianceOf(pair[0]) : covarianceOf(pair[0], pair[1]);
  });
  return enough ? matrix : null;
};

/** Correlations from covariances. */
export const correlationMatrix = (covariances: Matrix): Matrix =>
  symmetric(covariances.length, (i, j) =>
    i === j ? 1 : cell(covariances, i, j) / Math.sqrt(cell(covariances, i, i) * cell(covariances, j, j)),
  );

/** The sum over a whole matrix. */
export const sumOfAll = (matrix: Matrix): number => exactSum(matrix.flat());

/** The sum of the diagonal. */
export const traceOf = (matrix: Matrix): number =>
  exactSum(indexes(matrix.length).map((i) => cell(matrix, i, i)));

/** A matrix without one of its rows and columns. */
export const without = (matrix: Matrix, index: number): Matrix =>
  matrix.filter((_, row) => row !== index).map((row) => row.filter((_, column) => column !== index));

/** The entries below the diagonal. */
export const belowDiagonal = (matrix: Matrix): readonly number[] =>
  indexes(matrix.length).flatMap((i) => indexes(i).map((j) => cell(matrix, i, j)));

const symmetric = (k: number, at: (i: number, j: number) => number): Matrix => {
  const rows = indexes(k).map((): number[] => new Array<number>(k).fill(0));
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const value = at(i, j);
      (rows[i] as number[])[j] = value;
      (rows[j] as number[])[i] = value;
    }
  }
  return rows;
};
