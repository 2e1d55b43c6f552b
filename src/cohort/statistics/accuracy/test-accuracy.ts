import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, IntervalOptions, Measure, NotEstimable } from '../common/basis.js';
import { measuredOnLog, unmeasured } from '../common/build.js';
import { levelOf, oneOf, whole, within } from '../common/check.js';
import { normalCritical } from '../numeric/normal.js';
import { type Proportion, type ProportionMethod, proportionBy } from './proportion.js';

/**
 * The four counts of a test against what is true.
 *
 * @since 0.1.0
 */
export interface AccuracyCounts {
  /** Positive and affected. */
  readonly truePositives: number;
  /** Positive, not affected. */
  readonly falsePositives: number;
  /** Negative, but affected. */
  readonly falseNegatives: number;
  /** Negative and not affected. */
  readonly trueNegatives: number;
}

/**
 * How accurate a test with two results is.
 *
 * @since 0.1.0
 */
export interface TestAccuracy extends Basis<ProportionMethod> {
  /** Youden's index, sensitivity + specificity - 1. */
  readonly value: number;
  /** Share of the affected that test positive. */
  readonly sensitivity: Proportion;
  /** Share of the others that test negative. */
  readonly specificity: Proportion;
  /** Share affected among the positive, at the prevalence of this table. */
  readonly positivePredictiveValue: Proportion;
  /** Share not affected among the negative, at the prevalence of this table. */
  readonly negativePredictiveValue: Proportion;
  /** Sensitivity / (1 - specificity), limits on the log scale. */
  readonly positiveLikelihoodRatio: Measure<'zero-cell'>;
  /** (1 - sensitivity) / specificity, limits on the log scale. */
  readonly negativeLikelihoodRatio: Measure<'zero-cell'>;
  /** Odds ratio of the table, limits on the log scale. */
  readonly diagnosticOddsRatio: Measure<'zero-cell'>;
  /** Predictive values at another prevalence by Bayes' rule, without limits; null where none was asked for. */
  readonly atPrevalence: {
    /** The prevalence asked for. */
    readonly prevalence: number;
    /** Share affected among the positive; null where nobody would be positive. */
    readonly positivePredictiveValue: number | null;
    /** Share not affected among the negative; null where nobody would be negative. */
    readonly negativePredictiveValue: number | null;
  } | null;
}

/**
 * Sensitivity, specificity, predictive values, likelihood ratios and the diagnostic odds ratio of a test with two results.
 *
 * Shares with Wilson's or exact limits (named in `method`); ratios with limits on the log scale, var ln LR+ = 1/tp - 1/(tp+fn) +
 * 1/fp - 1/(fp+tn). Predictive values hold for the prevalence of the table only; ask for another one by `prevalence`.
 *
 * @param counts - True and false positives and negatives.
 * @param options - `interval`: `wilson-1927` (where left out) or `clopper-pearson-1934`; `prevalence`; level of the intervals.
 * @returns The measures, or `single-class` where nobody or everybody is affected.
 * @throws ResiliensError `number-invalid` for counts that are negative or not whole, `option-invalid`.
 * @example
 * ```ts
 * import { testAccuracy } from 'resiliens/cohort';
 *
 * testAccuracy({ truePositives: 9, falsePositives: 2, falseNegatives: 1, trueNegatives: 8 }).value?.toFixed(2); // => '0.70'
 * testAccuracy({ truePositives: 9, falsePositives: 0, falseNegatives: 1, trueNegatives: 0 }).value; // => null
 * ```
 * @since 0.1.0
 */
export const testAccuracy = (
  counts: AccuracyCounts,
  options: IntervalOptions & {
    readonly interval?: ProportionMethod | undefined;
    readonly prevalence?: number | undefined;
  } = {},
): TestAccuracy | NotEstimable<ProportionMethod, 'single-class'> => {
  needArgument(counts, 'counts');
  needArgument(options, 'options');
  const method = oneOf(options.interval ?? 'wilson-1927', ['wilson-1927', 'clopper-pearson-1934'] as const, [
    'interval',
  ]);
  const share = proportionBy(method);
  const confidenceLevel = levelOf(options);
  const level = { confidenceLevel };
  const tp = whole(counts.truePositives, 0, ['truePositives']);
  const fp = whole(counts.falsePositives, 0, ['falsePositives']);
  const fn = whole(counts.falseNegatives, 0, ['falseNegatives']);
  const tn = whole(counts.trueNegatives, 0, ['trueNegatives']);
  const [affected, others] = [tp + fn, fp + tn];
  const basis = { method, n: affected + others, dropped: 0, missing: 'none' } as const;
  if (affected === 0 || others === 0) return { ...basis, value: null, why: 'single-class' };
  const z = normalCritical(confidenceLevel);
  return {
    ...basis,
    value: (tp * tn - fp * fn) / (affected * others),
    sensitivity: share(tp, affected, level),
    specificity: share(tn, others, level),
    positivePredictiveValue: share(tp, tp + fp, level),
    negativePredictiveValue: share(tn, tn + fn, level),
    positiveLikelihoodRatio: likelihoodRatio(tp, affected, fp, others, z),
    negativeLikelihoodRatio: likelihoodRatio(fn, affected, tn, others, z),
    diagnosticOddsRatio: oddsRatioOf(tp, fp, fn, tn, z),
    atPrevalence:
      options.prevalence === undefined
        ? null
        : byBayes(tp / affected, tn / others, within(options.prevalence, 0, 1, ['prevalence'])),
  };
};

const likelihoodRatio = (a: number, n1: number, b: number, n0: number, z: number): Measure<'zero-cell'> => {
  if (b === 0) return unmeasured('zero-cell');
  if (a === 0) return unmeasured('zero-cell', 0);
  return measuredOnLog(a / n1 / (b / n0), z * Math.sqrt(1 / a - 1 / n1 + 1 / b - 1 / n0), 'zero-cell');
};

const oddsRatioOf = (tp: number, fp: number, fn: number, tn: number, z: number): Measure<'zero-cell'> => {
  if (fp === 0 || fn === 0) return unmeasured('zero-cell');
  if (tp === 0 || tn === 0) return unmeasured('zero-cell', 0);
  return measuredOnLog((tp * tn) / (fp * fn), z * Math.sqrt(1 / tp + 1 / fp + 1 / fn + 1 / tn), 'zero-cell');
};

const byBayes = (
  sensitivity: number,
  specificity: number,
  prevalence: number,
): TestAccuracy['atPrevalence'] => {
  const positive = sensitivity * prevalence + (1 - specificity) * (1 - prevalence);
  const negative = (1 - sensitivity) * prevalence + specificity * (1 - prevalence);
  return {
    prevalence,
    positivePredictiveValue: positive === 0 ? null : (sensitivity * prevalence) / positive,
    negativePredictiveValue: negative === 0 ? null : (specificity * (1 - prevalence)) / negative,
  };
};
