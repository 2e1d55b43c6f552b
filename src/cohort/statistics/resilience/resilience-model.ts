import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { finite, share } from '../common/check.js';
import type { Coefficient, FittedModel } from '../regression/fitted-model.js';
import { type JohnsonNeyman, johnsonNeyman } from '../regression/johnson-neyman.js';
import { type RSquaredChange, rSquaredChange } from '../regression/least-squares.js';
import { placesOf, type SimpleSlope, simpleSlopes } from '../regression/simple-slopes.js';
import { signOf } from './difference.js';
import { type Fit, fitted, type ResilienceInput, type ResilienceWhy } from './fit.js';
import { classify, type FergusZimmermanLabel, type LutharLabel, type ResiliencePattern } from './pattern.js';

/**
 * What the model of risk and resource is fitted to.
 *
 * @since 0.1.0
 */
export interface ResourceInput extends ResilienceInput {
  /** The resource, yes or no as 1 and 0, or a score. */
  readonly resource: ArrayLike<number | null>;
  /** The low and the high value of the resource to look at; 0 and 1, or one standard deviation around the mean, where left out. */
  readonly at?: readonly [number, number] | undefined;
}

/**
 * A resource beside a risk: compensatory and protective model, slopes and pattern.
 *
 * @since 0.1.0
 */
export interface ResilienceModel extends Basis<'compensatory-and-protective-model'> {
  /** The pattern, a description of this data set and of no child. */
  readonly value: ResiliencePattern;
  /** Luthar's word for it. */
  readonly luthar: LutharLabel;
  /** Fergus and Zimmerman's word for it. */
  readonly fergusZimmerman: FergusZimmermanLabel;
  /** Which of the six decision rules, in their order, gave the pattern. */
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6;
  /** The level of the tests behind it. */
  readonly alpha: number;
  /** Whether 0 was told by a test or, with residuals of zero to rounding, by a numeric tolerance. */
  readonly decidedBy: 'test' | 'numeric-tolerance';
  /** Step one: adjustment on risk (and covariates). */
  readonly riskOnly: FittedModel;
  /** Step two, the compensatory model: risk and resource side by side. */
  readonly compensatory: FittedModel;
  /** Step three, the protective model: with their product. */
  readonly protective: FittedModel;
  /** What step two adds to step one; null for logistic regression. */
  readonly resourceAdds: RSquaredChange | null;
  /** What step three adds to step two; null for logistic regression. */
  readonly productAdds: RSquaredChange | null;
  /** The product, b3. */
  readonly product: Coefficient;
  /** Slope of risk at the low and at the high value of the resource. */
  readonly slopes: readonly [SimpleSlope, SimpleSlope];
  /** Where on the resource the slope of risk differs from 0. */
  readonly region: JohnsonNeyman;
  /** How much better off high resource is than low, at the lowest and the highest risk observed. */
  readonly gap: {
    /** At the lowest risk. */
    readonly atLowestRisk: number;
    /** At the highest risk. */
    readonly atHighestRisk: number;
  };
  /** The scale of slopes and gap: the outcome's own, or the logit, where an interaction is none on the probability. */
  readonly scale: 'outcome' | 'logit';
}

/**
 * The compensatory and the protective model of a resource beside a risk, with the pattern named in both vocabularies.
 *
 * Equations (after Garmezy, Masten and Tellegen 1984; Fergus and Zimmerman 2005): Y = b0 + b1 R + b2 P, and with b3 R P. The
 * pattern follows from the simple slopes of risk in six rules: no product, then main effects; slope above 0 with the resource;
 * slope of 0 with it; both slopes below 0 and gentler with it; steeper with it although better off at low risk; otherwise
 * `unclassified`. "Reactive" means opposite things to the two authors, so every word carries its author. Main effects are tested
 * in the model without product, where they do not depend on where the zero of a predictor lies.
 *
 * @param input - Adjustment (high is good), risk, resource, covariates, family, alpha, level, and values of the resource.
 * @returns The models and the pattern; or the reason for which a model cannot be fitted.
 * @throws ResiliensError `id-duplicate` for a covariate named `risk` or `resource`, `option-invalid`, and as `leastSquares`.
 * @example
 * ```ts
 * import { resilienceModel } from 'resiliens/cohort';
 *
 * const risk = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4];
 * const resource = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
 * resilienceModel({ outcome: [10, 8, 6, 4, 2, 13, 11, 9, 7, 5], risk, resource }).value; // => 'compensatory'
 * resilienceModel({ outcome: [10, 8, 6, 4, 2, 11, 11, 11, 11, 11], risk, resource }).value; // => 'protective-stabilizing'
 * resilienceModel({ outcome: [1, 1, 1], risk: [0, 1, 2], resource: [0, 1, 0] }).value; // => null
 * ```
 * @since 0.1.0
 */
export const resilienceModel = (
  input: ResourceInput,
): ResilienceModel | NotEstimable<'compensatory-and-protective-model', ResilienceWhy> => {
  needArgument(input, 'input');
  const alpha = share(input.alpha ?? 0.05, ['alpha']);
  const covariates = freeOf(input.covariates);
  const predictors = { risk: input.risk, resource: input.resource, ...covariates };
  const protective = fitted(input, { predictors, products: [['risk', 'resource']] });
  const method = 'compensatory-and-protective-model' as const;
  const { n, dropped, missing } = protective;
  const basis = { method, n, dropped, missing };
  if (protective.value === null) return { ...basis, value: null, why: protective.why };
  const compensatory = fitted(input, { predictors });
  if (compensatory.value === null) return { ...basis, value: null, why: compensatory.why };
  // The first step leaves the same rows out as the others: those without a resource are set to missing in the risk.
  const riskOnly = fitted(input, {
    predictors: { risk: riskWhere(input), ...covariates },
  });
  if (riskOnly.value === null) return { ...basis, value: null, why: riskOnly.why };
  return { ...basis, ...judged(input, { riskOnly, compensatory, protective }, alpha) };
};

const freeOf = (
  covariates: ResilienceInput['covariates'],
): Readonly<Record<string, ArrayLike<number | null>>> => {
  for (const name of ['risk', 'resource'])
    if (covariates !== undefined && Object.hasOwn(covariates, name))
      throw new ResiliensError('id-duplicate', ['covariates', name]);
  return covariates ?? {};
};

const riskWhere = ({ risk, resource }: ResourceInput): readonly (number | null)[] =>
  Array.from({ length: risk.length }, (_, row) =>
    resource[row] === null ? null : (risk[row] as number | null),
  );

interface Steps {
  readonly riskOnly: Fit;
  readonly compensatory: Fit;
  readonly protective: Fit;
}

const judged = (
  input: ResourceInput,
  { riskOnly, compensatory, protective }: Steps,
  alpha: number,
): Omit<ResilienceModel, keyof Basis> => {
  const coefficient = (model: Fit, term: string): Coefficient =>
    model.value.find((one) => one.term === term) as Coefficient;
  const summary = (name: string): FittedModel['predictors'][number] =>
    protective.predictors.find((one) => one.name === name) as FittedModel['predictors'][number];
  const [risk, resource] = [summary('risk'), summary('resource')];
  const [low, high] = rangeOf(input, resource);
  const question = { focal: 'risk', moderator: 'resource' };
  const slopes = (simpleSlopes(protective, { ...question, at: [low, high] }, input).value ?? []) as readonly [
    SimpleSlope,
    SimpleSlope,
  ];
  const product = coefficient(protective, 'risk:resource');
  const gapAt = (at: number | null): number =>
    (coefficient(protective, 'resource').value + product.value * (at ?? 0)) * (high - low);
  const gap = { atLowestRisk: gapAt(risk.lowest), atHighestRisk: gapAt(risk.highest) };
  const [riskSd, resourceSd] = [risk.sd ?? 0, resource.sd ?? 0];
  const sign = (estimate: Coefficient | SimpleSlope, model: Fit, step: number): -1 | 0 | 1 =>
    signOf(estimate, model, alpha, step);
  const { pattern, ...named } = classify({
    product: sign(product, protective, riskSd * resourceSd),
    risk: sign(coefficient(compensatory, 'risk'), compensatory, riskSd),
    resource: sign(coefficient(compensatory, 'resource'), compensatory, resourceSd),
    slopeLow: sign(slopes[0], protective, riskSd),
    slopeHigh: sign(slopes[1], protective, riskSd),
    betterAtLowRisk: gap.atLowestRisk > 0,
  });
  const linear = riskOnly.family === 'least-squares' && compensatory.family === 'least-squares';
  return {
    value: pattern,
    ...named,
    alpha,
    decidedBy: protective.inferenceWhy === null ? 'test' : 'numeric-tolerance',
    riskOnly,
    compensatory,
    protective,
    resourceAdds: linear ? changeOf(rSquaredChange(riskOnly, compensatory)) : null,
    productAdds:
      compensatory.family === 'least-squares' && protective.family === 'least-squares'
        ? changeOf(rSquaredChange(compensatory, protective))
        : null,
    product,
    slopes,
    region: johnsonNeyman(protective, question, input),
    gap,
    scale: protective.family === 'logistic' ? 'logit' : 'outcome',
  };
};

const changeOf = (change: ReturnType<typeof rSquaredChange>): RSquaredChange | null =>
  change.value === null ? null : change;

const rangeOf = (
  input: ResourceInput,
  resource: FittedModel['predictors'][number],
): readonly [number, number] => {
  if (input.at === undefined) {
    const places = placesOf(resource);
    return [places[0]?.at ?? 0, places[places.length - 1]?.at ?? 0];
  }
  const [low, high] = [finite(input.at[0], ['at', 0]), finite(input.at[1], ['at', 1])];
  if (high <= low) throw new ResiliensError('number-invalid', ['at', 1], { found: high, moreThan: low });
  return [low, high];
};
