import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, ConfidenceInterval, IntervalOptions, NotEstimable } from '../common/basis.js';
import { intervalAround } from '../common/build.js';
import { levelOf, oneOf } from '../common/check.js';
import { entry } from '../numeric/matrix.js';
import { normalCritical } from '../numeric/normal.js';
import { groupRatings, type RatingGroups, type ScoreDirection, type ScoredOutcome } from './rating-groups.js';

/**
 * The area under a ROC curve with three standard errors.
 *
 * @since 0.1.0
 */
export interface AreaUnderCurve extends Basis<'mann-whitney'> {
  /** The area: the share of pairs of a case and a control that the case wins, ties counted one half. */
  readonly value: number;
  /** Cases. */
  readonly cases: number;
  /** Controls. */
  readonly controls: number;
  /** The direction declared. */
  readonly direction: ScoreDirection;
  /** Pairs won, ties one half: the Mann-Whitney U of the cases. */
  readonly pairsWon: number;
  /** Standard error of DeLong, DeLong and Clarke-Pearson 1988; null with fewer than two cases or controls. */
  readonly standardErrorDeLong: number | null;
  /** Interval by DeLong, symmetric on the scale of the area; it can pass 1, so cut it for display only. */
  readonly intervalDeLong: ConfidenceInterval | null;
  /** Why the two above are null, or null. */
  readonly why: 'too-few-cases' | 'too-few-controls' | null;
  /** Standard error of Hanley and McNeil 1982 with Q1 = A/(2 - A), Q2 = 2A²/(1 + A). */
  readonly standardErrorHanleyMcNeilExponential: number;
  /** The same with Q1 and Q2 from the data. */
  readonly standardErrorHanleyMcNeilFromData: number;
  /** Share of triples in which two cases both beat a control, ties counted one half and one third. */
  readonly q1FromData: number;
  /** Share of triples in which a case beats two controls. */
  readonly q2FromData: number;
}

/**
 * The area under the ROC curve: how well a score tells cases from controls, 0.5 for not at all, 1 for fully.
 *
 * Three standard errors circulate and have names here: DeLong 1988, Hanley and McNeil 1982 with exponential Q, and with Q from
 * the data. The direction is declared; chosen from the data it would turn an area below 0.5 into its complement.
 *
 * @param data - Scores and outcomes row by row, or counts of cases and controls for each score.
 * @param direction - `higher-is-case` or `lower-is-case`.
 * @param options - Level of the interval.
 * @returns The area, or `single-class` without a case or a control.
 * @throws ResiliensError `input-invalid` for lists of different lengths, `value-invalid` for an outcome that is not 0 or 1,
 * `number-invalid`, `option-invalid`.
 * @example
 * ```ts
 * import { areaUnderCurve } from 'resiliens/cohort';
 *
 * areaUnderCurve({ scores: [1, 2, 3, 4], outcome: [0, 0, 1, 1] }, 'higher-is-case').value; // => 1
 * areaUnderCurve({ scores: [1, 2], outcome: [1, 1] }, 'higher-is-case').value; // => null
 * ```
 * @since 0.1.0
 */
export const areaUnderCurve = (
  data: ScoredOutcome,
  direction: ScoreDirection,
  options: IntervalOptions = {},
): AreaUnderCurve | NotEstimable<'mann-whitney', 'single-class'> => {
  oneOf(direction, ['higher-is-case', 'lower-is-case'], ['direction']);
  const confidenceLevel = levelOf(options);
  const groups = groupRatings(data, direction);
  const { totalCases: m, totalControls: n, dropped } = groups;
  const basis = {
    method: 'mann-whitney',
    n: m + n,
    dropped,
    missing: dropped > 0 ? 'complete-rows' : 'none',
  } as const;
  if (m === 0 || n === 0) return { ...basis, value: null, why: 'single-class' };
  const { controlsBelow, casesAbove } = placements(groups);
  const pairsWon = exactSum(groups.cases.map((count, index) => count * entry(controlsBelow, index)));
  const value = pairsWon / (m * n);
  const q1 = tripleShare(groups.controls, casesAboveOf(groups), groups.cases) / (n * m * m);
  const q2 = tripleShare(groups.cases, controlsBelowOf(groups), groups.controls) / (m * n * n);
  const why = m < 2 ? 'too-few-cases' : n < 2 ? 'too-few-controls' : null;
  const deLong =
    why === null
      ? Math.sqrt(
          placementVariance(groups.cases, controlsBelow, n, value) / m +
            placementVariance(groups.controls, casesAbove, m, value) / n,
        )
      : null;
  return {
    ...basis,
    value,
    cases: m,
    controls: n,
    direction,
    pairsWon,
    standardErrorDeLong: deLong,
    intervalDeLong:
      deLong === null
        ? null
        : intervalAround(value, normalCritical(confidenceLevel) * deLong, confidenceLevel, 'delong-1988'),
    why,
    standardErrorHanleyMcNeilExponential: hanleyMcNeil(
      value,
      value / (2 - value),
      (2 * value * value) / (1 + value),
      m,
      n,
    ),
    standardErrorHanleyMcNeilFromData: hanleyMcNeil(value, q1, q2, m, n),
    q1FromData: q1,
    q2FromData: q2,
  };
};

const controlsBelowOf = ({ controls }: RatingGroups): readonly number[] => {
  let below = 0;
  return controls.map((count) => {
    below += count;
    return below - count;
  });
};

const casesAboveOf = ({ cases, totalCases }: RatingGroups): readonly number[] => {
  let upTo = 0;
  return cases.map((count) => {
    upTo += count;
    return totalCases - upTo;
  });
};

/** For each score, controls that a case with it beats and cases that beat a control with it, ties one half. */
export const placements = (
  groups: RatingGroups,
): { readonly controlsBelow: readonly number[]; readonly casesAbove: readonly number[] } => ({
  controlsBelow: controlsBelowOf(groups).map((below, index) => below + entry(groups.controls, index) / 2),
  casesAbove: casesAboveOf(groups).map((above, index) => above + entry(groups.cases, index) / 2),
});

const placementVariance = (
  counts: readonly number[],
  beaten: readonly number[],
  opponents: number,
  mean: number,
): number => {
  const n = exactSum(counts);
  return (
    exactSum(counts.map((count, index) => count * (entry(beaten, index) / opponents - mean) ** 2)) / (n - 1)
  );
};

/** Triples of one of `counts` and two opponents, both beyond it or tied: ties count one half and one third. */
const tripleShare = (counts: readonly number[], beyond: readonly number[], tied: readonly number[]): number =>
  exactSum(
    counts.map((count, index) => {
      const [far, same] = [entry(beyond, index), entry(tied, index)];
      return count * (far * far + far * same + (same * same) / 3);
    }),
  );

const hanleyMcNeil = (area: number, q1: number, q2: number, m: number, n: number): number =>
  Math.sqrt(
    Math.max(0, area * (1 - area) + (m - 1) * (q1 - area * area) + (n - 1) * (q2 - area * area)) / (m * n),
  );
