import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import { binary } from '../accuracy/rating-groups.js';
import type { Basis, IntervalOptions, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareTest, untested } from '../common/build.js';
import { levelOf, whole } from '../common/check.js';
import { cell, entry, type Matrix } from '../numeric/matrix.js';
import { type Coefficient, type Combined, type FittedModel, inferenceOf } from './fitted-model.js';
import { type Counts, newton } from './logistic-fit.js';
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
