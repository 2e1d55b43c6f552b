import { exactSum } from '../../../logic/exact-sum.js';
import { cell, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { solveLeastSquares } from '../numeric/qr.js';
import { varianceOfSum } from './fitted-model.js';

/** More steps than this are taken only where there is no estimate. */
const MOST_STEPS = 100;

const SETTLED = 1e-10;

/** Persons with the outcome, and all, one number a row. */
export interface Counts {
  readonly events: readonly number[];
  readonly trials: readonly number[];
}

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

const logLikelihoodAt = (linear: readonly number[], { events, trials }: Counts): number =>
  exactSum(linear.map((x, row) => entry(events, row) * x - entry(trials, row) * softplus(x)));

interface Fitted {
  readonly coefficients: readonly number[];
  readonly covariance: Matrix;
  readonly logLikelihood: number;
  readonly iterations: number;
}

/** Newton steps from 0, halved where they would make the likelihood smaller, until nothing moves any more. */
export const newton = (columns: Matrix, counts: Counts): Fitted | 'singular' | 'separation' => {
  const n = counts.events.length;
  const weighted = columns.map((column) =>
    column.map((value, row) => (entry(counts.trials, row) > 0 ? value : 0)),
  );
  if (solveLeastSquares(weighted, counts.events) === null) return 'singular';
  let coefficients: readonly number[] = columns.map(() => 0);
  let linear: readonly number[] = indexes(n).map(() => 0);
  let logLikelihood = logLikelihoodAt(linear, counts);
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const step = stepFrom(columns, linear, counts);
    // The terms were independent at the start: only weights that vanish can make them dependent now.
    if (step === null) return 'separation';
    let scale = 1;
    let next = moved(coefficients, step.coefficients, scale);
    let nextLinear = linearOf(columns, next, n);
    let nextLogLikelihood = logLikelihoodAt(nextLinear, counts);
    while (nextLogLikelihood < logLikelihood - 1e-12 * Math.abs(logLikelihood) && scale > 1e-6) {
      scale /= 2;
      next = moved(coefficients, step.coefficients, scale);
      nextLinear = linearOf(columns, next, n);
      nextLogLikelihood = logLikelihoodAt(nextLinear, counts);
    }
    const change = nextLinear.reduce(
      (most, value, row) => Math.max(most, Math.abs(value - entry(linear, row))),
      0,
    );
    const largest = nextLinear.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    [coefficients, linear, logLikelihood] = [next, nextLinear, nextLogLikelihood];
    // A likelihood of 1 is reached only where every person is predicted with certainty.
    if (logLikelihood > -1e-9) return 'separation';
    if (change <= SETTLED * largest) {
      const last = stepFrom(columns, linear, counts);
      return last === null || isAdrift(columns, last.inverse, linear, counts)
        ? 'separation'
        : { coefficients, covariance: last.inverse, logLikelihood, iterations };
    }
  }
  return 'separation';
};

/** How many times its size, or 1, the standard error of a linear predictor may be. */
const ADRIFT = 100;

/**
 * Whether the steps ended because a probability was rounded to 0 or 1, and not at an estimate.
 *
 * A row limits the variance of its own linear predictor to 1 / (trials p (1 - p)), which grows with the distance from 0: where the
 * standard error is far larger still than that distance, nothing but rounding holds the row where it is.
 */
const isAdrift = (
  columns: Matrix,
  covariance: Matrix,
  linear: readonly number[],
  { trials }: Counts,
): boolean =>
  linear.some((x, row) => {
    const reach = ADRIFT * Math.max(1, Math.abs(x));
    // Closer to 0 the row's own weight keeps the standard error below the reach.
    if (entry(trials, row) === 0 || Math.exp(Math.abs(x)) < reach * reach) return false;
    const weights = columns.map((column) => entry(column, row));
    return Math.sqrt(Math.max(0, varianceOfSum(covariance, weights) ?? 0)) > reach;
  });

const moved = (from: readonly number[], step: readonly number[], scale: number): readonly number[] =>
  from.map((value, place) => value + scale * entry(step, place));

const linearOf = (columns: Matrix, coefficients: readonly number[], n: number): readonly number[] =>
  indexes(n).map((row) =>
    coefficients.reduce((sum, value, place) => sum + value * cell(columns, place, row), 0),
  );

/** One Newton step: the weighted least squares of what the events exceed their expectation by. */
const stepFrom = (
  columns: Matrix,
  linear: readonly number[],
  { events, trials }: Counts,
): ReturnType<typeof solveLeastSquares> => {
  const roots = linear.map((x, row) => {
    const tail = Math.exp(-Math.abs(x));
    return Math.sqrt(entry(trials, row) * tail) / (1 + tail);
  });
  const residuals = linear.map((x, row) => {
    const root = entry(roots, row);
    const p = x > 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
    return root === 0 ? 0 : (entry(events, row) - entry(trials, row) * p) / root;
  });
  return solveLeastSquares(
    columns.map((column) => column.map((value, row) => value * entry(roots, row))),
    residuals,
  );
};
