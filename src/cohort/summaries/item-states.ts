import { codeAt } from '../../compile/columns/read-table.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';

/** What a binary item says of one row. */
export type ItemState = 'present' | 'absent' | 'unknown' | 'not-assessed' | 'not-applicable';

const STATES: readonly ItemState[] = ['not-assessed', 'unknown', 'not-applicable', 'absent', 'present'];

/** A binary item of a table. */
export type BinaryColumn = Extract<ItemColumn, { kind: 'bits' }>;

/** The binary items of a table. */
export const binaryItems = (table: ColumnTable): readonly BinaryColumn[] =>
  table.items.filter((column): column is BinaryColumn => column.kind === 'bits');

/** The state of a binary item in one row. */
export const stateAt = (table: ColumnTable, column: ItemColumn, row: number): ItemState =>
  STATES[codeAt(table, column, row)] as ItemState;

/** Whether an answer is open: unknown or not assessed. */
export const isOpen = (state: ItemState): boolean => state === 'unknown' || state === 'not-assessed';

/** The binary item with this id. */
export const binaryItem = (
  table: ColumnTable,
  id: string,
  path: readonly (string | number)[],
): BinaryColumn => {
  const found = binaryItems(table).find(({ item }) => item === id);
  if (found === undefined) throw new ResiliensError('id-unknown', path, { expected: 'a binary item' });
  return found;
};
