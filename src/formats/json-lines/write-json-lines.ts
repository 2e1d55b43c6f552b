import { rowOfResult } from '../../compile/columns/read-result.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnResult } from '../../model/column-result.js';
import { checkKeys, type ResultOptions } from '../csv/write-csv.js';

/**
 * Writes the scores of many children as JSON lines (NDJSON), one object a child.
 *
 * @param result - What a column scorer returned.
 * @param options - Keys and their name.
 * @returns Lines, each with `\n` at its end.
 * @throws `ResiliensError` `option-invalid` where there are not as many keys as rows, `id-duplicate` for keys named `scores`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, tableFromRows } from 'resiliens/cohort';
 * import { writeJsonLines } from 'resiliens/formats';
 *
 * const result = compileColumns(borgeStressIndex2018).score(tableFromRows(borgeStressIndex2018, [{}]));
 * const [line] = writeJsonLines(result, { keys: ['A'], key: 'child' });
 * JSON.parse(line ?? '').child; // => 'A'
 * ```
 * @since 0.1.0
 */
export function* writeJsonLines(
  result: ColumnResult,
  options: ResultOptions = {},
): Generator<string, void, undefined> {
  needArgument(result, 'result', ['scores']);
  needArgument(options, 'options');
  const { key = 'row', keys } = options;
  checkKeys(result, keys);
  if (key === 'scores') throw new ResiliensError('id-duplicate', ['options', 'key']);
  for (let row = 0; row < result.rows; row += 1)
    yield `${JSON.stringify({ [key]: keys?.[row] ?? row, scores: rowOfResult(result, row) })}\n`;
}
