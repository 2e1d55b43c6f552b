import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { finite, listAt, oneOf, sameLength } from '../common/check.js';
import { entry, indexes } from '../numeric/matrix.js';
import { placeOf, placesOf, type Rating } from './rating-counts.js';

/**
 * How far two values are apart: equal or not, by how many values lie between them, by difference, or by share of their sum.
 *
 * @since 0.1.0
 */
export type KrippendorffMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Why Krippendorff's alpha cannot be estimated: no unit has two values, or all pairable values are the same.
 *
 * @since 0.1.0
 */
export type KrippendorffWhy = 'no-pairable-values' | 'one-category';

/**
 * The variants of Krippendorff's alpha.
 *
 * @since 0.1.0
 */
export type KrippendorffMethod = `krippendorff-${KrippendorffMetric}`;

/**
 * Krippendorff's alpha.
 *
 * @since 0.1.0
 */
export interface KrippendorffAlpha extends Basis<KrippendorffMethod> {
  /** Alpha. */
  readonly value: number;
  /** How many values have a partner in their unit. */
  readonly pairableValues: number;
  /** The values that occur or were declared, in order. */
  readonly values: readonly (string | number)[];
  /** How often each value occurs among the pairable ones. */
  readonly marginals: readonly number[];
  /** Observed disagreement. */
  readonly observedDisagreement: number;
  /** Disagreement expected by chance, over n(n - 1). */
  readonly expectedDisagreement: number;
}

/**
 * Krippendorff's alpha: agreement of any number of observers with missing values, on any level of measurement.
 *
 * Variant: 1 - Do/De through the coincidence matrix (Krippendorff 2011), each pair in a unit weighted by 1/(values in the unit
 * - 1); a unit with one value leaves n, marginals and expectation. The ordinal metric follows the marginals of the data; in the
 * ratio metric 0 against 0 is no difference. At most 1; 0 is chance.
 *
 * @param ratings - One row an observer, one column a unit; null where a value is missing.
 * @param metric - `nominal`, `ordinal`, `interval` or `ratio`; the last two need numbers.
 * @param options - `values`: all values in their order, required for ordinal labels that are texts.
 * @returns Alpha with `n` the units used and `dropped` those without a pair, or `no-pairable-values`, `one-category`.
 * @throws ResiliensError `input-invalid` for ragged rows or texts where numbers are needed, `number-invalid` for numbers that
 * are not finite, beyond ±1e30 or negative on a ratio scale, `id-unknown` for a value that is not declared, `option-invalid`.
 * @example
 * ```ts
 * import { krippendorffAlpha } from 'resiliens/cohort';
 *
 * krippendorffAlpha([[1, 2, null], [1, 2, 3]], 'interval').value; // => 1
 * krippendorffAlpha([[1, null], [null, 2]], 'nominal').value; // => null
 * ```
 * @since 0.1.0
 */
export const krippendorffAlpha = (
  ratings: readonly (readonly (string | number | null)[])[],
  metric: KrippendorffMetric,
  options: { readonly values?: readonly (string | number)[] | undefined } = {},
): KrippendorffAlpha | NotEstimable<KrippendorffMethod, KrippendorffWhy> => {
  needArgument(options, 'options');
  listAt(ratings, ['ratings']);
  oneOf(metric, ['nominal', 'ordinal', 'interval', 'ratio'], ['metric']);
  const units = unitsOf(ratings, metric);
  const values = options.values ?? valuesIn(units, metric);
  const places = placesOf(values);
  const pairable = units.filter((unit) => unit.length > 1);
  const dropped = units.length - pairable.length;
  const method: KrippendorffMethod = `krippendorff-${metric}`;
  const basis = { method, n: pairable.length, dropped, missing: 'pairable-values' } as const;
  if (pairable.length === 0) return { ...basis, value: null, why: 'no-pairable-values' };
  const counts = pairable.map((unit) => {
    const row = values.map(() => 0);
    for (const rating of unit) {
      const place = placeOf(rating, places, ['ratings']);
      row[place] = entry(row, place) + 1;
    }
    return row;
  });
  const marginals = values.map((_, place) => exactSum(counts.map((row) => entry(row, place))));
  if (marginals.filter((count) => count > 0).length < 2)
    return { ...basis, value: null, why: 'one-category' };
  const distances = distancesOf(values, marginals, metric);
  const overPairs = (term: (a: number, b: number) => number): number =>
    exactSum(indexes(values.length).flatMap((a) => indexes(a).map((b) => 2 * term(a, b) * distances(a, b))));
  const total = exactSum(marginals);
  const observed =
    exactSum(counts.map((row) => overPairs((a, b) => entry(row, a) * entry(row, b)) / (exactSum(row) - 1))) /
    total;
  const expected = overPairs((a, b) => entry(marginals, a) * entry(marginals, b)) / (total * (total - 1));
  return {
    ...basis,
    value: 1 - observed / expected,
    pairableValues: total,
    values: [...values],
    marginals,
    observedDisagreement: observed,
    expectedDisagreement: expected,
  };
};

const unitsOf = (
  ratings: readonly (readonly (Rating | null)[])[],
  metric: KrippendorffMetric,
): readonly (readonly Rating[])[] => {
  const width = ratings[0]?.length ?? 0;
  ratings.forEach((row, observer) => {
    listAt(row, ['ratings', observer]);
    sameLength(row.length, width, ['ratings', observer]);
  });
  const numeric = metric === 'interval' || metric === 'ratio';
  return indexes(width).map((unit) =>
    ratings.flatMap((row, observer) => {
      const rating = row[unit] as Rating | null;
      if (rating === null) return [];
      const path = ['ratings', observer, unit];
      const read = numeric || typeof rating === 'number' ? finite(rating, path) : rating;
      if (metric === 'ratio' && (read as number) < 0)
        throw new ResiliensError('number-invalid', path, { found: rating, least: 0 });
      return [read];
    }),
  );
};

const valuesIn = (units: readonly (readonly Rating[])[], metric: KrippendorffMetric): readonly Rating[] => {
  const found = [...new Set(units.flat())];
  if (metric === 'ordinal' && found.some((value) => typeof value === 'string'))
    throw new ResiliensError('option-invalid', ['values'], { expected: 'values' });
  const [numbers, texts] = [
    found.filter((value) => typeof value === 'number'),
    found.filter((value) => typeof value === 'string'),
  ];
  return [...numbers.sort((a, b) => a - b), ...texts.sort()];
};

/** Distances of two values at different places, the later place first. */
const distancesOf = (
  values: readonly Rating[],
  marginals: readonly number[],
  metric: KrippendorffMetric,
): ((a: number, b: number) => number) => {
  const value = (place: number): number => values[place] as number;
  if (metric === 'nominal') return () => 1;
  if (metric === 'interval') return (a, b) => (value(a) - value(b)) ** 2;
  if (metric === 'ratio')
    return (a, b) => {
      const sum = value(a) + value(b);
      return sum === 0 ? 0 : ((value(a) - value(b)) / sum) ** 2;
    };
  return (high, low) => {
    const between = exactSum(marginals.slice(low, high + 1));
    return (between - (entry(marginals, low) + entry(marginals, high)) / 2) ** 2;
  };
};
