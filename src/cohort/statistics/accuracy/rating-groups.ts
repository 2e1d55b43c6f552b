import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import { columnAt, completeRows, finite, sameLength, type Values, whole } from '../common/check.js';
import { entry } from '../numeric/matrix.js';

/** Distinct scores from the least to the most suspicious one, with how many cases and controls have each. */
export interface RatingGroups {
  readonly scores: readonly number[];
  readonly cases: readonly number[];
  readonly controls: readonly number[];
  readonly totalCases: number;
  readonly totalControls: number;
  readonly dropped: number;
}

/**
 * Which end of a score speaks for the condition; declared, never chosen from the data.
 *
 * @since 0.1.0
 */
export type ScoreDirection = 'higher-is-case' | 'lower-is-case';

/**
 * Scores of affected (cases) and other persons, either one by one or as counts of each score.
 *
 * @since 0.1.0
 */
export type ScoredOutcome =
  | {
      /** A score a person; null where missing. */
      readonly scores: ArrayLike<number | null>;
      /** 1 for a case, 0 for a control, null where missing, in the same order. */
      readonly outcome: ArrayLike<number | null>;
    }
  | {
      /** Distinct scores. */
      readonly scores: readonly number[];
      /** Cases with each score. */
      readonly cases: readonly number[];
      /** Controls with each score. */
      readonly controls: readonly number[];
    };

/** Groups by score, in the declared direction. */
export const groupRatings = (data: ScoredOutcome, direction: ScoreDirection): RatingGroups => {
  needArgument(data, 'data', ['scores']);
  const groups = 'cases' in data ? fromCounts(data.scores, data.cases, data.controls) : fromRows(data);
  const scores = [...groups.counts.keys()].sort((a, b) => (direction === 'higher-is-case' ? a - b : b - a));
  const cases = scores.map((score) => (groups.counts.get(score) as [number, number])[0]);
  const controls = scores.map((score) => (groups.counts.get(score) as [number, number])[1]);
  return {
    scores,
    cases,
    controls,
    totalCases: exactSum(cases),
    totalControls: exactSum(controls),
    dropped: groups.dropped,
  };
};

interface Counted {
  readonly counts: Map<number, [number, number]>;
  readonly dropped: number;
}

const fromCounts = (
  scores: readonly number[],
  cases: readonly number[],
  controls: readonly number[],
): Counted => {
  columnAt(scores, ['scores']);
  columnAt(cases, ['cases']);
  columnAt(controls, ['controls']);
  sameLength(cases.length, scores.length, ['cases']);
  sameLength(controls.length, scores.length, ['controls']);
  const counts = new Map<number, [number, number]>();
  scores.forEach((score, index) => {
    if (counts.has(finite(score, ['scores', index])))
      throw new ResiliensError('id-duplicate', ['scores', index]);
    const pair: [number, number] = [
      whole(cases[index], 0, ['cases', index]),
      whole(controls[index], 0, ['controls', index]),
    ];
    if (pair[0] + pair[1] > 0) counts.set(score, pair);
  });
  return { counts, dropped: 0 };
};

const fromRows = (data: { readonly scores: Values; readonly outcome: Values }): Counted => {
  const { columns, dropped } = completeRows([data.scores, data.outcome], [['scores'], ['outcome']]);
  const [scores, outcome] = columns as readonly [readonly number[], readonly number[]];
  const counts = new Map<number, [number, number]>();
  scores.forEach((score, row) => {
    const is = binary(entry(outcome, row), ['outcome', row]);
    const pair = counts.get(score) ?? [0, 0];
    pair[is === 1 ? 0 : 1] += 1;
    counts.set(score, pair);
  });
  return { counts, dropped };
};

/** Refuses an outcome that is neither 0 nor 1. */
export const binary = (value: number, path: readonly (string | number)[]): 0 | 1 => {
  if (value !== 0 && value !== 1) throw new ResiliensError('value-invalid', path, { allowed: [0, 1] });
  return value;
};
