import { needArgument } from '../../errors/need-argument.js';
import { listAt, whole } from '../statistics/common/check.js';

/**
 * A count that may be hidden because it is small.
 *
 * @since 0.1.0
 */
export interface CellCount {
  /** The count, or null where it is hidden. */
  readonly value: number | null;
  /**
   * `small-cell` where it is small itself, or would give a small count away beside another number about the same rows;
   * `protects-small-cell` where it would do so beside the total.
   */
  readonly why: 'small-cell' | 'protects-small-cell' | null;
}

/**
 * What every grouped summary takes.
 *
 * @since 0.1.0
 */
export interface SuppressionOptions {
  /** The smallest count that is shown; 5 where left out, so that 1 to 4 are hidden. 1 hides nothing. */
  readonly smallestCell?: number | undefined;
}

/** The threshold of the options, or 5. */
export const smallestOf = (options: SuppressionOptions): number => {
  needArgument(options, 'options');
  return whole(options.smallestCell ?? 5, 1, ['smallestCell']);
};

/** Whether a count is small: above 0 and below the threshold. */
export const isSmall = (count: number, smallest: number): boolean => count > 0 && count < smallest;

/**
 * Hides small counts of groups that add up to a known total, and where they could be found by subtraction, the next smallest too.
 *
 * Counts of 0 are shown unless they must protect another one. What is hidden together adds up to at least the threshold, and to
 * no sum that only one small count fits, so that the total less what is shown gives none away. Tables that share rows are not
 * protected against each other: who publishes several of them looks at their differences.
 *
 * @param counts - Counts of groups that do not overlap and make up a whole.
 * @param options - The threshold.
 * @returns The counts in the same order, each shown or hidden with the reason.
 * @throws ResiliensError `number-invalid` for counts or a threshold that are negative or not whole.
 * @example
 * ```ts
 * import { suppressSmallCells } from 'resiliens/cohort';
 *
 * suppressSmallCells([40, 2, 0, 12]).map(({ value }) => value); // => [40, null, 0, null]
 * suppressSmallCells([40, 2], { smallestCell: 1 }).map(({ value }) => value); // => [40, 2]
 * ```
 * @since 0.1.0
 */
export const suppressSmallCells = (
  counts: readonly number[],
  options: SuppressionOptions = {},
): readonly CellCount[] => {
  const smallest = smallestOf(options);
  listAt(counts, ['counts']);
  counts.forEach((count, index) => {
    whole(count, 0, ['counts', index]);
  });
  return hide(
    counts,
    smallest,
    counts.map((count) => isSmall(count, smallest)),
  );
};

/** The same where more must be hidden than what is small: counts that would give a small one away beside another table. */
export const hide = (
  counts: readonly number[],
  smallest: number,
  hidden: readonly boolean[],
): readonly CellCount[] => {
  const why: CellCount['why'][] = hidden.map((is) => (is ? 'small-cell' : null));
  const order = counts
    .map((_, index) => index)
    .sort((a, b) => (rankOf(counts, a) < rankOf(counts, b) ? -1 : 1));
  for (const index of order) {
    if (!isGivenAway(counts, why, smallest)) break;
    if (why[index] === null) why[index] = 'protects-small-cell';
  }
  return counts.map((count, index) => ({
    value: why[index] === null ? count : null,
    why: why[index] ?? null,
  }));
};

/**
 * Whether a reader who knows the total, and what the reasons say, could work a small count out: it is hidden alone, what is
 * hidden adds up to less than the threshold, or only one number is left that fits.
 */
const isGivenAway = (
  counts: readonly number[],
  why: readonly CellCount['why'][],
  smallest: number,
): boolean => {
  const cells = counts.map((count, index) => ({ count, why: why[index] ?? null }));
  const hidden = cells.filter((cell) => cell.why !== null);
  if (hidden.length === 0) return false;
  const total = hidden.reduce((sum, { count }) => sum + count, 0);
  if (hidden.length === 1 || total < smallest) return true;
  // What protects is the next in size: no larger than what is still shown, and 0 only where nothing else was left.
  const shown = cells.flatMap((cell) => (cell.why === null && cell.count > 0 ? [cell.count] : []));
  const next = shown.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY);
  const known = hidden.map((cell) => {
    if (isSmall(cell.count, smallest)) return { least: 1, most: smallest - 1 };
    if (cell.why === 'small-cell') return { least: 0, most: total };
    return { least: shown.length > 0 ? smallest : 0, most: Math.min(next, total) };
  });
  const least = known.reduce((sum, cell) => sum + cell.least, 0);
  const most = known.reduce((sum, cell) => sum + cell.most, 0);
  return hidden.some((cell, index) => {
    const own = known[index] as { readonly least: number; readonly most: number };
    const from = Math.max(own.least, total - (most - own.most));
    const to = Math.min(own.most, total - (least - own.least));
    return isSmall(cell.count, smallest) && from >= to;
  });
};

/** Small counts are hidden first; counts of 0 last, since they hide little. */
const rankOf = (counts: readonly number[], index: number): number => {
  const count = counts[index] as number;
  return count === 0 ? Number.POSITIVE_INFINITY : count;
};
