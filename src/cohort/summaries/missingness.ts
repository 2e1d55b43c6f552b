import { codeAt } from '../../compile/columns/read-table.js';
import type { ColumnTable } from '../../model/column-table.js';
import { whole } from '../statistics/common/check.js';
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

const NOT_ASSESSED = 0;
const UNKNOWN = 1;

/**
 * Which answers are open together: the patterns of missing answers and how many rows have each.
 *
 * For a first look at whether answers are missing by chance. Patterns with few rows are put together as `otherRows`; if those would
 * be few themselves, the least common pattern joins them.
 *
 * @param table - A column table; all its items count.
 * @param options - The most patterns listed (50), the smallest count shown (5).
 * @returns The patterns.
 * @throws ResiliensError `number-invalid` for the options.
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
  table: ColumnTable,
  options: SuppressionOptions & { readonly most?: number | undefined } = {},
): Missingness => {
  const smallestCell = smallestOf(options);
  const most = whole(options.most ?? 50, 1, ['most']);
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    let key = '';
    for (const column of table.items) {
      const code = codeAt(table, column, row);
      key += code === NOT_ASSESSED || code === UNKNOWN ? '1' : '0';
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
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
    n: table.rows,
    smallestCell,
    value: all.slice(0, shown).map(([key, rows]) => ({
      items: table.items.filter((_, index) => key[index] === '1').map(({ item }) => item),
      rows,
    })),
    otherRows: isHidden ? { value: null, why: 'small-cell' } : { value: other, why: null },
    otherPatterns: isHidden ? null : all.length - shown,
  };
};
