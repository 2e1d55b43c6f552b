import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, IntervalOptions } from '../common/basis.js';
import { finite, levelOf } from '../common/check.js';
import { cell } from '../numeric/matrix.js';
import {
  basisOf,
  type FittedModel,
  type Inference,
  inferenceOf,
  onlyIn,
  type PredictorSummary,
  predictorOf,
  termAt,
} from './fitted-model.js';

/**
 * Where a slope is looked at.
 *
 * @since 0.1.0
 */
export type SlopePlace = 'mean-minus-sd' | 'mean' | 'mean-plus-sd' | 'zero' | 'one' | 'declared';

/**
 * The slope of a predictor at one value of its moderator.
 *
 * @since 0.1.0
 */
export interface SimpleSlope extends Inference {
  /** The value of the moderator, on its own scale. */
  readonly moderator: number;
  /** How that value was chosen. */
  readonly place: SlopePlace;
}

/**
 * Which slope depends on what.
 *
 * @since 0.1.0
 */
export interface SlopeQuestion {
  /** The predictor whose slope is asked for. */
  readonly focal: string;
  /** The predictor it depends on; their product is a term of the model. */
  readonly moderator: string;
}

/**
 * Simple slopes, or why there are none.
 *
 * @since 0.1.0
 */
export interface SimpleSlopes extends Basis<'simple-slopes'> {
  /** The slopes in the order of the moderator's values; null where there are none. */
  readonly value: readonly SimpleSlope[] | null;
  /** Why there are none, or null. */
  readonly why: 'no-product' | null;
  /** Level of the limits. */
  readonly confidenceLevel: number;
}

/** The pieces of a slope that depends on one moderator. */
export interface Slope {
  readonly main: number;
  readonly product: number;
  readonly moderator: PredictorSummary;
}

/** Finds the terms of a slope; null where the model has no such product. */
export const slopeOf = (model: FittedModel, { focal, moderator }: SlopeQuestion): Slope | null => {
  predictorOf(model, focal, ['focal']);
  const summary = predictorOf(model, moderator, ['moderator']);
  const [main, product] = [termAt(model, [focal]), termAt(model, [focal, moderator])];
  if (product < 0) return null;
  onlyIn(model, focal, [main, product], 'focal');
  return { main, product, moderator: summary };
};

/** The slope at a value of the moderator on its own scale. */
const slopeAt = (
  model: FittedModel,
  { main, product, moderator }: Slope,
  at: number,
  confidenceLevel: number,
): Inference => {
  const z = at - (moderator.centredAt ?? 0);
  const value = (model.value[main]?.value ?? 0) + (model.value[product]?.value ?? 0) * z;
  const { covariance } = model;
  const variance =
    covariance === null
      ? null
      : cell(covariance, main, main) +
        2 * z * cell(covariance, main, product) +
        z * z * cell(covariance, product, product);
  return inferenceOf(value, variance, model, confidenceLevel);
};

/**
 * Simple slopes: how steep one predictor is at chosen values of another.
 *
 * Variant: b1 + b3 z with variance V11 + 2 z V13 + z² V33 (Aiken and West 1991), t on residual degrees of freedom for least squares
 * and the normal distribution for logistic regression, there on the logit. A moderator of 0 and 1 is looked at there; another one at
 * its mean and one standard deviation to each side, unless values are declared.
 *
 * @param model - A fitted model with the product of the two among its terms.
 * @param question - The predictor, its moderator, and optionally the values `at` which to look.
 * @param options - Level of the intervals.
 * @returns The slopes, or null with `no-product`.
 * @throws ResiliensError `id-unknown` for a predictor that is not there, `option-invalid` where the predictor enters further terms,
 * `number-invalid`.
 * @example
 * ```ts
 * import { leastSquares, simpleSlopes } from 'resiliens/cohort';
 *
 * const fit = leastSquares({
 *   outcome: [9, 8, 6, 4, 9, 9, 8, 9],
 *   predictors: { risk: [0, 1, 2, 3, 0, 1, 2, 3], resource: [0, 0, 0, 0, 1, 1, 1, 1] },
 *   products: [['risk', 'resource']],
 * });
 * const found = fit.value === null ? null : simpleSlopes(fit, { focal: 'risk', moderator: 'resource' });
 * found?.value?.map(({ moderator, value }) => [moderator, value.toFixed(1)]); // => [[0, '-1.7'], [1, '-0.1']]
 * ```
 * @since 0.1.0
 */
export const simpleSlopes = (
  model: FittedModel,
  question: SlopeQuestion & {
    /** Values of the moderator at which to look, on its own scale. */
    readonly at?: readonly number[] | undefined;
  },
  options: IntervalOptions = {},
): SimpleSlopes => {
  needArgument(question, 'question');
  const confidenceLevel = levelOf(options);
  const slope = slopeOf(model, question);
  const base = { method: 'simple-slopes', ...basisOf(model), confidenceLevel } as const;
  if (slope === null) return { ...base, value: null, why: 'no-product' };
  const places =
    question.at === undefined
      ? placesOf(slope.moderator)
      : question.at.map((value, index) => ({
          at: finite(value, ['at', index]),
          place: 'declared' as const,
        }));
  return {
    ...base,
    value: places.map(({ at, place }) => ({
      moderator: at,
      place,
      ...slopeAt(model, slope, at, confidenceLevel),
    })),
    why: null,
  };
};

/** Where a moderator is looked at unless values are declared. */
export const placesOf = ({
  binary,
  mean,
  sd,
}: PredictorSummary): readonly { readonly at: number; readonly place: SlopePlace }[] => {
  if (binary)
    return [
      { at: 0, place: 'zero' },
      { at: 1, place: 'one' },
    ];
  const [centre, width] = [mean ?? 0, sd ?? 0];
  return [
    { at: centre - width, place: 'mean-minus-sd' },
    { at: centre, place: 'mean' },
    { at: centre + width, place: 'mean-plus-sd' },
  ];
};
