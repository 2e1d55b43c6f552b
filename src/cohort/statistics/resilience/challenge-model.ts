import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { share } from '../common/check.js';
import type { Coefficient, FittedModel } from '../regression/fitted-model.js';
import { type Prediction, predictAt } from '../regression/predict-at.js';
import { type TurningPoint, turningPoint } from '../regression/turning-point.js';
import { signOf } from './difference.js';
import { fitted, type ResilienceInput, type ResilienceWhy } from './fit.js';

/**
 * The challenge model.
 *
 * @since 0.1.0
 */
export interface ChallengeModel extends Basis<'challenge-model'> {
  /** `challenge` for an inverted U that turns within the data, else `none`. */
  readonly value: 'challenge' | 'none';
  /** Why it is none, or null: no curvature, a U the right way up, or a turn beyond the data. */
  readonly because: 'no-curvature' | 'minimum' | 'outside-range' | null;
  /** The level of the test of the square. */
  readonly alpha: number;
  /** Whether 0 was told by a test or, with residuals of zero to rounding, by a numeric tolerance. */
  readonly decidedBy: 'test' | 'numeric-tolerance';
  /** The fitted quadratic. */
  readonly model: FittedModel;
  /** The square, b2. */
  readonly square: Coefficient;
  /** Where it turns. */
  readonly turning: TurningPoint;
  /** The outcome expected at the turning point, covariates at their means; null where it does not turn. */
  readonly atTurningPoint: Prediction | null;
  /** The scale of the coefficients. */
  readonly scale: 'outcome' | 'logit';
}

/**
 * The challenge model: whether adjustment rises with a little risk and falls with more (an inverted U).
 *
 * Equation: Y = b0 + b1 R + b2 R² (inoculation or steeling; Fergus and Zimmerman 2005). The test is b2 below 0 with the turning
 * point inside the observed range; the sign of b1 says nothing, since it depends on where the zero of risk lies. Support for this
 * model is weak and it refers to manageable exposure: it is never a reason to leave a child in risk.
 *
 * @param input - Adjustment (high is good), risk, covariates, family, alpha, level.
 * @returns The model with its turning point; or the reason for which it cannot be fitted.
 * @throws ResiliensError as `leastSquares`.
 * @example
 * ```ts
 * import { challengeModel } from 'resiliens/cohort';
 *
 * challengeModel({ outcome: [4, 7, 8, 7, 4], risk: [0, 1, 2, 3, 4] }).value; // => 'challenge'
 * challengeModel({ outcome: [8, 5, 4, 5, 8], risk: [0, 1, 2, 3, 4] }).value; // => 'none'
 * challengeModel({ outcome: [1, 2], risk: [0, 1] }).value; // => null
 * ```
 * @since 0.1.0
 */
export const challengeModel = (
  input: ResilienceInput,
): ChallengeModel | NotEstimable<'challenge-model', ResilienceWhy> => {
  needArgument(input, 'input');
  const alpha = share(input.alpha ?? 0.05, ['alpha']);
  const model = fitted(input, { predictors: { ...input.covariates, risk: input.risk }, squares: ['risk'] });
  const { n, dropped, missing } = model;
  const basis = { method: 'challenge-model', n, dropped, missing } as const;
  if (model.value === null) return { ...basis, value: null, why: model.why };
  const square = model.value.find(({ term }) => term === 'risk^2') as Coefficient;
  const risk = model.predictors.find(({ name }) => name === 'risk') as FittedModel['predictors'][number];
  const turning = turningPoint(model, 'risk');
  const because = reasonAgainst(signOf(square, model, alpha, (risk.sd ?? 0) ** 2), turning);
  return {
    ...basis,
    value: because === null ? 'challenge' : 'none',
    because,
    alpha,
    decidedBy: model.inferenceWhy === null ? 'test' : 'numeric-tolerance',
    model,
    square,
    turning,
    atTurningPoint: turning.value === null ? null : predictAt(model, placeOf(model, turning.value)),
    scale: model.family === 'logistic' ? 'logit' : 'outcome',
  };
};

const placeOf = (model: FittedModel, risk: number): Readonly<Record<string, number>> =>
  Object.fromEntries(model.predictors.map(({ name, mean }) => [name, name === 'risk' ? risk : (mean ?? 0)]));

const reasonAgainst = (sign: -1 | 0 | 1, { value, insideRange }: TurningPoint): ChallengeModel['because'] => {
  if (sign === 0 || value === null) return 'no-curvature';
  if (sign > 0) return 'minimum';
  return insideRange === true ? null : 'outside-range';
};
