import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import { type Proportion, wilsonInterval } from '../accuracy/proportion.js';
import type { Basis, IntervalOptions, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareOneTest, chiSquareTest, untested } from '../common/build.js';
import { finite, listAt, objectAt, whole } from '../common/check.js';
import { logisticRegression } from '../regression/logistic.js';

/**
 * A group with the same dose, such as the same number of risks.
 *
 * @since 0.1.0
 */
export interface DoseGroup {
  /** The dose, a score. */
  readonly dose: number;
  /** Persons with the outcome. */
  readonly events: number;
  /** All persons. */
  readonly n: number;
}

/**
 * The rate at one dose.
 *
 * @since 0.1.0
 */
export interface DoseRate extends DoseGroup {
  /** Share with Wilson's limits. */
  readonly rate: Proportion;
}

/**
 * Events, persons and the share with Wilson's interval at each dose; what falls is left falling, nothing is made monotone.
 *
 * For counts already at hand. `doseResponse` makes the table from columns and hides small cells.
 *
 * @param groups - One entry a dose.
 * @param options - Level of the intervals.
 * @returns The rates in order of dose.
 * @throws ResiliensError `number-invalid` for counts that are negative, not whole, or more events than persons; `id-duplicate` for a
 * dose given twice; `option-invalid`.
 * @example
 * ```ts
 * import { ratesByDose } from 'resiliens/cohort';
 *
 * ratesByDose([{ dose: 1, events: 4, n: 10 }, { dose: 0, events: 1, n: 10 }]).map(({ dose, rate }) => [dose, rate.value]); // => [[0, 0.1], [1, 0.4]]
 * ```
 * @since 0.1.0
 */
export const ratesByDose = (
  groups: readonly DoseGroup[],
  options: IntervalOptions = {},
): readonly DoseRate[] =>
  readGroups(groups).map(({ dose, events, n }) => ({
    dose,
    events,
    n,
    rate: wilsonInterval(events, n, options),
  }));

const readGroups = (groups: readonly DoseGroup[]): readonly DoseGroup[] => {
  const seen = new Set<number>();
  listAt(groups, ['groups']);
  const read = groups.map((group, index) => {
    const path = ['groups', index];
    objectAt(group, path);
    const { events, n } = group;
    const dose = finite(group.dose, [...path, 'dose']);
    if (seen.has(dose)) throw new ResiliensError('id-duplicate', [...path, 'dose']);
    seen.add(dose);
    whole(n, 0, [...path, 'n']);
    if (whole(events, 0, [...path, 'events']) > n)
      throw new ResiliensError('number-invalid', [...path, 'events'], { found: events, most: n });
    return { dose, events, n };
  });
  return read.sort((a, b) => a.dose - b.dose);
};

/**
 * A trend of a share over doses.
 *
 * @since 0.1.0
 */
export interface Trend extends Basis<'cochran-armitage'> {
  /** Chi-square of a linear trend, df 1. */
  readonly value: number;
  /** The same as a test. */
  readonly linear: TestOutcome<never>;
  /** Whether the share rises or falls with the dose. */
  readonly direction: 'rising' | 'falling' | 'level';
  /** Departure from a straight line on the logit: free groups against linear logit, by the likelihood ratio. */
  readonly departure: TestOutcome<'too-few-groups' | 'not-fitted'>;
}

/**
 * The Cochran-Armitage test for trend: whether a share rises or falls with the dose, and whether a straight line is enough.
 *
 * Variant: [sum (s - s̄)(x - n p)]² / [p (1 - p) sum n (s - s̄)²], df 1, the doses as scores; departure by the likelihood ratio of
 * free groups against a linear logit, df groups - 2. A trend test with p below 0.05 does not make the relation linear.
 *
 * @param groups - One entry a dose; doses with nobody add nothing.
 * @returns The tests; or `no-rows`, `single-class` without or with nothing but events, `one-dose`.
 * @throws ResiliensError as `ratesByDose`.
 * @example
 * ```ts
 * import { cochranArmitageTrend } from 'resiliens/cohort';
 *
 * const groups = [{ dose: 0, events: 10, n: 100 }, { dose: 1, events: 20, n: 100 }, { dose: 2, events: 30, n: 100 }];
 * cochranArmitageTrend(groups).value?.toFixed(4); // => '12.5000'
 * cochranArmitageTrend([{ dose: 0, events: 0, n: 5 }]).value; // => null
 * ```
 * @since 0.1.0
 */
export const cochranArmitageTrend = (
  groups: readonly DoseGroup[],
): Trend | NotEstimable<'cochran-armitage', 'no-rows' | 'single-class' | 'one-dose'> => {
  const used = readGroups(groups).filter(({ n }) => n > 0);
  const n = exactSum(used.map((group) => group.n));
  const events = exactSum(used.map((group) => group.events));
  const basis = { method: 'cochran-armitage', n, dropped: 0, missing: 'none' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-rows' };
  if (events === 0 || events === n) return { ...basis, value: null, why: 'single-class' };
  if (used.length < 2) return { ...basis, value: null, why: 'one-dose' };
  const p = events / n;
  const mean = exactSum(used.map((group) => group.n * group.dose)) / n;
  const slope = exactSum(used.map((group) => (group.dose - mean) * (group.events - group.n * p)));
  const spread = exactSum(used.map((group) => group.n * (group.dose - mean) ** 2));
  const value = (slope * slope) / (p * (1 - p) * spread);
  return {
    ...basis,
    value,
    linear: chiSquareOneTest(value),
    direction:
      Math.abs(slope) <= 1e-12 * n * Math.sqrt(spread / n) ? 'level' : slope > 0 ? 'rising' : 'falling',
    departure: departureOf(used),
  };
};

const departureOf = (used: readonly DoseGroup[]): Trend['departure'] => {
  if (used.length < 3) return untested('too-few-groups');
  const linear = logisticRegression({
    events: used.map(({ events }) => events),
    trials: used.map(({ n }) => n),
    predictors: { dose: used.map(({ dose }) => dose) },
    centre: ['dose'],
  });
  // The deviance of grouped counts is the distance to a model with a share of its own for every group.
  return linear.value === null
    ? untested('not-fitted')
    : chiSquareTest(Math.max(0, linear.deviance), used.length - 2);
};
