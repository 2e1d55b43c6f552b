import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { unknownId } from '../../../errors/unknown-id.js';
import type { MissingHandling } from '../common/basis.js';
import { cell, entry, indexes, type Matrix } from '../numeric/matrix.js';
import { normalCritical, normalTwoSided } from '../numeric/normal.js';
import { tCritical, tTwoSided } from '../numeric/student-t.js';

/**
 * A term of a regression: the product of its factors, none for the intercept, the same one twice for a square.
 *
 * @since 0.1.0
 */
export interface ModelTerm {
  /** `intercept`, a predictor's name, `first:second` or `name^2`. */
  readonly name: string;
  /** The predictors that are multiplied. */
  readonly factors: readonly string[];
}

/**
 * What a fitted model remembers of a predictor; no row of it.
 *
 * @since 0.1.0
 */
export interface PredictorSummary {
  /** Its name. */
  readonly name: string;
  /** Mean of the rows used; null without rows. */
  readonly mean: number | null;
  /** Standard deviation with n - 1; null with fewer than two rows. */
  readonly sd: number | null;
  /** Lowest value used. */
  readonly lowest: number | null;
  /** Highest value used. */
  readonly highest: number | null;
  /** Whether it takes the values 0 and 1 only, both of them. */
  readonly binary: boolean;
  /** The mean that was taken off, or null where none was. */
  readonly centredAt: number | null;
}

/**
 * Why a standard error, and all that follows from it, is null: residuals are zero to rounding, or no row is left over.
 *
 * @since 0.1.0
 */
export type InferenceWhy = 'zero-residual-variance' | 'no-residual-degrees-of-freedom';

/**
 * An estimate with its standard error, test and limits.
 *
 * @since 0.1.0
 */
export interface Inference {
  /** The estimate. */
  readonly value: number;
  /** Standard error. */
  readonly standardError: number | null;
  /** Estimate in standard errors: t for least squares, z for logistic regression. */
  readonly statistic: number | null;
  /** Two-sided p of 0. */
  readonly p: number | null;
  /** Lower limit. */
  readonly low: number | null;
  /** Upper limit. */
  readonly high: number | null;
  /** Why these are null, or null where they are not. */
  readonly why: InferenceWhy | null;
}

/**
 * A coefficient of a regression.
 *
 * @since 0.1.0
 */
export interface Coefficient extends Inference {
  /** The name of its term. */
  readonly term: string;
}

/**
 * What later steps need of a fitted regression: plain data, without any row.
 *
 * @since 0.1.0
 */
export interface FittedModel {
  /** Rows or groups used. */
  readonly n: number;
  /** Rows left out because something was missing. */
  readonly dropped: number;
  /** The rule by which they were left out. */
  readonly missing: MissingHandling;
  /** Least squares, or logistic regression on the scale of the logit. */
  readonly family: 'least-squares' | 'logistic';
  /** The terms, in the order of the coefficients. */
  readonly terms: readonly ModelTerm[];
  /** The coefficients. */
  readonly value: readonly Coefficient[];
  /** Their covariances; null where they cannot be estimated. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** The predictors. */
  readonly predictors: readonly PredictorSummary[];
  /** Residual degrees of freedom of t; null for logistic regression. */
  readonly residualDf: number | null;
  /** Why there are no standard errors, or null where there are. */
  readonly inferenceWhy: InferenceWhy | null;
  /** Standard deviation of the outcome. */
  readonly outcomeSd: number;
  /** Level of the limits. */
  readonly confidenceLevel: number;
}

/** What a result that stands on a model repeats of it. */
export const basisOf = ({
  n,
  dropped,
  missing,
}: FittedModel): Pick<FittedModel, 'n' | 'dropped' | 'missing'> => ({ n, dropped, missing });

/** What a linear combination of coefficients needs of a model. */
export type Combined = Pick<FittedModel, 'covariance' | 'residualDf' | 'inferenceWhy'>;

/** How many standard errors an interval of this level reaches to. */
export const criticalOf = ({ residualDf }: Combined, confidenceLevel: number): number =>
  residualDf === null ? normalCritical(confidenceLevel) : tCritical(confidenceLevel, residualDf);

/** The estimate, test and limits of a sum of coefficients. */
export const inferenceOf = (
  value: number,
  variance: number | null,
  model: Combined,
  confidenceLevel: number,
): Inference => {
  if (variance === null || model.inferenceWhy !== null)
    return {
      value,
      standardError: null,
      statistic: null,
      p: null,
      low: null,
      high: null,
      why: model.inferenceWhy ?? 'zero-residual-variance',
    };
  const standardError = Math.sqrt(Math.max(0, variance));
  const margin = criticalOf(model, confidenceLevel) * standardError;
  if (standardError === 0)
    return inferenceOf(value, null, { ...model, inferenceWhy: 'zero-residual-variance' }, confidenceLevel);
  const statistic = value / standardError;
  return {
    value,
    standardError,
    statistic,
    p: model.residualDf === null ? normalTwoSided(statistic) : tTwoSided(statistic, model.residualDf),
    low: value - margin,
    high: value + margin,
    why: null,
  };
};

/** The variance of a sum of coefficients with these weights. */
export const varianceOfSum = (covariance: Matrix | null, weights: readonly number[]): number | null =>
  covariance === null
    ? null
    : indexes(weights.length).reduce(
        (sum, i) =>
          sum +
          indexes(weights.length).reduce(
            (part, j) => part + entry(weights, i) * entry(weights, j) * cell(covariance, i, j),
            0,
          ),
        0,
      );

/** The predictor with this name. */
export const predictorOf = (
  model: FittedModel,
  name: string,
  path: readonly (string | number)[],
): PredictorSummary => {
  needArgument(model, 'model', ['predictors', 'terms', 'value']);
  const found = model.predictors.find((predictor) => predictor.name === name);
  if (found === undefined)
    throw unknownId(
      'id-unknown',
      path,
      name,
      model.predictors.map((predictor) => predictor.name),
    );
  return found;
};

/** The place of the term with exactly these factors, or -1. */
export const termAt = (model: FittedModel, factors: readonly string[]): number => {
  const wanted = JSON.stringify([...factors].sort());
  return model.terms.findIndex((term) => JSON.stringify([...term.factors].sort()) === wanted);
};

/** Refuses a predictor that enters further terms than those named: its slope would depend on more than is asked about. */
export const onlyIn = (model: FittedModel, name: string, places: readonly number[], option: string): void => {
  const more = model.terms.some((term, place) => term.factors.includes(name) && !places.includes(place));
  if (more) throw new ResiliensError('option-invalid', [option], { found: name });
};
