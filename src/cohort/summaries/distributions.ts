import { bitAt } from '../../compile/columns/planes.js';
import type { ScoreColumns } from '../../model/column-result.js';
import { listAt } from '../statistics/common/check.js';
import { type ColumnResults, chunksOf } from './chunks.js';
import {
  type CellCount,
  hide,
  isSmall,
  type SuppressionOptions,
  smallestOf,
  suppressSmallCells,
} from './small-cells.js';

/**
 * How many rows have one value of a score.
 *
 * @since 0.1.0
 */
export interface ValueCount {
  /** The value. */
  readonly score: number;
  /** Rows whose score is this whatever the open answers are. */
  readonly surely: CellCount;
  /** Rows whose lower bound is this. */
  readonly atLowest: CellCount;
  /** Rows whose upper bound is this. */
  readonly atHighest: CellCount;
}

/**
 * The distribution of one score with its bounds.
 *
 * @since 0.1.0
 */
export interface ScoreDistribution {
  /** What was counted. */
  readonly method: 'distribution-with-bounds';
  /** Rows. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** Id of the score, such as a dimension's count. */
  readonly id: string;
  /** Every value that occurs, ascending. */
  readonly value: readonly ValueCount[];
  /** Rows whose open answers leave the score undecided. */
  readonly undecided: CellCount;
  /** Rows without a score, such as those to which none of its items applies; they are in no bound and no mean. */
  readonly withoutScore: CellCount;
  /**
   * Mean of the lower bounds. Where some of their counts are hidden, it has only as many decimals as give none of them away; null
   * where that would leave none, and without rows.
   */
  readonly meanLow: number | null;
  /** Mean of the upper bounds, likewise. */
  readonly meanHigh: number | null;
}

/**
 * The distribution of each score of a column result, with what open answers leave undecided.
 *
 * Three distributions in one: of the rows that are decided, of the lower and of the upper bounds; each adds up to all rows with a score, and
 * small counts are hidden in each. No row is named or ranked.
 *
 * @param results - What `compileColumns(instrument).score(table)` gives, once or for each chunk of a table.
 * @param options - The smallest count shown (5).
 * @returns One distribution a score.
 * @throws ResiliensError `number-invalid` for the threshold, `edition-mismatch` for results of different instruments,
 * `required-missing` without a result.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, scoreDistributions, tableFromRows } from 'resiliens/cohort';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{}, {}, {}, {}, {}, {}]);
 * const [areas] = scoreDistributions(compileColumns(borgeStressIndex2018).score(table));
 * [areas?.undecided.value, areas?.meanLow, areas?.meanHigh]; // => [6, 0, 7]
 * ```
 * @since 0.1.0
 */
export const scoreDistributions = (
  results: ColumnResults,
  options: SuppressionOptions = {},
): readonly ScoreDistribution[] => {
  const smallest = smallestOf(options);
  const tallied = new Map<string, Tallies>();
  for (const { scores, rows } of chunksOf(results, 'results')) {
    listAt(scores, ['results', 'scores']);
    for (const score of scores) {
      const own = tallied.get(score.id) ?? new Tallies();
      tallied.set(score.id, own);
      own.add(score, rows);
    }
  }
  return [...tallied].map(([id, own]) => distributionOf(id, own, smallest));
};

interface Tally {
  surely: number;
  low: number;
  high: number;
}

/** What the rows of one score were found to be. */
class Tallies {
  readonly values: Map<number, Tally> = new Map();
  rows = 0;
  sumLow = 0;
  sumHigh = 0;
  decided = 0;
  without = 0;

  add(score: ScoreColumns, rows: number): void {
    this.rows += rows;
    for (let row = 0; row < rows; row += 1) {
      const [low, high] = [score.low[row] as number, score.high[row] as number];
      // Bounds that meet without a value: nothing applies, and 0 would read as "no risk".
      if (low === high && bitAt(score.hasValue, 0, row) === 0) {
        this.without += 1;
        continue;
      }
      this.at(low).low += 1;
      this.at(high).high += 1;
      this.sumLow += low;
      this.sumHigh += high;
      if (low !== high) continue;
      this.at(low).surely += 1;
      this.decided += 1;
    }
  }

  private at(value: number): Tally {
    const found = this.values.get(value);
    if (found !== undefined) return found;
    const fresh = { surely: 0, low: 0, high: 0 };
    this.values.set(value, fresh);
    return fresh;
  }
}

const distributionOf = (id: string, tallies: Tallies, smallest: number): ScoreDistribution => {
  const { rows, sumLow, sumHigh, decided, without } = tallies;
  const found = [...tallies.values].sort(([a], [b]) => a - b);
  const values = found.map(([value]) => value);
  const scored = rows - without;
  const surely = suppressSmallCells([...found.map(([, tally]) => tally.surely), scored - decided, without], {
    smallestCell: smallest,
  });
  // What a bound has beyond the decided rows can be found by subtraction, so it counts as a cell too.
  const bound = (of: 'low' | 'high'): readonly CellCount[] =>
    hide(
      found.map(([, tally]) => tally[of]),
      smallest,
      found.map(
        ([, tally], index) =>
          isSmall(tally[of], smallest) ||
          isSmall(tally[of] - tally.surely, smallest) ||
          (surely[index]?.why !== null && tally[of] > 0 && tally[of] - tally.surely === 0),
      ),
    );
  const [lowest, highest] = [bound('low'), bound('high')];
  return {
    method: 'distribution-with-bounds',
    n: rows,
    smallestCell: smallest,
    id,
    value: found.map(([value], index) => ({
      score: value,
      surely: surely[index] as CellCount,
      atLowest: lowest[index] as CellCount,
      atHighest: highest[index] as CellCount,
    })),
    undecided: surely[found.length] as CellCount,
    withoutScore: surely[found.length + 1] as CellCount,
    meanLow: meanOf(sumLow, scored, lowest, values, smallest),
    meanHigh: meanOf(sumHigh, scored, highest, values, smallest),
  };
};

/**
 * A mean and a total are two equations: an exact mean would give two hidden counts away. It is rounded so far that each of
 * them may lie anywhere in a range of twice the threshold.
 */
const meanOf = (
  sum: number,
  scored: number,
  cells: readonly CellCount[],
  values: readonly number[],
  smallest: number,
): number | null => {
  if (scored === 0) return null;
  const hidden = values.filter((_, index) => cells[index]?.why !== null);
  const [first = 0, last = first] = [hidden[0], hidden[hidden.length - 1]];
  if (first === last) return sum / scored;
  const decimals = Math.floor(-Math.log10((2 * smallest * (last - first)) / scored));
  return decimals < 1 ? null : Number((sum / scored).toFixed(Math.min(decimals, 15)));
};
