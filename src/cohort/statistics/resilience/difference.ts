import type { FittedModel, Inference } from '../regression/fitted-model.js';

/** A slope that moves the outcome by less than this share of its standard deviation is rounding, where residuals are zero. */
const ROUNDING = 1e-9;

/**
 * Whether an estimate differs from 0: -1 below, 1 above, 0 not. By its test at alpha; where residuals are zero to rounding by a
 * numeric tolerance on the scale of the outcome, for a step of `step` in the predictor.
 */
export const signOf = (
  estimate: Inference,
  model: Pick<FittedModel, 'outcomeSd'>,
  alpha: number,
  step: number,
): -1 | 0 | 1 => {
  const differs =
    estimate.p === null
      ? estimate.why === 'zero-residual-variance' &&
        Math.abs(estimate.value * step) > ROUNDING * model.outcomeSd
      : estimate.p < alpha;
  if (!differs) return 0;
  return estimate.value > 0 ? 1 : -1;
};
