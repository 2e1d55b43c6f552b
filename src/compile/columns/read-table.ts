import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answer, Answers } from '../../model/answers.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';
import type { Instrument } from '../../model/instrument.js';
import { FIRST_ANSWER, NOT_APPLICABLE, NOT_ASSESSED, UNKNOWN } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';
import type { Program, ProgramItem } from '../../scoring/program/program.js';
import { BLOCK, WORDS } from './layout.js';
import { needRow } from './need-row.js';
import { bitAt } from './planes.js';

/** Refuses a table that was made for other items. */
export const checkTable = (program: Program, table: ColumnTable): void => {
  needArgument(table, 'table', ['items', 'planes']);
  const { id, edition } = program.instrument;
  if (table.instrument !== id || table.edition !== edition)
    throw new ResiliensError('edition-mismatch', ['table'], { instrument: id, edition });
  const fits = program.items.every((item, index) => table.items[index]?.item === item.id);
  if (!fits || table.items.length !== program.items.length)
    throw new ResiliensError('input-invalid', ['table', 'items'], {
      expected: 'the items of the instrument',
    });
};

/** The byte of one answer, see {@link ItemColumn}. */
export const codeAt = (table: ColumnTable, column: ItemColumn, row: number): number => {
  if (column.kind !== 'bits') return column.codes[row] as number;
  const bits = table.planes.length / (Math.ceil(table.rows / BLOCK) * 2 * WORDS);
  const block = Math.floor(row / BLOCK) * bits + column.place;
  const inBlock = row % BLOCK;
  const may = bitAt(table.planes, block * 2 * WORDS, inBlock);
  const is = bitAt(table.planes, block * 2 * WORDS + WORDS, inBlock);
  if (may === 0) return is === 1 ? NOT_APPLICABLE : FIRST_ANSWER;
  if (is === 1) return FIRST_ANSWER + 1;
  const notAssessed = table.notAssessed;
  return notAssessed !== null && bitAt(notAssessed, block * WORDS, inBlock) === 1 ? NOT_ASSESSED : UNKNOWN;
};

/**
 * Reads the flat answers of one row back out of a column table.
 *
 * @param instrument - The instrument the table was made for.
 * @param table - The table.
 * @param row - The row, from 0 on; below `table.rows`.
 * @returns A new object of answers; what was not assessed has no key.
 * @throws `ResiliensError` `edition-mismatch` or `input-invalid` for a table of another instrument; `number-invalid` for a row it does
 * not have.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { answersOfRow, tableFromRows } from 'resiliens/cohort';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{}, { 'poor-housing': 'absent' }], { keepNotAssessed: true });
 * answersOfRow(borgeStressIndex2018, table, 1); // => { 'poor-housing': 'absent' }
 * ```
 * @since 0.1.0
 */
export const answersOfRow = (instrument: Instrument, table: ColumnTable, row: number): Answers => {
  const program = programOf(instrument);
  checkTable(program, table);
  needRow(row, table.rows);
  const answers: Record<string, Answer> = {};
  table.items.forEach((column, index) => {
    const code = codeAt(table, column, row);
    if (code === NOT_ASSESSED) return;
    const { id, answers: known } = program.items[index] as ProgramItem;
    if (code === UNKNOWN) answers[id] = 'unknown';
    else if (code === NOT_APPLICABLE) answers[id] = 'not-applicable';
    else if (column.kind === 'numbers') answers[id] = column.numbers[row] as number;
    else answers[id] = known?.[code - FIRST_ANSWER] as Answer;
  });
  return answers;
};
