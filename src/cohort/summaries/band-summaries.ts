import { ResiliensError } from '../../errors/resiliens-error.js';
import type { BandCounts } from '../../model/column-result.js';
import { listAt, objectAt } from '../statistics/common/check.js';
import { type CellCount, type SuppressionOptions, smallestOf, suppressSmallCells } from './small-cells.js';

/**
 * How many rows lie in each band of a score.
 *
 * @since 0.1.0
 */
export interface BandSummary {
  /** What was counted. */
  readonly method: 'bands-with-undecided';
  /** Rows. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** Id of the score. */
  readonly id: string;
  /** Rows by band, ascending: those all of whose completions lie in it. */
  readonly value: readonly (CellCount & {
    /** Id of the band. */
    readonly band: string;
  })[];
  /** Rows whose open answers leave the band undecided. */
  readonly undecided: CellCount;
}

/**
 * How many rows lie in each band, the undecided ones apart, small counts hidden.
 *
 * @param bands - What `compileColumns(instrument).countBands(table)` gives; counts of the same score, such as those of the chunks
 * of a table, are added up.
 * @param options - The smallest count shown (5).
 * @returns One summary a score with bands.
 * @throws ResiliensError `number-invalid` for the threshold, `input-invalid` for counts of one score in different bands.
 * @example
 * ```ts
 * import { bandSummaries } from 'resiliens/cohort';
 *
 * const bands = [{ id: 'total', bands: [{ id: 'low', count: 90 }, { id: 'high', count: 3 }], undecided: 7 }];
 * bandSummaries(bands)[0]?.value.map(({ value }) => value); // => [90, null]
 * bandSummaries(bands)[0]?.undecided; // => { value: null, why: 'protects-small-cell' }
 * ```
 * @since 0.1.0
 */
export const bandSummaries = (
  bands: readonly BandCounts[],
  options: SuppressionOptions = {},
): readonly BandSummary[] => {
  listAt(bands, ['bands']);
  const smallestCell = smallestOf(options);
  const added = new Map<string, BandCounts>();
  bands.forEach((score, index) => {
    objectAt(score, ['bands', index]);
    listAt(score.bands, ['bands', index, 'bands']);
    added.set(score.id, addedUp(added.get(score.id), score, index));
  });
  return [...added.values()]
    .filter((score) => score.bands.length > 0)
    .map((score) => {
      const cells = suppressSmallCells([...score.bands.map(({ count }) => count), score.undecided], {
        smallestCell,
      });
      return {
        method: 'bands-with-undecided',
        n: score.bands.reduce((sum, { count }) => sum + count, score.undecided),
        smallestCell,
        id: score.id,
        value: score.bands.map(({ id }, index) => ({ band: id, ...(cells[index] as CellCount) })),
        undecided: cells[score.bands.length] as CellCount,
      };
    });
};

const addedUp = (sum: BandCounts | undefined, own: BandCounts, index: number): BandCounts => {
  if (sum === undefined) return own;
  if (sum.bands.length !== own.bands.length || sum.bands.some(({ id }, place) => id !== own.bands[place]?.id))
    throw new ResiliensError('input-invalid', ['bands', index], { id: own.id });
  return {
    id: own.id,
    bands: own.bands.map(({ id, count }, place) => ({ id, count: count + (sum.bands[place]?.count ?? 0) })),
    undecided: sum.undecided + own.undecided,
  };
};
