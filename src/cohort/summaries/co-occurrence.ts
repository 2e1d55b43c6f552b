import type { ColumnTable } from '../../model/column-table.js';
import { binaryItem, binaryItems, stateAt } from './item-states.js';
import { type CellCount, isSmall, type SuppressionOptions, smallestOf } from './small-cells.js';

/**
 * How often two items are present together.
 *
 * @since 0.1.0
 */
export interface CoOccurrence {
  /** Id of the first item. */
  readonly first: string;
  /** Id of the second item. */
  readonly second: string;
  /** Rows in which both are present. */
  readonly both: CellCount;
  /** Rows in which both are known. */
  readonly known: CellCount;
  /** Their correlation, phi; null where hidden or where one does not vary. */
  readonly phi: number | null;
  /** Why phi is null, or null. */
  readonly why: 'small-cell' | 'constant' | null;
}

/**
 * The co-occurrence matrix of a table.
 *
 * @since 0.1.0
 */
export interface CoOccurrenceMatrix {
  /** What was counted. */
  readonly method: 'co-occurrence';
  /** Rows of the table. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** The items, in order. */
  readonly items: readonly string[];
  /** Every pair once, the earlier item first. */
  readonly value: readonly CoOccurrence[];
}

/**
 * Which items go together: for every pair, rows in which both are present, among those in which both are known.
 *
 * A pair is hidden whole if any of its four cells (both, one, the other, neither) is small, since the rest would give it away.
 *
 * @param table - A column table.
 * @param options - The binary items to pair, all where left out; the smallest count shown (5).
 * @returns Every pair with its count and phi.
 * @throws ResiliensError `id-unknown` for an id that is no binary item of the table, `number-invalid` for the threshold.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { coOccurrence, tableFromRows } from 'resiliens/cohort';
 *
 * const rows = [{ criminality: 'present', 'alcohol-misuse': 'present' }, { criminality: 'absent', 'alcohol-misuse': 'absent' }] as const;
 * const table = tableFromRows(borgeStressIndex2018, rows);
 * coOccurrence(table, { items: ['criminality', 'alcohol-misuse'], smallestCell: 1 }).value[0]?.phi; // => 1
 * ```
 * @since 0.1.0
 */
export const coOccurrence = (
  table: ColumnTable,
  options: SuppressionOptions & { readonly items?: readonly string[] | undefined } = {},
): CoOccurrenceMatrix => {
  const smallestCell = smallestOf(options);
  const columns =
    options.items === undefined
      ? binaryItems(table)
      : options.items.map((id, index) => binaryItem(table, id, ['items', index]));
  const k = columns.length;
  // Four counts a pair: neither, only the second, only the first, both.
  const counts = new Float64Array(k * k * 4);
  const codes = new Int8Array(k);
  for (let row = 0; row < table.rows; row += 1) {
    columns.forEach((column, index) => {
      const state = stateAt(table, column, row);
      codes[index] = state === 'present' ? 1 : state === 'absent' ? 0 : -1;
    });
    for (let i = 0; i < k; i += 1) {
      const one = codes[i] as number;
      if (one < 0) continue;
      for (let j = i + 1; j < k; j += 1) {
        const other = codes[j] as number;
        if (other < 0) continue;
        const place = (i * k + j) * 4 + 2 * one + other;
        counts[place] = (counts[place] as number) + 1;
      }
    }
  }
  const pairs = columns.flatMap((first, i) =>
    columns.slice(i + 1).map((second, offset) => {
      const from = (i * k + i + 1 + offset) * 4;
      return pairOf(first.item, second.item, Array.from(counts.subarray(from, from + 4)), smallestCell);
    }),
  );
  return {
    method: 'co-occurrence',
    n: table.rows,
    smallestCell,
    items: columns.map(({ item }) => item),
    value: pairs,
  };
};

const pairOf = (
  first: string,
  second: string,
  cells: readonly number[],
  smallestCell: number,
): CoOccurrence => {
  const [neither, onlySecond, onlyFirst, both] = cells as readonly [number, number, number, number];
  if (cells.some((count) => isSmall(count, smallestCell))) {
    const hidden = { value: null, why: 'small-cell' } as const;
    return { first, second, both: hidden, known: hidden, phi: null, why: 'small-cell' };
  }
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  return {
    first,
    second,
    both: { value: both, why: null },
    known: { value: neither + onlySecond + onlyFirst + both, why: null },
    phi: margins === 0 ? null : (both * neither - onlyFirst * onlySecond) / Math.sqrt(margins),
    why: margins === 0 ? 'constant' : null,
  };
};
