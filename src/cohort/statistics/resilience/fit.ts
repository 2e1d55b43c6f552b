import type { IntervalOptions, NotEstimable } from '../common/basis.js';
import { oneOf } from '../common/check.js';
import { type LeastSquares, type LeastSquaresWhy, leastSquares } from '../regression/least-squares.js';
import { type LogisticRegression, type LogisticWhy, logisticRegression } from '../regression/logistic.js';
import type { Predictors } from '../regression/model-input.js';

/**
 * What a resilience model is fitted to: adjustment (high is good), a risk and further predictors to hold constant.
 *
 * @since 0.1.0
 */
export interface ResilienceInput extends IntervalOptions {
  /** Adjustment, one value a row: high is good; 0 and 1 for logistic regression, where 1 is good. */
  readonly outcome: ArrayLike<number | null>;
  /** The risk, such as a count. */
  readonly risk: ArrayLike<number | null>;
  /** Further predictors by name, held constant; `risk` and `resource` are taken. */
  readonly covariates?: Readonly<Record<string, ArrayLike<number | null>>> | undefined;
  /** `least-squares` (where left out) or `logistic`, whose interactions live on the logit. */
  readonly family?: 'least-squares' | 'logistic' | undefined;
  /** Level of the tests by which a coefficient counts as different from 0; 0.05 where left out. */
  readonly alpha?: number | undefined;
}

/**
 * Why a resilience model cannot be fitted.
 *
 * @since 0.1.0
 */
export type ResilienceWhy = LeastSquaresWhy | LogisticWhy;

/** Either regression, fitted. */
export type Fit = LeastSquares | LogisticRegression;

/** Fits by the family asked for. */
export const fitted = (
  input: ResilienceInput,
  predictors: Predictors,
): Fit | NotEstimable<string, ResilienceWhy> => {
  const family = oneOf(input.family ?? 'least-squares', ['least-squares', 'logistic'] as const, ['family']);
  const options = { confidenceLevel: input.confidenceLevel };
  const whole = { ...predictors, outcome: input.outcome };
  return family === 'logistic' ? logisticRegression(whole, options) : leastSquares(whole, options);
};
