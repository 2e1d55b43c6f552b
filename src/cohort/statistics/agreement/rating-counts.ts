import { ResiliensError } from '../../../errors/resiliens-error.js';
import { unknownId } from '../../../errors/unknown-id.js';
import { listAt } from '../common/check.js';
import { indexes } from '../numeric/matrix.js';

/** The label that a rater gives. */
export type Rating = string | number;

/** The place of each category; refuses a category that is declared twice. */
export const placesOf = (categories: readonly Rating[]): ReadonlyMap<Rating, number> => {
  listAt(categories, ['categories']);
  const places = new Map<Rating, number>();
  categories.forEach((category, index) => {
    if (places.has(category)) throw new ResiliensError('id-duplicate', ['categories', index]);
    places.set(category, index);
  });
  return places;
};

/** The place of a rating among the declared categories. */
export const placeOf = (
  rating: Rating,
  places: ReadonlyMap<Rating, number>,
  path: readonly (string | number)[],
): number => {
  const place = places.get(rating);
  if (place === undefined)
    throw unknownId('id-unknown', path, String(rating), [...places.keys()].map(String));
  return place;
};

/**
 * Counts how many raters put each subject into each declared category: the table that `fleissKappa` takes.
 *
 * Categories are declared, so one that nobody used keeps its column. A missing rating counts nowhere; rows then have
 * unequal sums, which `fleissKappa` refuses.
 *
 * @param ratings - One row a subject, one column a rater; null where a rating is missing.
 * @param categories - Every category that can occur.
 * @returns One row a subject, one column a category.
 * @throws ResiliensError `id-unknown` for a rating that is no declared category, `id-duplicate` for one declared twice.
 * @example
 * ```ts
 * import { countRatings } from 'resiliens/cohort';
 *
 * countRatings([['met', 'met'], ['met', 'not-met']], ['met', 'not-met', 'unclear']); // => [[2, 0, 0], [1, 1, 0]]
 * countRatings([['maybe']], ['met', 'not-met']); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const countRatings = (
  ratings: readonly (readonly (string | number | null)[])[],
  categories: readonly (string | number)[],
): readonly (readonly number[])[] => {
  listAt(ratings, ['ratings']);
  const places = placesOf(categories);
  return ratings.map((row, subject) => {
    listAt(row, ['ratings', subject]);
    const counts = indexes(categories.length).map(() => 0);
    row.forEach((rating, rater) => {
      if (rating === null) return;
      const place = placeOf(rating, places, ['ratings', subject, rater]);
      counts[place] = (counts[place] as number) + 1;
    });
    return counts;
  });
};

/**
 * Two raters against each other.
 *
 * @since 0.1.0
 */
export interface CrossTable {
  /** Rows for the first rater's categories, columns for the second's. */
  readonly counts: readonly (readonly number[])[];
  /** Subjects left out because a rating was missing. */
  readonly dropped: number;
}

/**
 * Cross-tabulates two raters over declared categories: the table that the kappas of two raters take.
 *
 * @param first - The first rater's ratings, one a subject; null where missing.
 * @param second - The second rater's ratings of the same subjects.
 * @param categories - Every category that can occur, in their order.
 * @returns The table, rows for the first rater, and how many subjects were left out because a rating was missing.
 * @throws ResiliensError `input-invalid` for lists of different lengths, `id-unknown`, `id-duplicate`.
 * @example
 * ```ts
 * import { crossTabulate } from 'resiliens/cohort';
 *
 * crossTabulate(['low', 'high', null], ['low', 'low', 'high'], ['low', 'high']); // => { counts: [[1, 0], [1, 0]], dropped: 1 }
 * ```
 * @since 0.1.0
 */
export const crossTabulate = (
  first: readonly (string | number | null)[],
  second: readonly (string | number | null)[],
  categories: readonly (string | number)[],
): CrossTable => {
  listAt(first, ['first']);
  listAt(second, ['second']);
  if (second.length !== first.length)
    throw new ResiliensError('input-invalid', ['second'], { expected: first.length, found: second.length });
  const places = placesOf(categories);
  const counts = categories.map(() => categories.map(() => 0));
  let dropped = 0;
  first.forEach((one, subject) => {
    const other = second[subject] as Rating | null;
    if (one === null || other === null) {
      dropped += 1;
      return;
    }
    const row = counts[placeOf(one, places, ['first', subject])] as number[];
    const column = placeOf(other, places, ['second', subject]);
    row[column] = (row[column] as number) + 1;
  });
  return { counts, dropped };
};
