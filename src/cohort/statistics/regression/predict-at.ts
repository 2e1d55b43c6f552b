import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Basis } from '../common/basis.js';
import { finite } from '../common/check.js';
import { entry } from '../numeric/matrix.js';
import {
  basisOf,
  type FittedModel,
  type InferenceWhy,
  inferenceOf,
  predictorOf,
  varianceOfSum,
} from './fitted-model.js';

/**
 * A prediction for a group with declared values, never for a row of the data.
 *
 * @since 0.1.0
 */
export interface Prediction extends Basis<'prediction-at-declared-values'> {
  /** The mean outcome, or the probability for logistic regression. */
  readonly value: number;
  /** Lower limit of the mean; null with the reason in `why`. */
  readonly low: number | null;
  /** Upper limit of the mean. */
  readonly high: number | null;
  /** Why there are no limits, or null. */
  readonly why: InferenceWhy | null;
  /** Level of the limits. */
  readonly confidenceLevel: number;
  /** Predictors whose declared value lies outside what was observed: there the model only continues its line. */
  readonly outsideObserved: readonly string[];
}

/**
 * The mean outcome that a fitted model expects at declared values of its predictors, with an interval.
 *
 * The interval is that of the mean, not of single persons: about one person this says nothing. For logistic regression the
 * limits are made on the logit.
 *
 * @param model - A fitted model of `leastSquares` or `logisticRegression`.
 * @param values - A value for every predictor, on its own scale also where it was centred.
 * @returns The prediction with limits at the level of the model.
 * @throws ResiliensError `required-missing` for a predictor without a value, `id-unknown` for a value without a predictor,
 * `number-invalid`.
 * @example
 * ```ts
 * import { leastSquares, predictAt } from 'resiliens/cohort';
 *
 * const fit = leastSquares({ outcome: [1, 2, 2, 3], predictors: { risk: [0, 1, 2, 3] } });
 * const at = fit.value === null ? null : predictAt(fit, { risk: 2 });
 * at?.value.toFixed(2); // => '2.30'
 * ```
 * @since 0.1.0
 */
export const predictAt = (model: FittedModel, values: Readonly<Record<string, number>>): Prediction => {
  needArgument(model, 'model', ['predictors', 'terms', 'value']);
  needArgument(values, 'values');
  for (const name of Object.keys(values)) predictorOf(model, name, ['values']);
  const offsets = new Map(
    model.predictors.map(({ name, centredAt }) => {
      if (!Object.hasOwn(values, name)) throw new ResiliensError('required-missing', ['values', name]);
      return [name, finite(values[name], ['values', name]) - (centredAt ?? 0)];
    }),
  );
  const weights = model.terms.map(({ factors }) =>
    factors.reduce((product, name) => product * (offsets.get(name) as number), 1),
  );
  const linear = model.value.reduce((sum, { value }, place) => sum + value * entry(weights, place), 0);
  const found = inferenceOf(linear, varianceOfSum(model.covariance, weights), model, model.confidenceLevel);
  const back = (value: number): number => (model.family === 'logistic' ? 1 / (1 + Math.exp(-value)) : value);
  return {
    method: 'prediction-at-declared-values',
    ...basisOf(model),
    value: back(linear),
    low: found.low === null ? null : back(found.low),
    high: found.high === null ? null : back(found.high),
    why: found.why,
    confidenceLevel: model.confidenceLevel,
    outsideObserved: model.predictors
      .filter(({ name, lowest, highest }) => {
        const value = values[name] as number;
        return (lowest !== null && value < lowest) || (highest !== null && value > highest);
      })
      .map(({ name }) => name),
  };
};
