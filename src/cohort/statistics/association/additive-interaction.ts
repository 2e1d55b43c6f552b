import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Basis, IntervalOptions, Measure, NotEstimable } from '../common/basis.js';
import { measured, measuredOnLog, unmeasured } from '../common/build.js';
import { levelOf, objectAt, oneOf, whole } from '../common/check.js';
import { normalCritical } from '../numeric/normal.js';

/**
 * Cases among the persons with one combination of two exposures.
 *
 * @since 0.1.0
 */
export interface ExposedGroup {
  /** Affected persons. */
  readonly cases: number;
  /** All persons. */
  readonly total: number;
}

/**
 * The four combinations of two exposures.
 *
 * @since 0.1.0
 */
export interface JointExposure {
  /** Neither exposure. */
  readonly neither: ExposedGroup;
  /** The first only. */
  readonly onlyFirst: ExposedGroup;
  /** The second only. */
  readonly onlySecond: ExposedGroup;
  /** Both. */
  readonly both: ExposedGroup;
}

/**
 * Why interaction on the additive scale cannot be estimated.
 *
 * @since 0.1.0
 */
export type AdditiveInteractionWhy = 'empty-group' | 'zero-cell';

/**
 * Interaction of two exposures on the additive scale.
 *
 * @since 0.1.0
 */
export interface AdditiveInteraction extends Basis<'risk-ratios' | 'odds-ratios-rare-outcome'> {
  /** RERI, R11 - R10 - R01 + 1: above 0 the two together do more than their sum. */
  readonly value: number;
  /** Lower limit of RERI by the delta method. */
  readonly low: number;
  /** Upper limit of RERI. */
  readonly high: number;
  /** Level of all limits. */
  readonly confidenceLevel: number;
  /** Ratio of both against neither. */
  readonly ratioBoth: number;
  /** Ratio of the first only against neither. */
  readonly ratioOnlyFirst: number;
  /** Ratio of the second only against neither. */
  readonly ratioOnlySecond: number;
  /** Attributable proportion, RERI/R11, limits by the delta method. */
  readonly attributableProportion: Measure<never>;
  /**
   * Synergy index, (R11 - 1)/(R10 + R01 - 2), limits on the log scale; null where one side is not above 0. Without limits where
   * R10 + R01 - 2 is so close to 0 that the upper one is beyond all numbers.
   */
  readonly synergyIndex: Measure<'not-both-harmful' | 'no-limits'>;
}

/**
 * Whether two risks together do more than their sum: RERI, attributable proportion and synergy index.
 *
 * Variant: Rothman 1986 with delta-method limits (Hosmer and Lemeshow 1992), from risk ratios. Odds ratios stand in for risk ratios
 * only where the outcome is rare, so that has to be said in the options, and the method repeats it.
 *
 * @param groups - Cases and totals of the four combinations.
 * @param options - `ratio`: `risk` (where left out) or `odds`, which needs `rareOutcome: true`; level of the intervals.
 * @returns The three measures, or `empty-group` where a combination has nobody, `zero-cell` where one has no cases (for odds: or
 * only cases).
 * @throws ResiliensError `number-invalid` for counts that are negative, not whole, or more cases than persons; `option-invalid` for
 * odds without `rareOutcome`.
 * @example
 * ```ts
 * import { additiveInteraction } from 'resiliens/cohort';
 *
 * const groups = {
 *   neither: { cases: 10, total: 100 },
 *   onlyFirst: { cases: 20, total: 100 },
 *   onlySecond: { cases: 20, total: 100 },
 *   both: { cases: 50, total: 100 },
 * };
 * additiveInteraction(groups).value?.toFixed(4); // => '2.0000'
 * additiveInteraction(groups, { ratio: 'odds' }); // throws 'option-invalid'
 * ```
 * @since 0.1.0
 */
export const additiveInteraction = (
  groups: JointExposure,
  options: IntervalOptions & {
    readonly ratio?: 'risk' | 'odds' | undefined;
    readonly rareOutcome?: boolean | undefined;
  } = {},
): AdditiveInteraction | NotEstimable<'risk-ratios' | 'odds-ratios-rare-outcome', AdditiveInteractionWhy> => {
  needArgument(groups, 'groups');
  const confidenceLevel = levelOf(options);
  const ratio = oneOf(options.ratio ?? 'risk', ['risk', 'odds'] as const, ['ratio']);
  if (ratio === 'odds' && options.rareOutcome !== true)
    throw new ResiliensError('option-invalid', ['rareOutcome'], { expected: 'true' });
  const counts = (['neither', 'onlyFirst', 'onlySecond', 'both'] as const).map((name) =>
    groupOf(groups[name], name),
  );
  const method = ratio === 'risk' ? 'risk-ratios' : 'odds-ratios-rare-outcome';
  const n = counts.reduce((sum, { total }) => sum + total, 0);
  const basis = { method, n, dropped: 0, missing: 'none' } as const;
  if (counts.some(({ total }) => total === 0)) return { ...basis, value: null, why: 'empty-group' };
  const without = counts.some(({ cases, total }) => cases === 0 || (ratio === 'odds' && cases === total));
  if (without) return { ...basis, value: null, why: 'zero-cell' };
  const levels = counts.map(({ cases, total }) =>
    ratio === 'risk'
      ? { value: cases / total, variance: 1 / cases - 1 / total }
      : { value: cases / (total - cases), variance: 1 / cases + 1 / (total - cases) },
  );
  const z = normalCritical(confidenceLevel);
  const [p00, p10, p01, p11] = levels.map(({ value }) => value) as [number, number, number, number];
  // The variance of a function of the four logarithms, given its slopes.
  const marginOf = (slopes: readonly number[]): number =>
    z *
    Math.sqrt(
      levels.reduce((sum, { variance }, index) => sum + (slopes[index] as number) ** 2 * variance, 0),
    );
  const value = (p11 - p10 - p01 + p00) / p00;
  const margin = marginOf([-(p11 - p10 - p01) / p00, -p10 / p00, -p01 / p00, p11 / p00]);
  const proportion = (p11 - p10 - p01 + p00) / p11;
  const proportionMargin = marginOf([p00 / p11, -p10 / p11, -p01 / p11, (p10 + p01 - p00) / p11]);
  const [top, bottom] = [p11 - p00, p10 + p01 - 2 * p00];
  const synergyIndex = (): AdditiveInteraction['synergyIndex'] => {
    if (!(top > 0 && bottom > 0)) return unmeasured('not-both-harmful');
    const slopes = [-p00 / top + (2 * p00) / bottom, -p10 / bottom, -p01 / bottom, p11 / top];
    return measuredOnLog(top / bottom, marginOf(slopes), 'no-limits');
  };
  return {
    ...basis,
    value,
    low: value - margin,
    high: value + margin,
    confidenceLevel,
    ratioBoth: p11 / p00,
    ratioOnlyFirst: p10 / p00,
    ratioOnlySecond: p01 / p00,
    attributableProportion: measured(
      proportion,
      proportion - proportionMargin,
      proportion + proportionMargin,
    ),
    synergyIndex: synergyIndex(),
  };
};

const groupOf = (group: ExposedGroup, name: string): ExposedGroup => {
  objectAt(group, [name]);
  const total = whole(group.total, 0, [name, 'total']);
  const cases = whole(group.cases, 0, [name, 'cases']);
  if (cases > total)
    throw new ResiliensError('number-invalid', [name, 'cases'], { found: cases, most: total });
  return { cases, total };
};
