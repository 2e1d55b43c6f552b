import Papa from 'papaparse';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnResult } from '../../model/column-result.js';
import { cellsOf, namesOf } from '../result-table.js';
import { type CsvOptions, writtenSigns } from './options.js';

/**
 * How a result is written.
 *
 * @since 0.1.0
 */
export interface ResultOptions {
  /** What tells the children apart, one a row; without it the row's number, from 0 on. */
  readonly keys?: readonly string[] | undefined;
  /** Name of the column with the keys; `row` where nothing is said. */
  readonly key?: string | undefined;
}

/**
 * How a result is written as CSV.
 *
 * @since 0.1.0
 */
export interface CsvResultOptions extends ResultOptions, Pick<CsvOptions, 'delimiter' | 'decimal'> {
  /** Whether the names of the columns come first; they do where nothing is said. Leave them out from the second chunk on. */
  readonly header?: boolean | undefined;
}

/** Rows of a piece of text. */
const ROWS = 4096;

/**
 * Writes the scores of many children as CSV text, piece by piece; what has no value is an empty field.
 *
 * Columns are named by score: `areas_value`, `areas_low`, `areas_high`, and with bands `areas_band`, `areas_band_by_rule`.
 *
 * @param result - What a column scorer returned.
 * @param options - Keys, signs, and whether a header comes first.
 * @returns Pieces of text of up to 4096 rows, lines ended by `\r\n`.
 * @throws `ResiliensError` `option-invalid` where there are not as many keys as rows, one sign stands for two things or for none,
 * `id-duplicate` where the keys would have the name of another column.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, tableFromRows } from 'resiliens/cohort';
 * import { writeCsv } from 'resiliens/formats';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{ 'poor-housing': 'present' }]);
 * const result = compileColumns(borgeStressIndex2018).score(table);
 * [...writeCsv(result, { keys: ['A'], key: 'child' })].join('').split('\r\n')[1]; // => 'A,,1,7,,'
 * ```
 * @since 0.1.0
 */
export function* writeCsv(
  result: ColumnResult,
  options: CsvResultOptions = {},
): Generator<string, void, undefined> {
  needArgument(result, 'result', ['scores']);
  needArgument(options, 'options');
  const { key = 'row', keys } = options;
  const { delimiter, decimal } = writtenSigns(options);
  checkKeys(result, keys);
  if (namesOf(result).includes(key)) throw new ResiliensError('id-duplicate', ['options', 'key']);
  const config = { delimiter, newline: '\r\n' };
  const text = (cell: string | number | null): string | number | null =>
    typeof cell === 'number' && decimal === ',' ? String(cell).replace('.', ',') : cell;
  if (options.header !== false) yield `${Papa.unparse([[key, ...namesOf(result)]], config)}\r\n`;
  for (let from = 0; from < result.rows; from += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, result.rows - from) }, (_, at) => [
      keys?.[from + at] ?? from + at,
      ...cellsOf(result, from + at).map(text),
    ]);
    yield `${Papa.unparse(rows, config)}\r\n`;
  }
}

/** Refuses keys that do not fit the rows. */
export const checkKeys = (result: ColumnResult, keys: readonly string[] | undefined): void => {
  if (keys !== undefined && keys.length !== result.rows)
    throw new ResiliensError('option-invalid', ['options', 'keys'], {
      expected: result.rows,
      found: keys.length,
    });
};
