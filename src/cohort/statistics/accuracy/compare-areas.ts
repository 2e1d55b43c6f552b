import type { Basis, ConfidenceInterval, IntervalOptions, NotEstimable } from '../common/basis.js';
import { intervalAround } from '../common/build.js';
import { completeRows, levelOf, listAt, oneOf, type Values } from '../common/check.js';
import { entry, indexes } from '../numeric/matrix.js';
import { covarianceOf, meanOf, varianceOf } from '../numeric/moments.js';
import { normalCritical, normalTwoSided } from '../numeric/normal.js';
import { placements } from './area-under-curve.js';
import { binary, groupRatings, type ScoreDirection } from './rating-groups.js';

/**
 * Why two areas cannot be compared.
 *
 * @since 0.1.0
 */
export type CompareAreasWhy = 'single-class' | 'too-few-cases' | 'too-few-controls' | 'no-variance';

/**
 * The difference of two areas under the ROC curves of the same persons.
 *
 * @since 0.1.0
 */
export interface AreaDifference extends Basis<'delong-1988-paired'> {
  /** First area less second. */
  readonly value: number;
  /** The first score's area. */
  readonly first: number;
  /** The second score's area. */
  readonly second: number;
  /** Standard error of the difference, covariance included. */
  readonly standardError: number;
  /** The difference in standard errors. */
  readonly z: number;
  /** Two-sided p of no difference. */
  readonly p: number;
  /** Interval of the difference. */
  readonly interval: ConfidenceInterval;
}

/**
 * Compares two scores of the same persons by the areas under their ROC curves.
 *
 * Variant: DeLong, DeLong and Clarke-Pearson 1988 with the covariance of the two areas; persons missing any of the three values are
 * left out.
 *
 * @param first - First score, one a person.
 * @param second - Second score of the same persons.
 * @param outcome - 1 for a case, 0 for a control.
 * @param directions - The direction of both, or one each.
 * @param options - Level of the interval.
 * @returns The difference with its test, or `single-class`, `too-few-cases`, `too-few-controls`, `no-variance` (the two rank alike).
 * @throws ResiliensError `input-invalid` for lists of different lengths, `value-invalid` for outcomes that are not 0 or 1.
 * @example
 * ```ts
 * import { compareAreasUnderCurve } from 'resiliens/cohort';
 *
 * const outcome = [0, 0, 0, 1, 1, 1];
 * compareAreasUnderCurve([1, 2, 3, 4, 5, 6], [1, 4, 3, 2, 5, 6], outcome, 'higher-is-case').value?.toFixed(4); // => '0.2222'
 * compareAreasUnderCurve([1, 2], [1, 2], [1, 1], 'higher-is-case').value; // => null
 * ```
 * @since 0.1.0
 */
export const compareAreasUnderCurve = (
  first: Values,
  second: Values,
  outcome: Values,
  directions: ScoreDirection | readonly [ScoreDirection, ScoreDirection],
  options: IntervalOptions = {},
): AreaDifference | NotEstimable<'delong-1988-paired', CompareAreasWhy> => {
  if (typeof directions !== 'string') listAt(directions, ['directions']);
  const confidenceLevel = levelOf(options);
  const both = typeof directions === 'string' ? [directions, directions] : directions;
  both.forEach((direction, index) => {
    oneOf(direction, ['higher-is-case', 'lower-is-case'], ['directions', index]);
  });
  const { columns, dropped } = completeRows([first, second, outcome], [['first'], ['second'], ['outcome']]);
  const [one, two, truth] = columns as readonly [readonly number[], readonly number[], readonly number[]];
  truth.forEach((value, row) => {
    binary(value, ['outcome', row]);
  });
  const basis = { method: 'delong-1988-paired', n: truth.length, dropped, missing: 'complete-rows' } as const;
  const m = truth.filter((value) => value === 1).length;
  const n = truth.length - m;
  if (m === 0 || n === 0) return { ...basis, value: null, why: 'single-class' };
  if (m < 2) return { ...basis, value: null, why: 'too-few-cases' };
  if (n < 2) return { ...basis, value: null, why: 'too-few-controls' };
  const a = placementOf(one, truth, both[0] as ScoreDirection, m, n);
  const b = placementOf(two, truth, both[1] as ScoreDirection, m, n);
  const variance =
    (varianceOf(a.cases) + varianceOf(b.cases) - 2 * covarianceOf(a.cases, b.cases)) / m +
    (varianceOf(a.controls) + varianceOf(b.controls) - 2 * covarianceOf(a.controls, b.controls)) / n;
  if (!(variance > 1e-15)) return { ...basis, value: null, why: 'no-variance' };
  const value = meanOf(a.cases) - meanOf(b.cases);
  const standardError = Math.sqrt(variance);
  const z = value / standardError;
  return {
    ...basis,
    value,
    first: meanOf(a.cases),
    second: meanOf(b.cases),
    standardError,
    z,
    p: normalTwoSided(z),
    interval: intervalAround(
      value,
      normalCritical(confidenceLevel) * standardError,
      confidenceLevel,
      'delong-1988-paired',
    ),
  };
};

interface Placement {
  readonly cases: readonly number[];
  readonly controls: readonly number[];
}

/** The share of opponents that each case and each control beats or loses to. */
const placementOf = (
  scores: readonly number[],
  truth: readonly number[],
  direction: ScoreDirection,
  m: number,
  n: number,
): Placement => {
  const groups = groupRatings({ scores, outcome: truth }, direction);
  const { controlsBelow, casesAbove } = placements(groups);
  const place = new Map(groups.scores.map((score, index) => [score, index]));
  const of = (wanted: number, shares: readonly number[], opponents: number): readonly number[] =>
    indexes(scores.length)
      .filter((row) => truth[row] === wanted)
      .map((row) => entry(shares, place.get(entry(scores, row)) as number) / opponents);
  return { cases: of(1, controlsBelow, n), controls: of(0, casesAbove, m) };
};
