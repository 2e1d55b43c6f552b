import { ResiliensError } from '../../errors/resiliens-error.js';
import { listAt } from '../statistics/common/check.js';
import { type ColumnTables, chunksOf } from './chunks.js';
import { binaryItem, binaryItems } from './item-states.js';
import { addPairs } from './item-words.js';
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
 * A pair is hidden whole if any of its four cells (both, one, the other, neither) is small, since the rest would give it away; so
 * it is where few rows leave one of the two open, which `n` would give away.
 *
 * @param tables - A column table, or the chunks of one.
 * @param options - The binary items to pair, all where left out; the smallest count shown (5).
 * @returns Every pair with its count and phi.
 * @throws ResiliensError `id-unknown` for an id that is no binary item of the table, `id-duplicate` for one named twice,
 * `input-invalid` for items that are no list, `number-invalid` for the threshold,
 * `edition-mismatch` for chunks of different instruments, `required-missing` without a chunk.
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
  tables: ColumnTables,
  options: SuppressionOptions & { readonly items?: readonly string[] | undefined } = {},
): CoOccurrenceMatrix => {
  const smallestCell = smallestOf(options);
  if (options.items !== undefined) needItems(options.items);
  let items: readonly string[] = [];
  // Four counts a pair: neither, only the second, only the first, both.
  let counts = new Float64Array(0);
  let n = 0;
  for (const table of chunksOf(tables, 'tables')) {
    const columns =
      options.items === undefined
        ? binaryItems(table)
        : options.items.map((id, index) => binaryItem(table, id, ['items', index]));
    const pairs = pairsOf(columns);
    if (counts.length === 0) counts = new Float64Array(pairs.length * 4);
    items = columns.map(({ item }) => item);
    n += table.rows;
    pairs.forEach(([first, second], pair) => {
      addPairs(counts, pair * 4, table, [first.place, second.place]);
    });
  }
  return {
    method: 'co-occurrence',
    n,
    smallestCell,
    items,
    value: pairsOf(items).map(([first, second], pair) =>
      pairOf(first, second, Array.from(counts.subarray(pair * 4, pair * 4 + 4)), n, smallestCell),
    ),
  };
};

/** Refuses what is no list of items, and an item that would be paired with itself. */
const needItems = (items: readonly string[]): void => {
  listAt(items, ['items']);
  items.forEach((item, index) => {
    if (items.indexOf(item) !== index)
      throw new ResiliensError('id-duplicate', ['items', index], {
        first: items.indexOf(item),
        second: index,
      });
  });
};

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));

const pairOf = (
  first: string,
  second: string,
  cells: readonly number[],
  n: number,
  smallestCell: number,
): CoOccurrence => {
  const [neither, onlySecond, onlyFirst, both] = cells as readonly [number, number, number, number];
  const known = neither + onlySecond + onlyFirst + both;
  if ([...cells, n - known].some((count) => isSmall(count, smallestCell))) {
    const hidden = { value: null, why: 'small-cell' } as const;
    return { first, second, both: hidden, known: hidden, phi: null, why: 'small-cell' };
  }
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  return {
    first,
    second,
    both: { value: both, why: null },
    known: { value: known, why: null },
    phi: margins === 0 ? null : (both * neither - onlyFirst * onlySecond) / Math.sqrt(margins),
    why: margins === 0 ? 'constant' : null,
  };
};
