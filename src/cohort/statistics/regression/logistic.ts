import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import { binary } from '../accuracy/rating-groups.js';
import type { Basis, IntervalOptions, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareTest, untested } from '../common/build.js';
import { levelOf, whole } from '../common/check.js';
import { cell, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { solveLeastSquares } from '../numeric/qr.js';
import {
  type Coefficient,
  type Combined,
  type FittedModel,
  inferenceOf,
  varianceOfSum,
} from './fitted-model.js';
import { designOf, type Predictors } from './model-input.js';

/**
 * Why a logistic regression cannot be fitted: fewer rows than terms, a term that the others determine, an outcome of one kind
 * only, or predictors that separate the two outcomes, so that estimates run to infinity.
 *
 * @since 0.1.0
 */
export type LogisticWhy = 'too-few-rows' | 'singular' | 'single-class' | 'separation';

/**
 * A coefficient on the logit, with its odds ratio.
 *
 * @since 0.1.0
 */
export interface LogisticCoefficient extends Coefficient {
  /** Its exponential; null where that is beyond all numbers, as for a predictor in very small units. */
  readonly oddsRatio: number | null;
  /** Lower Wald limit of the odds ratio. */
  readonly oddsRatioLow: number | null;
  /** Upper Wald limit of the odds ratio. */
  readonly oddsRatioHigh: number | null;
}

/**
 * A logistic regression.
 *
 * @since 0.1.0
 */
export interface LogisticRegression extends Basis<'logistic-maximum-likelihood'>, FittedModel {
  /** The coefficients, on the logit. */
  readonly value: readonly LogisticCoefficient[];
  /** Always logistic. */
  readonly family: 'logistic';
  /** Persons: rows, or the sum of the trials of grouped counts. */
  readonly persons: number;
  /** Persons with the outcome. */
  readonly events: number;
  /** Log-likelihood of single persons, the same for rows and for grouped counts. */
  readonly logLikelihood: number;
  /** The same with the intercept only. */
  readonly nullLogLikelihood: number;
  /** -2 x the distance to a model with a share of its own for every row or group: it differs between rows and grouped counts. */
  readonly deviance: number;
  /** Test of all terms but the intercept by the likelihood ratio; it and the Wald tests are two things. */
  readonly likelihoodRatio: TestOutcome<'intercept-only'>;
  /** Akaike's criterion, -2 log-likelihood + 2 terms. */
  readonly aic: number;
  /** McFadden's 1 - log-likelihood / null log-likelihood. */
  readonly mcFaddenR2: number;
  /** Newton steps taken until the linear predictor moved by less than 1e-10. */
  readonly iterations: number;
}

const MOST_STEPS = 100;
const SETTLED = 1e-10;

/**
 * Logistic regression by maximum likelihood, from single rows or from grouped counts.
 *
 * Variant: Newton steps, each a weighted least squares by QR, with halving where the likelihood falls; covariances from the
 * inverse of the information, Wald limits. If predictors separate the outcomes, there is no finite estimate and the result says
 * `separation`. An interaction on the logit is none on the probability: for that see `additiveInteraction`. Returns no row and no
 * fitted probability; predictions are made at declared values by `predictAt`.
 *
 * @param input - `outcome` of 0 and 1 a row, or `events` and `trials` a group, with predictors, products, squares, centring.
 * @param options - Level of the intervals.
 * @returns Coefficients with odds ratios and tests; or `too-few-rows`, `singular`, `single-class`, `separation`.
 * @throws ResiliensError `value-invalid` for outcomes that are not 0 or 1, `number-invalid` for counts that are negative, not whole
 * or more events than trials, `input-invalid`, `id-unknown`, `id-duplicate`.
 * @example
 * ```ts
 * import { logisticRegression } from 'resiliens/cohort';
 *
 * const fit = logisticRegression({ outcome: [0, 0, 1, 0, 1, 1], predictors: { risk: [0, 1, 2, 3, 4, 5] } });
 * fit.value?.[1]?.oddsRatio?.toFixed(2); // => '3.37'
 * logisticRegression({ outcome: [0, 0, 1, 1], predictors: { risk: [0, 1, 2, 3] } }); // => {
 * //   method: 'logistic-maximum-likelihood', n: 4, dropped: 0, missing: 'complete-rows', value: null, why: 'separation',
 * // }
 * ```
 * @since 0.1.0
 */
export const logisticRegression = (
  input: Predictors &
    (
      | {
          /** 1 or 0 a row, null where missing. */
          readonly outcome: ArrayLike<number | null>;
        }
      | {
          /** Persons with the outcome, one number a group. */
          readonly events: ArrayLike<number | null>;
          /** Persons of each group. */
          readonly trials: ArrayLike<number | null>;
        }
    ),
  options: IntervalOptions = {},
): LogisticRegression | NotEstimable<'logistic-maximum-likelihood', LogisticWhy> => {
  needArgument(input, 'input');
  const confidenceLevel = levelOf(options);
  const grouped = 'events' in input;
  const design = grouped
    ? designOf(input, { events: input.events, trials: input.trials })
    : designOf(input, { outcome: input.outcome });
  const { columns, n, dropped, terms } = design;
  const basis = { method: 'logistic-maximum-likelihood', n, dropped, missing: 'complete-rows' } as const;
  const counts = countsOf(design.outcomes, grouped);
  const events = exactSum(counts.events);
  const persons = exactSum(counts.trials);
  if (n < terms.length || persons === 0) return { ...basis, value: null, why: 'too-few-rows' };
  if (events === 0 || events === persons) return { ...basis, value: null, why: 'single-class' };
  const fitted = newton(columns, counts);
  if (typeof fitted === 'string') return { ...basis, value: null, why: fitted };
  const combined: Combined = { covariance: fitted.covariance, residualDf: null, inferenceWhy: null };
  const share = events / persons;
  const nullLogLikelihood = events * Math.log(share) + (persons - events) * Math.log(1 - share);
  const k = terms.length;
  return {
    ...basis,
    family: 'logistic',
    terms,
    value: terms.map(({ name }, place) => {
      const value = entry(fitted.coefficients, place);
      const found = inferenceOf(value, cell(fitted.covariance, place, place), combined, confidenceLevel);
      return {
        term: name,
        ...found,
        oddsRatio: oddsOf(value),
        oddsRatioLow: oddsOf(found.low),
        oddsRatioHigh: oddsOf(found.high),
      };
    }),
    ...combined,
    predictors: design.predictors,
    outcomeSd: Math.sqrt(share * (1 - share)),
    confidenceLevel,
    persons,
    events,
    logLikelihood: fitted.logLikelihood,
    nullLogLikelihood,
    deviance: 2 * (saturatedOf(counts) - fitted.logLikelihood),
    likelihoodRatio:
      k === 1
        ? untested('intercept-only')
        : chiSquareTest(Math.max(0, 2 * (fitted.logLikelihood - nullLogLikelihood)), k - 1),
    aic: -2 * fitted.logLikelihood + 2 * k,
    mcFaddenR2: 1 - fitted.logLikelihood / nullLogLikelihood,
    iterations: fitted.iterations,
  };
};

const oddsOf = (logit: number | null): number | null => {
  const odds = logit === null ? Number.POSITIVE_INFINITY : Math.exp(logit);
  return Number.isFinite(odds) ? odds : null;
};

interface Counts {
  readonly events: readonly number[];
  readonly trials: readonly number[];
}

const countsOf = (outcomes: Matrix, grouped: boolean): Counts => {
  const [first, second] = outcomes as readonly [readonly number[], readonly number[] | undefined];
  if (!grouped || second === undefined) {
    first.forEach((value, row) => {
      binary(value, ['outcome', row]);
    });
    return { events: first, trials: first.map(() => 1) };
  }
  first.forEach((value, row) => {
    const trials = whole(second[row], 0, ['trials', row]);
    if (whole(value, 0, ['events', row]) > trials)
      throw new ResiliensError('number-invalid', ['events', row], { found: value, most: trials });
  });
  return { events: first, trials: second };
};

/** x log y, which is 0 where x is 0 whatever y is. */
const timesLog = (x: number, y: number): number => (x === 0 ? 0 : x * Math.log(y));

const saturatedOf = ({ events, trials }: Counts): number =>
  exactSum(
    events.map((count, row) => {
      const all = entry(trials, row);
      return all === 0 ? 0 : timesLog(count, count / all) + timesLog(all - count, (all - count) / all);
    }),
  );

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

const newton = (columns: Matrix, counts: Counts): Fitted | 'singular' | 'separation' => {
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
