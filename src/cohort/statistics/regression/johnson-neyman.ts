import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, IntervalOptions } from '../common/basis.js';
import { levelOf } from '../common/check.js';
import { cell } from '../numeric/matrix.js';
import { basisOf, criticalOf, type FittedModel, type InferenceWhy } from './fitted-model.js';
import { type SlopeQuestion, slopeOf } from './simple-slopes.js';

/**
 * Why there is no region of significance.
 *
 * @since 0.1.0
 */
export type JohnsonNeymanWhy = 'no-product' | InferenceWhy;

/**
 * Where on the moderator a slope differs from 0: outside or inside two bounds, beyond one, everywhere or nowhere.
 *
 * @since 0.1.0
 */
export type SignificantRegion = 'outside' | 'inside' | 'above' | 'below' | 'everywhere' | 'nowhere';

/**
 * Regions of significance by Johnson and Neyman.
 *
 * @since 0.1.0
 */
export interface JohnsonNeyman extends Basis<'johnson-neyman-1936'> {
  /** The bounds on the moderator's own scale, none to two; null where there is no region. */
  readonly value: readonly number[] | null;
  /** Why there is none, or null. */
  readonly why: JohnsonNeymanWhy | null;
  /** On which side of the bounds the slope differs from 0. */
  readonly significant: SignificantRegion | null;
  /** The critical value: t with residual degrees of freedom, or the normal quantile. */
  readonly criticalValue: number | null;
  /** Lowest and highest value of the moderator in the data. */
  readonly observedRange: readonly [number, number] | null;
  /** The parts of the observed range in which the slope differs from 0: bounds beyond it have no data behind them. */
  readonly observedRegions: readonly {
    /** Where the part begins. */
    readonly from: number;
    /** Where it ends. */
    readonly to: number;
  }[];
  /** Level of the test. */
  readonly confidenceLevel: number;
}

/**
 * The values of a moderator at which a slope differs from 0.
 *
 * Variant: Johnson and Neyman 1936, the roots of (b3² - t² V33) z² + 2 (b1 b3 - t² V13) z + (b1² - t² V11) = 0; which side is
 * significant follows from the sign of the leading coefficient. Pointwise, not simultaneous.
 *
 * @param model - A fitted model with the product of the two among its terms.
 * @param question - The predictor and its moderator.
 * @param options - Level of the test.
 * @returns Bounds, side, and the part of the region that holds data; or null with `no-product`, `zero-residual-variance`,
 * `no-residual-degrees-of-freedom`.
 * @throws ResiliensError `id-unknown`, `option-invalid` where the predictor enters further terms.
 * @example
 * ```ts
 * import { johnsonNeyman, leastSquares } from 'resiliens/cohort';
 *
 * const fit = leastSquares({
 *   outcome: [9, 8, 6, 4, 9, 9, 8, 9],
 *   predictors: { risk: [0, 1, 2, 3, 0, 1, 2, 3], resource: [0, 0, 0, 0, 1, 1, 1, 1] },
 *   products: [['risk', 'resource']],
 * });
 * const region = fit.value === null ? null : johnsonNeyman(fit, { focal: 'risk', moderator: 'resource' });
 * region?.value?.map((bound) => bound.toFixed(2)); // => ['0.75', '1.86']
 * region?.significant; // => 'outside'
 * ```
 * @since 0.1.0
 */
export const johnsonNeyman = (
  model: FittedModel,
  question: SlopeQuestion,
  options: IntervalOptions = {},
): JohnsonNeyman => {
  needArgument(question, 'question');
  const confidenceLevel = levelOf(options);
  const slope = slopeOf(model, question);
  const basis = { method: 'johnson-neyman-1936', ...basisOf(model) } as const;
  const nothing = (why: JohnsonNeymanWhy): JohnsonNeyman => ({
    ...basis,
    value: null,
    why,
    significant: null,
    criticalValue: null,
    observedRange: null,
    observedRegions: [],
    confidenceLevel,
  });
  if (slope === null) return nothing('no-product');
  const { covariance } = model;
  if (covariance === null) return nothing(model.inferenceWhy ?? 'zero-residual-variance');
  const { main, product, moderator } = slope;
  const critical = criticalOf(model, confidenceLevel);
  const [b1, b3] = [model.value[main]?.value ?? 0, model.value[product]?.value ?? 0];
  const square = critical * critical;
  const lead = b3 * b3 - square * cell(covariance, product, product);
  const half = b1 * b3 - square * cell(covariance, main, product);
  const rest = b1 * b1 - square * cell(covariance, main, main);
  const offset = moderator.centredAt ?? 0;
  const { bounds, significant } = region(lead, half, rest);
  const value = bounds.map((bound) => bound + offset);
  const range: readonly [number, number] = [moderator.lowest ?? 0, moderator.highest ?? 0];
  return {
    ...basis,
    value,
    why: null,
    significant,
    criticalValue: critical,
    observedRange: range,
    observedRegions: within(value, significant, range),
    confidenceLevel,
  };
};

/** Where lead z² + 2 half z + rest is positive. */
const region = (
  lead: number,
  half: number,
  rest: number,
): { readonly bounds: readonly number[]; readonly significant: SignificantRegion } => {
  if (lead === 0) {
    if (half === 0) return { bounds: [], significant: rest > 0 ? 'everywhere' : 'nowhere' };
    return { bounds: [-rest / (2 * half)], significant: half > 0 ? 'above' : 'below' };
  }
  const discriminant = half * half - lead * rest;
  if (discriminant <= 0) return { bounds: [], significant: lead > 0 ? 'everywhere' : 'nowhere' };
  // The root that adds up first, the other from the product of both: nothing cancels.
  const sum = -(half + (half < 0 ? -1 : 1) * Math.sqrt(discriminant));
  const roots = sum === 0 ? [0, 0] : [sum / lead, rest / sum];
  return { bounds: roots.sort((a, b) => a - b), significant: lead > 0 ? 'outside' : 'inside' };
};

const within = (
  bounds: readonly number[],
  significant: SignificantRegion,
  [lowest, highest]: readonly [number, number],
): JohnsonNeyman['observedRegions'] => {
  const [first, second] = [bounds[0] ?? Number.NEGATIVE_INFINITY, bounds[1] ?? Number.POSITIVE_INFINITY];
  const all = { from: lowest, to: highest };
  const parts = {
    everywhere: [all],
    nowhere: [],
    inside: [{ from: first, to: second }],
    outside: [
      { from: lowest, to: first },
      { from: second, to: highest },
    ],
    above: [{ from: first, to: highest }],
    below: [{ from: lowest, to: first }],
  }[significant];
  return parts
    .map(({ from, to }) => ({ from: Math.max(from, lowest), to: Math.min(to, highest) }))
    .filter(({ from, to }) => from <= to);
};
