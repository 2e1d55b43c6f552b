import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, ConfidenceInterval, IntervalOptions, NotEstimable } from '../common/basis.js';
import { intervalAround } from '../common/build.js';
import { atLeast, levelOf, listAt, rectangle, sameLength, squareOfCounts, within } from '../common/check.js';
import { cell, columnOf, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { normalCritical, normalTwoSided } from '../numeric/normal.js';

/**
 * How near two categories are: by name, by a table of agreement (1 on the diagonal), or by a table of disagreement (0 on the
 * diagonal), which becomes agreement as 1 - d / (largest d).
 *
 * @since 0.1.0
 */
export type KappaWeights =
  | 'linear'
  | 'quadratic'
  | 'unweighted'
  | {
      /** Agreement of each pair of categories, 0 to 1, and 1 on the diagonal. */
      readonly agreement: readonly (readonly number[])[];
    }
  | {
      /** Disagreement of each pair of categories, 0 or more, and 0 on the diagonal. */
      readonly disagreement: readonly (readonly number[])[];
    };

/**
 * The weights that were used.
 *
 * @since 0.1.0
 */
export type KappaMethod =
  | 'cohen-1960'
  | 'cohen-1968-linear'
  | 'cohen-1968-quadratic'
  | 'cohen-1968-agreement-weights'
  | 'cohen-1968-disagreement-weights';

/**
 * Why the kappa of two raters cannot be estimated: an empty table, or chance alone agrees fully.
 *
 * @since 0.1.0
 */
export type KappaWhy = 'no-subjects' | 'one-category';

/**
 * The kappa of two raters with both standard errors.
 *
 * @since 0.1.0
 */
export interface Kappa extends Basis<KappaMethod> {
  /** Kappa. */
  readonly value: number;
  /** Observed (weighted) agreement. */
  readonly observedAgreement: number;
  /** Agreement expected from the marginals. */
  readonly chanceAgreement: number;
  /** Standard error that serves the interval (not null). */
  readonly standardError: number;
  /** Standard error under kappa = 0 that serves the test. */
  readonly standardErrorNull: number;
  /** Kappa in null standard errors; null where that error is 0. */
  readonly z: number | null;
  /** Two-sided p of kappa = 0; null where it cannot be tested. */
  readonly p: number | null;
  /** Interval by the standard error that is not null, on the normal distribution. */
  readonly interval: ConfidenceInterval;
}

/**
 * Weighted kappa: the agreement of two raters on ordered categories, where near misses count in part.
 *
 * Variant: Cohen 1968 on agreement weights; standard errors of Fleiss, Cohen and Everitt 1969. Linear weights are
 * 1 - |i - j|/(k - 1), quadratic ones 1 - ((i - j)/(k - 1))². Categories are declared by the table: an unused one keeps its
 * row and column and widens the scale. At most 1; 0 is chance.
 *
 * @param counts - A square table: rows the first rater, columns the second.
 * @param weights - `linear`, `quadratic`, `unweighted`, or a table of agreement or disagreement.
 * @param options - Level of the interval; subjects left out while tabulating (`dropped`).
 * @returns Kappa, or why it cannot be estimated: `no-subjects`, `one-category`.
 * @throws ResiliensError `input-invalid` for a table that is not square, `number-invalid` for negative counts or weights, for
 * agreement outside 0 to 1 or a diagonal that is not full agreement.
 * @example
 * ```ts
 * import { weightedKappa } from 'resiliens/cohort';
 *
 * weightedKappa([[5, 0, 0], [0, 5, 0], [0, 0, 5]], 'linear').value; // => 1
 * weightedKappa([[5, 1], [1]], 'linear'); // throws 'input-invalid'
 * weightedKappa([[5, 1], [1, 5]], { disagreement: [[0, -1], [1, 0]] }); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const weightedKappa = (
  counts: readonly (readonly number[])[],
  weights: KappaWeights,
  options: IntervalOptions & { readonly dropped?: number | undefined } = {},
): Kappa | NotEstimable<KappaMethod, KappaWhy> => {
  needArgument(options, 'options');
  const table = squareOfCounts(counts, ['counts']);
  const confidenceLevel = levelOf(options);
  const { w, method } = agreementWeights(weights, table.length);
  const dropped = options.dropped ?? 0;
  const n = exactSum(table.flat());
  const basis = { method, n, dropped, missing: dropped > 0 ? 'complete-pairs' : 'none' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-subjects' };
  const p = table.map((row) => row.map((count) => count / n));
  const rows = p.map((row) => exactSum(row));
  const columns = indexes(p.length).map((column) => exactSum(columnOf(p, column)));
  const over = (term: (i: number, j: number) => number): number =>
    exactSum(indexes(p.length).flatMap((i) => indexes(p.length).map((j) => term(i, j))));
  const observed = over((i, j) => cell(w, i, j) * cell(p, i, j));
  const chance = over((i, j) => cell(w, i, j) * entry(rows, i) * entry(columns, j));
  if (1 - chance < 1e-15) return { ...basis, value: null, why: 'one-category' };
  const value = (observed - chance) / (1 - chance);
  const byRow = indexes(p.length).map((i) => exactSum(columns.map((share, j) => cell(w, i, j) * share)));
  const byColumn = indexes(p.length).map((j) => exactSum(rows.map((share, i) => cell(w, i, j) * share)));
  const spread = over(
    (i, j) =>
      cell(p, i, j) *
      (cell(w, i, j) * (1 - chance) - (entry(byRow, i) + entry(byColumn, j)) * (1 - observed)) ** 2,
  );
  const spreadNull = over(
    (i, j) =>
      entry(rows, i) * entry(columns, j) * (cell(w, i, j) - (entry(byRow, i) + entry(byColumn, j))) ** 2,
  );
  const rest = (observed * chance - 2 * chance + observed) ** 2;
  const standardError = Math.sqrt(Math.max(0, spread - rest) / n) / (1 - chance) ** 2;
  const standardErrorNull = Math.sqrt(Math.max(0, spreadNull - chance * chance) / n) / (1 - chance);
  const z = standardErrorNull > 0 ? value / standardErrorNull : null;
  return {
    ...basis,
    value,
    observedAgreement: observed,
    chanceAgreement: chance,
    standardError,
    standardErrorNull,
    z,
    p: z === null ? null : normalTwoSided(z),
    interval: intervalAround(
      value,
      normalCritical(confidenceLevel) * standardError,
      confidenceLevel,
      'normal',
    ),
  };
};

const agreementWeights = (
  weights: KappaWeights,
  k: number,
): { readonly w: Matrix; readonly method: KappaMethod } => {
  const named = (weight: (distance: number) => number): Matrix =>
    indexes(k).map((i) => indexes(k).map((j) => weight(k === 1 ? 0 : Math.abs(i - j) / (k - 1))));
  if (weights === 'unweighted') return { w: named((d) => (d === 0 ? 1 : 0)), method: 'cohen-1960' };
  if (weights === 'linear') return { w: named((d) => 1 - d), method: 'cohen-1968-linear' };
  if (weights === 'quadratic') return { w: named((d) => 1 - d * d), method: 'cohen-1968-quadratic' };
  if (typeof weights !== 'object' || weights === null)
    throw new ResiliensError('option-invalid', ['weights'], {
      allowed: ['linear', 'quadratic', 'unweighted'],
    });
  if (!('agreement' in weights)) listAt(weights.disagreement, ['weights', 'disagreement']);
  if ('agreement' in weights) {
    listAt(weights.agreement, ['weights', 'agreement']);
    const w = ofTable(weights.agreement, k, 'agreement', 1, (value, path) => within(value, 0, 1, path));
    return { w, method: 'cohen-1968-agreement-weights' };
  }
  const d = ofTable(weights.disagreement, k, 'disagreement', 0, (value, path) => atLeast(value, 0, path));
  const largest = d.flat().reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0 && k > 1)
    throw new ResiliensError('number-invalid', ['weights', 'disagreement'], { moreThan: 0 });
  return {
    w: d.map((row) => row.map((value) => (largest === 0 ? 1 : 1 - value / largest))),
    method: 'cohen-1968-disagreement-weights',
  };
};

const ofTable = (
  table: Matrix,
  k: number,
  name: string,
  diagonal: number,
  read: (value: number, path: readonly (string | number)[]) => number,
): Matrix => {
  const path = ['weights', name];
  sameLength(table.length, k, path);
  const cells = rectangle(table, path, read);
  for (const [index, row] of cells.entries()) {
    sameLength(row.length, k, [...path, index]);
    if (row[index] !== diagonal)
      throw new ResiliensError('number-invalid', [...path, index, index], {
        expected: diagonal,
        found: entry(row, index),
      });
  }
  return cells;
};
