import { bitAt } from '../../compile/columns/planes.js';
import { checkTable, codeAt } from '../../compile/columns/read-table.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { ScoreColumns } from '../../model/column-result.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';
import type { Instrument } from '../../model/instrument.js';
import { FIRST_ANSWER } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';
import type { ProgramItem } from '../../scoring/program/program.js';
import { type ColumnTables, chunksOf } from '../summaries/chunks.js';

/**
 * The answers to one item as numbers, one a row: what agreement, reliability and regression take.
 *
 * Present is 1 and absent 0; ordinal and numeric items give their number, graded items the place of the level, 0 the first. What is
 * unknown, not assessed or does not apply is null, never 0.
 *
 * @param instrument - The instrument the table was made for.
 * @param tables - A column table, or the chunks of one.
 * @param item - Id of the item.
 * @returns A new list, one number or null a row.
 * @throws ResiliensError `id-unknown` for an item there is not, `edition-mismatch` or `input-invalid` for a table of another instrument.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { itemValues, tableFromRows } from 'resiliens/cohort';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{ criminality: 'present' }, { criminality: 'absent' }, {}]);
 * itemValues(borgeStressIndex2018, table, 'criminality'); // => [1, 0, null]
 * ```
 * @since 0.1.0
 */
export const itemValues = (
  instrument: Instrument,
  tables: ColumnTables,
  item: string,
): readonly (number | null)[] => {
  const program = programOf(instrument);
  const index = program.indexOf.get(item);
  if (index === undefined) throw unknownId('id-unknown', ['item'], item, program.indexOf.keys());
  const values: (number | null)[] = [];
  for (const table of chunksOf(tables, 'tables')) {
    checkTable(program, table);
    const column = table.items[index] as ItemColumn;
    for (let row = 0; row < table.rows; row += 1)
      values.push(valueAt(table, column, program.items[index] as ProgramItem, row));
  }
  return values;
};

const valueAt = (
  table: ColumnTable,
  column: ItemColumn,
  { answers }: ProgramItem,
  row: number,
): number | null => {
  const place = codeAt(table, column, row) - FIRST_ANSWER;
  if (place < 0) return null;
  if (column.kind === 'numbers') return column.numbers[row] as number;
  const answer = answers?.[place];
  return typeof answer === 'number' ? answer : place;
};

/**
 * The values of one score, one a row, as regression and accuracy take them; null where open answers leave none.
 *
 * @param scores - A score of a column result, or the same score of the results of several chunks.
 * @returns A new list, one number or null a row.
 * @throws ResiliensError `input-invalid`, `required-missing` for what are no scores.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, scoreValues, tableFromRows } from 'resiliens/cohort';
 *
 * const none = Object.fromEntries(borgeStressIndex2018.items.map(({ id }) => [id, 'absent' as const]));
 * const result = compileColumns(borgeStressIndex2018).score(tableFromRows(borgeStressIndex2018, [none, {}]));
 * scoreValues(result.scores); // => [0, null]
 * ```
 * @since 0.1.0
 */
export const scoreValues = (scores: ScoreColumns | Iterable<ScoreColumns>): readonly (number | null)[] => {
  const values: (number | null)[] = [];
  if (typeof scores !== 'object' || scores === null)
    throw new ResiliensError('input-invalid', ['scores'], { expected: 'object' });
  for (const own of Symbol.iterator in scores ? scores : [scores]) {
    needArgument(own, 'scores', ['value', 'hasValue']);
    for (let row = 0; row < own.value.length; row += 1)
      values.push(bitAt(own.hasValue, 0, row) === 1 ? (own.value[row] as number) : null);
  }
  return values;
};
