import { BLOCK, blocksOf, WORDS } from '../../compile/columns/layout.js';
import { bitsIn } from '../../compile/columns/planes.js';
import type { ColumnTable } from '../../model/column-table.js';

/** Rows in each state of a binary item. */
export interface StateCounts {
  present: number;
  absent: number;
  unknown: number;
  notAssessed: number;
  notApplicable: number;
}

/** First words of one binary item's planes in every block, and how many binary items there are. */
export const wordsOf = (
  table: ColumnTable,
): { readonly blocks: number; readonly at: (block: number, place: number) => number } => {
  const items = table.items.filter(({ kind }) => kind === 'bits').length;
  return { blocks: blocksOf(table.rows), at: (block, place) => (block * items + place) * WORDS };
};

/** Adds the rows of a table in each state of the binary item at a place, 32 at a time. */
export const addStates = (counts: StateCounts, table: ColumnTable, place: number): void => {
  const { planes, notAssessed } = table;
  const { blocks, at } = wordsOf(table);
  let [present, absent, away, left] = [0, 0, 0, 0];
  for (let block = 0; block < blocks; block += 1) {
    const from = at(block, place);
    for (let word = 0; word < WORDS; word += 1) {
      const may = planes[2 * from + word] as number;
      const is = planes[2 * from + WORDS + word] as number;
      present += bitsIn(may & is);
      absent += bitsIn(~(may | is));
      away += bitsIn(~may & is);
      if (notAssessed !== null) left += bitsIn(notAssessed[from + word] as number);
    }
  }
  // The last block is filled up with rows in which nothing was assessed.
  if (notAssessed !== null) left -= blocks * BLOCK - table.rows;
  counts.present += present;
  counts.absent += absent;
  counts.notApplicable += away;
  counts.notAssessed += left;
  counts.unknown += table.rows - present - absent - away - left;
};

/** Adds the rows of a table by two binary items that are both known: neither, only the second, only the first, both. */
export const addPairs = (
  counts: Float64Array,
  from: number,
  table: ColumnTable,
  [first, second]: readonly [number, number],
): void => {
  const { planes } = table;
  const { blocks, at } = wordsOf(table);
  const cells = [0, 0, 0, 0] as [number, number, number, number];
  for (let block = 0; block < blocks; block += 1) {
    const one = 2 * at(block, first);
    const other = 2 * at(block, second);
    for (let word = 0; word < WORDS; word += 1) {
      const [may, is] = [planes[one + word] as number, planes[one + WORDS + word] as number];
      const [mayToo, isToo] = [planes[other + word] as number, planes[other + WORDS + word] as number];
      const [present, absent] = [may & is, ~(may | is)];
      const [presentToo, absentToo] = [mayToo & isToo, ~(mayToo | isToo)];
      cells[0] += bitsIn(absent & absentToo);
      cells[1] += bitsIn(absent & presentToo);
      cells[2] += bitsIn(present & absentToo);
      cells[3] += bitsIn(present & presentToo);
    }
  }
  cells.forEach((count, cell) => {
    counts[from + cell] = (counts[from + cell] as number) + count;
  });
};
