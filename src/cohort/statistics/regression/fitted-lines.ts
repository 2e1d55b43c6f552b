import { needArgument } from '../../../errors/need-argument.js';
import type { Basis } from '../common/basis.js';
import { finite, whole } from '../common/check.js';
import { basisOf, type FittedModel, type PredictorSummary, predictorOf } from './fitted-model.js';
import { predictAt } from './predict-at.js';
import { placesOf, type SlopePlace } from './simple-slopes.js';

/**
 * One point of a fitted line.
 *
 * @since 0.1.0
 */
export interface LinePoint {
  /** Value of the focal predictor, on its own scale. */
  readonly at: number;
  /** The outcome expected there. */
  readonly value: number;
  /** Lower limit of what is expected on average; null without a standard error. */
  readonly low: number | null;
  /** Upper limit. */
  readonly high: number | null;
}

/**
 * A fitted line, at one value of the moderator where there is one.
 *
 * @since 0.1.0
 */
export interface FittedLine {
  /** Value of the moderator; null without a moderator. */
  readonly moderatorAt: number | null;
  /** What that value is: an end of a yes-or-no moderator, its mean or one deviation from it, or a declared value. */
  readonly place: SlopePlace | null;
  /** The points, from the lowest to the highest observed value of the focal predictor. */
  readonly points: readonly LinePoint[];
}

/**
 * Lines of a fitted model over what was observed: what a plot of an interaction or of a curve shows.
 *
 * @since 0.1.0
 */
export interface FittedLines extends Basis<'fitted-lines'> {
  /** One line a value of the moderator, the lowest first; one line without a moderator. */
  readonly value: readonly FittedLine[];
  /** Name of the focal predictor. */
  readonly focal: string;
  /** Name of the moderator, or null. */
  readonly moderator: string | null;
  /** Lowest and highest observed value of the focal predictor: no line goes beyond them. */
  readonly observedRange: readonly [number, number];
  /** The outcome's own scale, or the probability for logistic regression. */
  readonly scale: 'outcome' | 'probability';
  /** Level of the limits. */
  readonly confidenceLevel: number;
}

/**
 * What a model expects over the observed values of one predictor, at values of another: the lines of an interaction, or a curve.
 *
 * Other predictors stand at their means. Nothing is drawn beyond the observed values; the model knows their ends and not whether each
 * value of the moderator was observed along the whole line. The limits are those of the expected mean, not of single persons.
 *
 * @param model - A fitted model.
 * @param question - The focal predictor, the moderator, its values (0 and 1, or one deviation around the mean, where left out), how many
 * points a line has (41; 2 or more).
 * @returns The lines.
 * @throws ResiliensError `id-unknown` for a name that is no predictor, `number-invalid`, `input-invalid`.
 * @example
 * ```ts
 * import { fittedLines, leastSquares } from 'resiliens/cohort';
 *
 * const fit = leastSquares({ outcome: [1, 3, 2, 6, 4], predictors: { risk: [0, 1, 2, 3, 4] } });
 * const lines = fit.value === null ? null : fittedLines(fit, { focal: 'risk', points: 3 });
 * lines?.value[0]?.points.map(({ at, value }) => [at, value.toFixed(1)]); // => [[0, '1.4'], [2, '3.2'], [4, '5.0']]
 * ```
 * @since 0.1.0
 */
export const fittedLines = (
  model: FittedModel,
  question: {
    /** The predictor along which the line goes. */
    readonly focal: string;
    /** The predictor at whose values there is a line each. */
    readonly moderator?: string | undefined;
    /** Values of the moderator, on its own scale. */
    readonly at?: readonly number[] | undefined;
    /** Points of a line, from 2 on. */
    readonly points?: number | undefined;
  },
): FittedLines => {
  needArgument(question, 'question');
  const { focal, moderator, points = 41 } = question;
  const steps = whole(points, 2, ['points']) - 1;
  const [lowest, highest] = rangeOf(predictorOf(model, focal, ['focal']));
  const places =
    moderator === undefined ? [{ at: null, place: null }] : placesAt(model, moderator, question.at);
  return {
    method: 'fitted-lines',
    ...basisOf(model),
    value: places.map(({ at, place }) => ({
      moderatorAt: at,
      place,
      points: Array.from({ length: steps + 1 }, (_, step) => {
        const here = step === steps ? highest : lowest + (step * (highest - lowest)) / steps;
        const { value, low, high } = predictAt(model, valuesAt(model, { focal, here, moderator, at }));
        return { at: here, value, low, high };
      }),
    })),
    focal,
    moderator: moderator ?? null,
    observedRange: [lowest, highest],
    scale: model.family === 'logistic' ? 'probability' : 'outcome',
    confidenceLevel: model.confidenceLevel,
  };
};

const rangeOf = ({ lowest, highest }: PredictorSummary): readonly [number, number] => [
  lowest ?? 0,
  highest ?? 0,
];

const placesAt = (
  model: FittedModel,
  moderator: string,
  at: readonly number[] | undefined,
): readonly { readonly at: number; readonly place: SlopePlace }[] => {
  const summary = predictorOf(model, moderator, ['moderator']);
  if (at === undefined) return placesOf(summary);
  return at.map((value, index) => ({ at: finite(value, ['at', index]), place: 'declared' }));
};

const valuesAt = (
  { predictors }: FittedModel,
  where: {
    readonly focal: string;
    readonly here: number;
    readonly moderator: string | undefined;
    readonly at: number | null;
  },
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    predictors.map(({ name, mean }) => {
      if (name === where.focal) return [name, where.here];
      return [name, name === where.moderator ? (where.at ?? 0) : (mean ?? 0)];
    }),
  );
