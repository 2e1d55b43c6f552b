import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { share } from '../common/check.js';
import type { Coefficient, FittedModel } from '../regression/fitted-model.js';
import { type SimpleSlope, simpleSlopes } from '../regression/simple-slopes.js';
import { signOf } from './difference.js';
import { fitted, type ResilienceInput, type ResilienceWhy } from './fit.js';

/**
 * Two resources beside each other and a risk.
 *
 * @since 0.1.0
 */
export interface ResourcesTogether extends Basis<'protective-protective-model'> {
  /** Whether one resource strengthens the other. */
  readonly value: 'fergus-zimmerman:protective-protective' | 'none';
  /** The product of the two. */
  readonly product: Coefficient;
  /** Slope of the first resource at low and high values of the second. */
  readonly slopes: readonly SimpleSlope[];
  /** The level of the test. */
  readonly alpha: number;
  /** The fitted model. */
  readonly model: FittedModel;
}

/**
 * Whether one resource strengthens another: the product of two resources is above 0.
 *
 * Equation: Y = b0 + b1 R + b2 P1 + b3 P2 + b4 P1 P2 (protective-protective; Fergus and Zimmerman 2005).
 *
 * @param input - Adjustment (high is good), risk, both resources, covariates, family, alpha, level.
 * @returns The model; or the reason for which it cannot be fitted.
 * @throws ResiliensError as `leastSquares`.
 * @example
 * ```ts
 * import { resourcesTogether } from 'resiliens/cohort';
 *
 * const first = [0, 0, 1, 1, 0, 0, 1, 1];
 * const second = [0, 1, 0, 1, 0, 1, 0, 1];
 * const risk = [0, 0, 0, 0, 1, 1, 1, 1];
 * resourcesTogether({ outcome: [3, 4, 4, 8, 2, 3, 3, 7], risk, first, second }).value; // => 'fergus-zimmerman:protective-protective'
 * ```
 * @since 0.1.0
 */
export const resourcesTogether = (
  input: ResilienceInput & {
    /** The first resource. */
    readonly first: ArrayLike<number | null>;
    /** The second resource. */
    readonly second: ArrayLike<number | null>;
  },
): ResourcesTogether | NotEstimable<'protective-protective-model', ResilienceWhy> => {
  needArgument(input, 'input');
  const alpha = share(input.alpha ?? 0.05, ['alpha']);
  const model = fitted(input, {
    predictors: { ...input.covariates, risk: input.risk, first: input.first, second: input.second },
    products: [['first', 'second']],
  });
  const { n, dropped, missing } = model;
  const basis = { method: 'protective-protective-model', n, dropped, missing } as const;
  if (model.value === null) return { ...basis, value: null, why: model.why };
  const product = model.value.find(({ term }) => term === 'first:second') as Coefficient;
  const sd = (wanted: string): number => model.predictors.find(({ name }) => name === wanted)?.sd ?? 0;
  const sign = signOf(product, model, alpha, sd('first') * sd('second'));
  return {
    ...basis,
    value: sign > 0 ? 'fergus-zimmerman:protective-protective' : 'none',
    product,
    slopes: simpleSlopes(model, { focal: 'first', moderator: 'second' }, input).value ?? [],
    alpha,
    model,
  };
};
