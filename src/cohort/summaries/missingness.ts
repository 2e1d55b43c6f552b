import { BLOCK, bitOf, WORDS } from '../../compile/columns/layout.js';
import type { ColumnTable } from '../../model/column-table.js';
import { whole } from '../statistics/common/check.js';
import { type ColumnTables, chunksOf } from './chunks.js';
import { wordsOf } from './item-words.js';
import { type CellCount, type SuppressionOptions, smallestOf } from './small-cells.js';

/**
 * Rows with the same open answers.
 *
 * @since 0.1.0
 */
export interface MissingnessPattern {
  /** Ids of the items that are open (unknown or not assessed), in the order of the instrument; empty for complete rows. */
  readonly items: readonly string[];
  /** How many rows. */
  readonly rows: number;
}

/**
 * The patterns of open answers in a table.
 *
 * @since 0.1.0
 */
export interface Missingness {
  /** What was counted. */
  readonly method: 'missingness-patterns';
  /** Rows of the table. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** Patterns from the most to the least common, those with few rows left out. */
  readonly value: readonly MissingnessPattern[];
  /** Rows with any other pattern, put together. */
  readonly otherRows: CellCount;
  /** How many other patterns there are; null where `otherRows` is hidden. */
  readonly otherPatterns: number | null;
}

/** Answer bytes up to this one are open: not assessed and unknown. */
const LAST_OPEN = 1;
/** Items whose bits make up one sign of a pattern's key. */
const ITEMS_A_SIGN = 15;

/**
 * Which answers are open together: the patterns of missing answers and how many rows have each.
 *
 * For a first look at whether answers are missing by chance. Patterns with few rows are put together as `otherRows`; if those would
 * be few themselves, the least common pattern joins them.
 *
 * @param tables - A column table, or the chunks of one; all its items count.
 * @param options - The most patterns listed (50), the smallest count shown (5).
 * @returns The patterns.
 * @throws ResiliensError `number-invalid` for the options, `edition-mismatch` for chunks of different instruments,
 * `required-missing` without a chunk.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { missingnessPatterns, tableFromRows } from 'resiliens/cohort';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{}, {}, {}, {}, {}]);
 * const [first] = missingnessPatterns(table).value;
 * [first?.items.length, first?.rows]; // => [7, 5]
 * ```
 * @since 0.1.0
 */
export const missingnessPatterns = (
  tables: ColumnTables,
  options: SuppressionOptions & { readonly most?: number | undefined } = {},
): Missingness => {
  const smallestCell = smallestOf(options);
  const most = whole(options.most ?? 50, 1, ['most']);
  const counts = new Map<string, number>();
  let items: readonly string[] = [];
  let n = 0;
  for (const table of chunksOf(tables, 'tables')) {
    items = table.items.map(({ item }) => item);
    n += table.rows;
    countPatterns(counts, table);
  }
  const all = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  let shown = all.filter(([, rows]) => rows >= smallestCell).length;
  shown = Math.min(shown, most);
  const rest = (): number => all.slice(shown).reduce((sum, [, rows]) => sum + rows, 0);
  while (shown > 0 && rest() > 0 && rest() < smallestCell) shown -= 1;
  const other = rest();
  const isHidden = other > 0 && other < smallestCell;
  return {
    method: 'missingness-patterns',
    n,
    smallestCell,
    value: all.slice(0, shown).map(([key, rows]) => ({
      items: items.filter((_, index) => isOpenIn(key, index)),
      rows,
    })),
    otherRows: isHidden ? { value: null, why: 'small-cell' } : { value: other, why: null },
    otherPatterns: isHidden ? null : all.length - shown,
  };
};

/** Counts rows by the signs of their open items. */
const countPatterns = (counts: Map<string, number>, table: ColumnTable): void => {
  const { at } = wordsOf(table);
  const signs = new Uint16Array(Math.ceil(table.items.length / ITEMS_A_SIGN));
  for (let row = 0; row < table.rows; row += 1) {
    const [block, word, bit] = [Math.floor(row / BLOCK), (row % BLOCK) >> 5, bitOf(row)];
    signs.fill(0);
    table.items.forEach((column, index) => {
      let isOpen: number;
      if (column.kind === 'bits') {
        const from = 2 * at(block, column.place) + word;
        // May be present, and is not.
        isOpen = (((table.planes[from] as number) & ~(table.planes[from + WORDS] as number)) >>> bit) & 1;
      } else isOpen = (column.codes[row] as number) <= LAST_OPEN ? 1 : 0;
      const sign = Math.floor(index / ITEMS_A_SIGN);
      signs[sign] = (signs[sign] as number) | (isOpen << (index % ITEMS_A_SIGN));
    });
    const key = String.fromCharCode(...signs);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
};

const isOpenIn = (key: string, index: number): boolean =>
  ((key.charCodeAt(Math.floor(index / ITEMS_A_SIGN)) >>> (index % ITEMS_A_SIGN)) & 1) === 1;
