import type { Basis } from '../common/basis.js';
import { cell } from '../numeric/matrix.js';
import {
  basisOf,
  criticalOf,
  type FittedModel,
  type InferenceWhy,
  onlyIn,
  predictorOf,
  termAt,
} from './fitted-model.js';

/**
 * Where a quadratic turns.
 *
 * @since 0.1.0
 */
export interface TurningPoint extends Basis<'quadratic-turning-point'> {
  /** The turning point on the predictor's own scale; null where there is none. */
  readonly value: number | null;
  /** Why there is none, or null. */
  readonly why: 'no-square' | 'no-curvature' | null;
  /** Whether the curve is highest or lowest there. */
  readonly kind: 'maximum' | 'minimum' | null;
  /** Whether it lies within the observed values, ends included. */
  readonly insideRange: boolean | null;
  /** The observed values. */
  readonly observedRange: readonly [number, number] | null;
  /** Standard error by the delta method. */
  readonly standardError: number | null;
  /** Lower limit at the model's level, from that standard error; null without one. */
  readonly low: number | null;
  /** Upper limit. */
  readonly high: number | null;
  /** Why there is no standard error and no limit, or null. */
  readonly standardErrorWhy: InferenceWhy | null;
}

/** A curvature that moves the outcome by less than this share of its standard deviation over the observed range is rounding. */
const FLAT = 1e-9;

/**
 * The turning point of a predictor that enters a model with its square, -b1/(2 b2), as maximum or minimum, inside the data or not.
 *
 * Standard error by the delta method. A turning point outside the observed values says that the curve does not turn in the data.
 *
 * @param model - A fitted model with the predictor and its square among the terms.
 * @param predictor - The predictor's name.
 * @returns The turning point, or null with `no-square`, `no-curvature`.
 * @throws ResiliensError `id-unknown`, `option-invalid` where the predictor enters further terms.
 * @example
 * ```ts
 * import { leastSquares, turningPoint } from 'resiliens/cohort';
 *
 * const fit = leastSquares({ outcome: [4, 7, 8, 7, 4], predictors: { risk: [0, 1, 2, 3, 4] }, squares: ['risk'] });
 * const turn = fit.value === null ? null : turningPoint(fit, 'risk');
 * [turn?.value?.toFixed(6), turn?.kind, turn?.insideRange]; // => ['2.000000', 'maximum', true]
 * ```
 * @since 0.1.0
 */
export const turningPoint = (model: FittedModel, predictor: string): TurningPoint => {
  const summary = predictorOf(model, predictor, ['predictor']);
  const [main, square] = [termAt(model, [predictor]), termAt(model, [predictor, predictor])];
  if (square < 0) return none(model, 'no-square');
  onlyIn(model, predictor, [main, square], 'predictor');
  const [b1, b2] = [model.value[main]?.value ?? 0, model.value[square]?.value ?? 0];
  const [lowest, highest] = [summary.lowest ?? 0, summary.highest ?? 0];
  const sd = summary.sd ?? 0;
  if (Math.abs(b2) * sd * sd <= FLAT * model.outcomeSd) return none(model, 'no-curvature');
  const value = (summary.centredAt ?? 0) - b1 / (2 * b2);
  // At an end of the range rounding must not decide.
  const slack = 1e-9 * (highest - lowest);
  return {
    method: 'quadratic-turning-point',
    ...basisOf(model),
    value,
    why: null,
    kind: b2 < 0 ? 'maximum' : 'minimum',
    insideRange: value >= lowest - slack && value <= highest + slack,
    observedRange: [lowest, highest],
    ...deltaMethod(model, { main, square, b1, b2, value }),
  };
};

const none = (model: FittedModel, why: 'no-square' | 'no-curvature'): TurningPoint => ({
  method: 'quadratic-turning-point',
  ...basisOf(model),
  value: null,
  why,
  kind: null,
  insideRange: null,
  observedRange: null,
  standardError: null,
  low: null,
  high: null,
  standardErrorWhy: null,
});

const deltaMethod = (
  model: FittedModel,
  { main, square, b1, b2, value }: Readonly<Record<'main' | 'square' | 'b1' | 'b2' | 'value', number>>,
): Pick<TurningPoint, 'standardError' | 'low' | 'high' | 'standardErrorWhy'> => {
  const { covariance, inferenceWhy, confidenceLevel } = model;
  if (covariance === null)
    return { standardError: null, low: null, high: null, standardErrorWhy: inferenceWhy };
  const [byMain, bySquare] = [-1 / (2 * b2), b1 / (2 * b2 * b2)];
  const variance =
    byMain * byMain * cell(covariance, main, main) +
    2 * byMain * bySquare * cell(covariance, main, square) +
    bySquare * bySquare * cell(covariance, square, square);
  const standardError = Math.sqrt(Math.max(0, variance));
  const reach = criticalOf(model, confidenceLevel) * standardError;
  return { standardError, low: value - reach, high: value + reach, standardErrorWhy: null };
};
