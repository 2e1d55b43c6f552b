import type { Basis, NotEstimable } from '../common/basis.js';
import { oneOf } from '../common/check.js';
import { entry, indexes } from '../numeric/matrix.js';
import { groupRatings, type ScoreDirection, type ScoredOutcome } from './rating-groups.js';
import type { AccuracyCounts } from './test-accuracy.js';

/**
 * What one cut-off does.
 *
 * @since 0.1.0
 */
export interface CutOff extends AccuracyCounts {
  /** The score from which on a person counts as positive, itself included. */
  readonly cut: number;
  /** The rule in words of code: `>=` for a score that rises with the condition, `<=` for one that falls. */
  readonly rule: '>=' | '<=';
  /** Share of cases that are positive. */
  readonly sensitivity: number;
  /** Share of controls that are negative. */
  readonly specificity: number;
  /** Share of cases among the positive. */
  readonly positivePredictiveValue: number;
  /** Share of controls among the negative. */
  readonly negativePredictiveValue: number;
  /** Sensitivity / (1 - specificity); null where no control is positive. */
  readonly positiveLikelihoodRatio: number | null;
  /** (1 - sensitivity) / specificity; null where no control is negative. */
  readonly negativeLikelihoodRatio: number | null;
  /** Sensitivity + specificity - 1. */
  readonly youden: number;
}

/**
 * Every cut-off of a score, and the best by two named rules.
 *
 * @since 0.1.0
 */
export interface CutOffs extends Basis<'cut-offs'> {
  /** One entry for every score that occurs but the least suspicious, in order of suspicion. */
  readonly value: readonly CutOff[];
  /** The cuts with the largest Youden index; more than one where they tie. */
  readonly bestByYouden: readonly number[];
  /** The cuts whose point is nearest to full sensitivity and specificity; more than one where they tie. */
  readonly nearestToCorner: readonly number[];
}

/**
 * Sensitivity, specificity, predictive values, likelihood ratios and Youden's index at every cut-off of a score.
 *
 * A cut-off c is the rule "score at or beyond c". A best cut-off found and judged on the same persons looks better than it is.
 *
 * @param data - Scores and outcomes row by row, or counts of cases and controls for each score.
 * @param direction - `higher-is-case` or `lower-is-case`.
 * @returns The cut-offs, or `single-class` without a case or a control, `constant-score` where all have the same score.
 * @throws ResiliensError `input-invalid` for lists of different lengths, `value-invalid` for an outcome that is not 0 or 1.
 * @example
 * ```ts
 * import { screeningCutOffs } from 'resiliens/cohort';
 *
 * const found = screeningCutOffs({ scores: [1, 2, 3, 4], outcome: [0, 0, 1, 1] }, 'higher-is-case');
 * found.value === null ? [] : found.bestByYouden; // => [3]
 * screeningCutOffs({ scores: [1, 1], outcome: [0, 1] }, 'higher-is-case').value; // => null
 * ```
 * @since 0.1.0
 */
export const screeningCutOffs = (
  data: ScoredOutcome,
  direction: ScoreDirection,
): CutOffs | NotEstimable<'cut-offs', 'single-class' | 'constant-score'> => {
  oneOf(direction, ['higher-is-case', 'lower-is-case'], ['direction']);
  const groups = groupRatings(data, direction);
  const { totalCases: m, totalControls: n, dropped } = groups;
  const basis = {
    method: 'cut-offs',
    n: m + n,
    dropped,
    missing: dropped > 0 ? 'complete-rows' : 'none',
  } as const;
  if (m === 0 || n === 0) return { ...basis, value: null, why: 'single-class' };
  if (groups.scores.length < 2) return { ...basis, value: null, why: 'constant-score' };
  let truePositives = m;
  let falsePositives = n;
  const value = indexes(groups.scores.length - 1).map((below) => {
    truePositives -= entry(groups.cases, below);
    falsePositives -= entry(groups.controls, below);
    return cutOff(entry(groups.scores, below + 1), direction, truePositives, falsePositives, m, n);
  });
  // Compared as whole numbers, so that rounding breaks no tie.
  return {
    ...basis,
    value,
    bestByYouden: best(value, (at) => at.truePositives * n + at.trueNegatives * m),
    nearestToCorner: best(value, (at) => -((at.falseNegatives * n) ** 2 + (at.falsePositives * m) ** 2)),
  };
};

const best = (cuts: readonly CutOff[], merit: (at: CutOff) => number): readonly number[] => {
  const most = cuts.reduce((found, at) => Math.max(found, merit(at)), Number.NEGATIVE_INFINITY);
  return cuts.filter((at) => merit(at) === most).map((at) => at.cut);
};

const cutOff = (
  cut: number,
  direction: ScoreDirection,
  truePositives: number,
  falsePositives: number,
  m: number,
  n: number,
): CutOff => {
  const [falseNegatives, trueNegatives] = [m - truePositives, n - falsePositives];
  const sensitivity = truePositives / m;
  const specificity = trueNegatives / n;
  return {
    cut,
    rule: direction === 'higher-is-case' ? '>=' : '<=',
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives,
    sensitivity,
    specificity,
    positivePredictiveValue: truePositives / (truePositives + falsePositives),
    negativePredictiveValue: trueNegatives / (trueNegatives + falseNegatives),
    positiveLikelihoodRatio: falsePositives === 0 ? null : sensitivity / (falsePositives / n),
    negativeLikelihoodRatio: trueNegatives === 0 ? null : falseNegatives / m / specificity,
    youden: (truePositives * n + trueNegatives * m - m * n) / (m * n),
  };
};
