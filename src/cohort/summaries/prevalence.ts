import { type Proportion, wilsonInterval } from '../statistics/accuracy/proportion.js';
import type { IntervalOptions } from '../statistics/common/basis.js';
import { type ColumnTables, chunksOf } from './chunks.js';
import { binaryItems } from './item-states.js';
import { addStates, type StateCounts } from './item-words.js';
import { type CellCount, type SuppressionOptions, smallestOf, suppressSmallCells } from './small-cells.js';

/**
 * How common one item is.
 *
 * @since 0.1.0
 */
export interface ItemPrevalence {
  /** Id of the item. */
  readonly item: string;
  /** Rows in each state. */
  readonly counts: Readonly<
    Record<'present' | 'absent' | 'unknown' | 'notAssessed' | 'notApplicable', CellCount>
  >;
  /** Share present if every open answer were absent, of the rows to which the item applies; null where hidden or without rows. */
  readonly low: number | null;
  /** Share present if every open answer were present. */
  readonly high: number | null;
  /** Share present among those known, with Wilson's interval: it holds only if open answers are like the known ones. */
  readonly amongKnown: Proportion | HiddenProportion;
  /** Why the shares are null, or null. */
  readonly why: 'small-cell' | 'no-rows' | null;
}

/**
 * A share that is hidden because it would give a small count away.
 *
 * @since 0.1.0
 */
export interface HiddenProportion {
  /** Hidden. */
  readonly value: null;
  /** Hidden. */
  readonly low: null;
  /** Hidden. */
  readonly high: null;
  /** The reason. */
  readonly why: 'small-cell';
}

/** The share that stands where one is hidden. */
export const HIDDEN: HiddenProportion = { value: null, low: null, high: null, why: 'small-cell' };

/**
 * The prevalence of all binary items of a table.
 *
 * @since 0.1.0
 */
export interface Prevalence {
  /** What was counted. */
  readonly method: 'prevalence-with-bounds';
  /** Rows of the table. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** One entry a binary item, in the order of the instrument. */
  readonly value: readonly ItemPrevalence[];
}

/**
 * How common each binary item is, with bounds over what is not known.
 *
 * Unknown is not absent: the share lies between `low` (every open answer absent) and `high` (every one present). The share among
 * those known stands apart. Small counts are hidden, and with them the shares that would give them away.
 *
 * @param tables - A column table, or the chunks of one; items that are not binary are left out.
 * @param options - The smallest count shown (5), level of the intervals.
 * @returns Counts and shares of each item.
 * @throws ResiliensError `number-invalid`, `option-invalid` for the options, `edition-mismatch` for chunks of different instruments,
 * `required-missing` without a chunk.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { itemPrevalence, tableFromRows } from 'resiliens/cohort';
 *
 * const rows = [{ criminality: 'present' }, { criminality: 'absent' }, { criminality: 'unknown' }, {}] as const;
 * const table = tableFromRows(borgeStressIndex2018, rows);
 * const found = itemPrevalence(table, { smallestCell: 1 }).value.find(({ item }) => item === 'criminality');
 * [found?.low, found?.high]; // => [0.25, 0.75]
 * ```
 * @since 0.1.0
 */
export const itemPrevalence = (
  tables: ColumnTables,
  options: SuppressionOptions & IntervalOptions = {},
): Prevalence => {
  const smallestCell = smallestOf(options);
  const counted = new Map<string, StateCounts>();
  let n = 0;
  for (const table of chunksOf(tables, 'tables')) {
    n += table.rows;
    for (const { item, place } of binaryItems(table)) {
      const counts = counted.get(item) ?? nothing();
      counted.set(item, counts);
      addStates(counts, table, place);
    }
  }
  return {
    method: 'prevalence-with-bounds',
    n,
    smallestCell,
    value: [...counted].map(([item, counts]) => prevalenceOf(item, counts, smallestCell, options)),
  };
};

const nothing = (): StateCounts => ({
  present: 0,
  absent: 0,
  unknown: 0,
  notAssessed: 0,
  notApplicable: 0,
});

const prevalenceOf = (
  item: string,
  counts: Readonly<StateCounts>,
  smallestCell: number,
  options: IntervalOptions,
): ItemPrevalence => {
  const order = ['present', 'absent', 'unknown', 'notAssessed', 'notApplicable'] as const;
  const cells = suppressSmallCells(
    order.map((state) => counts[state]),
    { smallestCell },
  ) as readonly [CellCount, CellCount, CellCount, CellCount, CellCount];
  const [present, absent, unknown, notAssessed, notApplicable] = cells;
  const shown = { present, absent, unknown, notAssessed, notApplicable };
  const open = counts.unknown + counts.notAssessed;
  const known = counts.present + counts.absent;
  const level = { confidenceLevel: options.confidenceLevel };
  if (cells.some(({ why }) => why !== null))
    return { item, counts: shown, low: null, high: null, amongKnown: HIDDEN, why: 'small-cell' };
  const amongKnown = wilsonInterval(counts.present, known, level);
  if (known + open === 0) return { item, counts: shown, low: null, high: null, amongKnown, why: 'no-rows' };
  return {
    item,
    counts: shown,
    low: counts.present / (known + open),
    high: (counts.present + open) / (known + open),
    amongKnown,
    why: null,
  };
};
