import { ResiliensError } from '../../../errors/resiliens-error.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { atLeast, finite, objectAt } from '../common/check.js';

/**
 * Mean and standard deviation of a group.
 *
 * @since 0.1.0
 */
export interface GroupNorm {
  /** Mean. */
  readonly mean: number;
  /** Standard deviation. */
  readonly sd: number;
}

/**
 * The three cut-offs of Jacobson and Truax between a clinical and a functional group.
 *
 * @since 0.1.0
 */
export interface ClinicalCutOffs extends Basis<'jacobson-truax-1991'> {
  /** Cut-off c, between the means, each weighted by the other group's standard deviation. */
  readonly value: number;
  /** Two standard deviations from the clinical mean towards health. */
  readonly a: number;
  /** Two standard deviations from the functional mean towards illness. */
  readonly b: number;
  /** The same as `value`. */
  readonly c: number;
  /** Whether a score at or above a cut-off is on the functional side. */
  readonly higherIsBetter: boolean;
}

/**
 * Clinical cut-offs a, b and c: from which score on a person counts as nearer to the functional than to the clinical group.
 *
 * Variant: Jacobson and Truax 1991; a = clinical mean ± 2 sd, b = functional mean ∓ 2 sd, c = (s_c m_f + s_f m_c)/(s_c + s_f).
 *
 * @param clinical - The clinical group.
 * @param functional - The functional group.
 * @param higherIsBetter - Whether a higher score is better; it must agree with the two means.
 * @returns The cut-offs, or `no-variance` where both standard deviations are 0.
 * @throws ResiliensError `number-invalid` for negative deviations, `option-invalid` where the direction contradicts the means.
 * @example
 * ```ts
 * import { clinicalCutOffs } from 'resiliens/cohort';
 *
 * const cuts = clinicalCutOffs({ mean: 40, sd: 7.5 }, { mean: 60, sd: 7.5 }, true);
 * [cuts.value, cuts.value === null ? null : cuts.a]; // => [50, 55]
 * clinicalCutOffs({ mean: 40, sd: 7.5 }, { mean: 60, sd: 7.5 }, false); // throws 'option-invalid'
 * ```
 * @since 0.1.0
 */
export const clinicalCutOffs = (
  clinical: GroupNorm,
  functional: GroupNorm,
  higherIsBetter: boolean,
): ClinicalCutOffs | NotEstimable<'jacobson-truax-1991', 'no-variance'> => {
  const sick = read(clinical, 'clinical');
  const well = read(functional, 'functional');
  if (higherIsBetter ? well.mean <= sick.mean : well.mean >= sick.mean)
    throw new ResiliensError('option-invalid', ['higherIsBetter'], { found: String(higherIsBetter) });
  const basis = { method: 'jacobson-truax-1991', n: 0, dropped: 0, missing: 'none' } as const;
  if (sick.sd + well.sd === 0) return { ...basis, value: null, why: 'no-variance' };
  const towardsHealth = higherIsBetter ? 1 : -1;
  const c = (sick.sd * well.mean + well.sd * sick.mean) / (sick.sd + well.sd);
  return {
    ...basis,
    value: c,
    a: sick.mean + towardsHealth * 2 * sick.sd,
    b: well.mean - towardsHealth * 2 * well.sd,
    c,
    higherIsBetter,
  };
};

const read = (norm: GroupNorm, group: string): GroupNorm => {
  objectAt(norm, [group]);
  return { mean: finite(norm.mean, [group, 'mean']), sd: atLeast(norm.sd, 0, [group, 'sd']) };
};

/**
 * Whether a score lies on the functional side of a cut-off, the cut-off included.
 *
 * @param score - The score.
 * @param cutOff - The cut-off.
 * @param higherIsBetter - Whether a higher score is better.
 * @returns True at the cut-off and beyond.
 * @example
 * ```ts
 * import { reachesCutOff } from 'resiliens/cohort';
 *
 * reachesCutOff(50, 50, true); // => true
 * reachesCutOff(51, 50, false); // => false
 * ```
 * @since 0.1.0
 */
export const reachesCutOff = (score: number, cutOff: number, higherIsBetter: boolean): boolean =>
  higherIsBetter ? score >= cutOff : score <= cutOff;
