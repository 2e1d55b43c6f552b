import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { share } from '../common/check.js';
import type { FittedModel } from '../regression/fitted-model.js';
import { type JohnsonNeyman, johnsonNeyman } from '../regression/johnson-neyman.js';
import { signOf } from './difference.js';
import { fitted, type ResilienceInput, type ResilienceWhy } from './fit.js';

/**
 * Which way persons with an attribute differ over the range of a risk: for better and for worse, at the good end only, or at the
 * bad end only.
 *
 * @since 0.1.0
 */
export type SusceptibilityPattern =
  | 'differential-susceptibility'
  | 'vantage-sensitivity'
  | 'diathesis-stress'
  | 'none'
  | 'unclassified';

/**
 * The interaction of a risk with an attribute, read by its cross-over.
 *
 * @since 0.1.0
 */
export interface Susceptibility extends Basis<'regions-of-significance'> {
  /** The pattern, a description of this data set and of no child. */
  readonly value: SusceptibilityPattern;
  /** The risk at which the lines cross; null for parallel lines. */
  readonly crossover: number | null;
  /** Whether they cross within the observed risk. */
  readonly crossoverInsideRange: boolean | null;
  /** Where on the risk the attribute makes a difference. */
  readonly region: JohnsonNeyman;
  /** Share of the interaction's area within the observed risk that lies on the good side of the cross-over (Roisman 2012); null without a cross-over inside. */
  readonly proportionOfInteraction: number | null;
  /** The level of the tests. */
  readonly alpha: number;
  /** The fitted model. */
  readonly model: FittedModel;
}

/**
 * Differential susceptibility, vantage sensitivity or diathesis-stress: where on a risk an attribute makes a difference.
 *
 * Variant: regions of significance on the observed risk (Roisman et al. 2012): a difference at both ends with a cross-over between
 * them, at the good (low-risk) end only, or at the bad end only. The proportion of interaction is reported, not judged: published
 * windows (.40 to .60, .20 to .80) disagree.
 *
 * @param input - Adjustment (high is good), risk, the attribute as `moderator`, covariates, family, alpha.
 * @returns The pattern with cross-over and regions; or the reason for which the model cannot be fitted. With residuals of zero to
 * rounding there are no regions, and the pattern is `unclassified`.
 * @throws ResiliensError as `leastSquares`.
 * @example
 * ```ts
 * import { susceptibility } from 'resiliens/cohort';
 *
 * const risk = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4];
 * const outcome = [5.1, 5, 4.9, 5.1, 4.9, 9, 7.1, 5, 3, 0.9];
 * susceptibility({ outcome, risk, moderator: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1] }).value; // => 'differential-susceptibility'
 * ```
 * @since 0.1.0
 */
export const susceptibility = (
  input: ResilienceInput & {
    /** The attribute that may make persons more open to risk and to support. */
    readonly moderator: ArrayLike<number | null>;
  },
): Susceptibility | NotEstimable<'regions-of-significance', ResilienceWhy> => {
  needArgument(input, 'input');
  const alpha = share(input.alpha ?? 0.05, ['alpha']);
  const model = fitted(input, {
    predictors: { ...input.covariates, risk: input.risk, moderator: input.moderator },
    products: [['risk', 'moderator']],
  });
  const { n, dropped, missing } = model;
  const basis = { method: 'regions-of-significance', n, dropped, missing } as const;
  if (model.value === null) return { ...basis, value: null, why: model.why };
  const of = (term: string): (typeof model.value)[number] | undefined =>
    model.value.find((one) => one.term === term);
  const [main, product] = [of('moderator'), of('risk:moderator')];
  const risk = model.predictors.find(({ name }) => name === 'risk');
  const moderator = model.predictors.find(({ name }) => name === 'moderator');
  const [lowest, highest] = [risk?.lowest ?? 0, risk?.highest ?? 0];
  const region = johnsonNeyman(
    model,
    { focal: 'moderator', moderator: 'risk' },
    { confidenceLevel: 1 - alpha },
  );
  const step = (risk?.sd ?? 0) * (moderator?.sd ?? 0);
  const interacts = product !== undefined && signOf(product, model, alpha, step) !== 0;
  const crossover =
    interacts && main !== undefined && product !== undefined ? -main.value / product.value : null;
  const inside = crossover === null ? null : crossover > lowest && crossover < highest;
  return {
    ...basis,
    value: interacts ? patternOf(region, lowest, highest, inside === true) : 'none',
    crossover,
    crossoverInsideRange: inside,
    region,
    proportionOfInteraction:
      crossover === null || inside !== true
        ? null
        : (crossover - lowest) ** 2 / ((crossover - lowest) ** 2 + (highest - crossover) ** 2),
    alpha,
    model,
  };
};

const patternOf = (
  { observedRegions, value }: JohnsonNeyman,
  lowest: number,
  highest: number,
  crosses: boolean,
): SusceptibilityPattern => {
  if (value === null) return 'unclassified';
  const atGoodEnd = observedRegions.some(({ from }) => from === lowest);
  const atBadEnd = observedRegions.some(({ to }) => to === highest);
  if (atGoodEnd && atBadEnd) return crosses ? 'differential-susceptibility' : 'unclassified';
  if (atGoodEnd) return 'vantage-sensitivity';
  return atBadEnd ? 'diathesis-stress' : 'unclassified';
};
