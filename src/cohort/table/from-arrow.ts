import { TableBuilder, type TableOptions } from '../../compile/columns/table-builder.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Answer } from '../../model/answers.js';
import type { ColumnTable } from '../../model/column-table.js';
import type { Instrument } from '../../model/instrument.js';
import { answerCode } from '../../scoring/evaluate/answer-code.js';
import { FIRST_ANSWER } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';
import type { ProgramItem } from '../../scoring/program/program.js';
import { whole } from '../statistics/common/check.js';

/**
 * What is needed of a column of an Arrow table: a `Vector` of the package apache-arrow fits, and any list does.
 *
 * @since 0.1.0
 */
export interface ArrowColumn {
  /**
   * Reads the value of one row.
   *
   * @param row - The row, from 0 on.
   * @returns The value; `null` or `undefined` where there is none.
   */
  readonly get: (row: number) => unknown;
}

/**
 * What is needed of an Arrow table: a `Table` of the package apache-arrow fits.
 *
 * @since 0.1.0
 */
export interface ArrowTable {
  /** Number of rows. */
  readonly numRows: number;
  /**
   * Finds a column.
   *
   * @param name - Its name.
   * @returns The column, or `null` where there is none.
   */
  readonly getChild: (name: string) => ArrowColumn | null | undefined;
}

/**
 * How the columns of an Arrow table stand for items.
 *
 * @since 0.1.0
 */
export interface ArrowOptions extends TableOptions {
  /** Name of the column of an item, by item id; an item that is left out stands under its own id. */
  readonly items?: Readonly<Record<string, string>> | undefined;
  /** Stored values, as text, that stand for answers, for example `{ '1': 'present', true: 'present', '-9': 'unknown' }`. */
  readonly codes?: Readonly<Record<string, Answer>> | undefined;
  /** Whether items may have no column, and are not assessed then; an error where nothing is said. */
  readonly otherItems?: 'error' | 'not-assessed' | undefined;
}

/**
 * Makes a column table of an Arrow table; what is null there is not assessed.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param source - The Arrow table, or anything with its `numRows` and `getChild`.
 * @param options - Names of columns and codes.
 * @returns The table.
 * @throws `ResiliensError` `required-missing` for an item without a column, `answer-invalid` or `number-invalid` with row and
 * item in the path, `id-unknown` for an item in the options that there is not, `input-invalid` for what is no table.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, tableFromArrow } from 'resiliens/cohort';
 *
 * const columns = new Map([['housing', [1, 0, null]]]);
 * const table = tableFromArrow(
 *   borgeStressIndex2018,
 *   { numRows: 3, getChild: (name) => ({ get: (row) => columns.get(name)?.[row] }) },
 *   { items: { 'poor-housing': 'housing' }, codes: { '1': 'present', '0': 'absent' } },
 * );
 * [...(compileColumns(borgeStressIndex2018).score(table).scores[0]?.low ?? [])]; // => [1, 0, 0]
 * ```
 * @since 0.1.0
 */
export const tableFromArrow = (
  instrument: Instrument,
  source: ArrowTable,
  options: ArrowOptions = {},
): ColumnTable => {
  const program = programOf(instrument);
  needArgument(options, 'options');
  needArgument(source, 'source', ['numRows', 'getChild']);
  const rows = whole(source.numRows, 0, ['source', 'numRows']);
  for (const id of Object.keys(options.items ?? {}))
    if (!program.indexOf.has(id))
      throw unknownId('id-unknown', ['options', 'items'], id, program.indexOf.keys());
  const columns = program.items.map((item) => {
    const name = options.items?.[item.id] ?? item.id;
    const column = source.getChild(name) ?? null;
    if (column === null && options.otherItems !== 'not-assessed')
      throw new ResiliensError('required-missing', ['source', name], { item: item.id });
    return column;
  });
  const builder = new TableBuilder(program, { expectedRows: Math.max(1, rows), ...options });
  for (let row = 0; row < rows; row += 1) {
    columns.forEach((column, index) => {
      const item = program.items[index] as ProgramItem;
      const value = answerAt(column?.get(row), options.codes);
      const code = codeOf(program, item, value, row);
      builder.write(index, code, item.answers === null && code === FIRST_ANSWER ? (value as number) + 0 : 0);
    });
    builder.endRow();
  }
  return builder.finish();
};

const answerAt = (stored: unknown, codes: ArrowOptions['codes']): unknown => {
  if (stored === null || stored === undefined) return undefined;
  const value = typeof stored === 'bigint' ? Number(stored) : stored;
  const text = String(value);
  if (codes === undefined || !Object.hasOwn(codes, text)) return value;
  return codes[text] === 'not-assessed' ? undefined : codes[text];
};

const codeOf = (
  program: Parameters<typeof answerCode>[0],
  item: ProgramItem,
  value: unknown,
  row: number,
): number => {
  try {
    return answerCode(program, item, value);
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    throw new ResiliensError(error.code, ['rows', row, ...error.path.slice(1)], error.facts);
  }
};
