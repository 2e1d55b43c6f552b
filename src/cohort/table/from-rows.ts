import { TableBuilder, type TableOptions } from '../../compile/columns/table-builder.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answers } from '../../model/answers.js';
import type { ColumnTable } from '../../model/column-table.js';
import type { Instrument } from '../../model/instrument.js';
import { readAnswers } from '../../scoring/evaluate/read-answers.js';
import { newWorkspace } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';

/**
 * Makes a column table of flat answers, one object a child.
 *
 * Rows are read as `score` reads them: the first that it would refuse is an error here, with its place in the path.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param rows - The answers of each child. Neither changed nor frozen.
 * @param options - `keepNotAssessed` keeps *not assessed* apart from *unknown* in binary items; `expectedRows` saves copying.
 * @returns The table.
 * @throws `ResiliensError` `id-unknown`, `answer-invalid`, `number-invalid`, `level-without-cut`, `input-invalid`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { tableFromRows } from 'resiliens/cohort';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{ 'poor-housing': 'present' }, { criminality: 'unknown' }]);
 * table.rows; // => 2
 * ```
 * @since 0.1.0
 */
export const tableFromRows = (
  instrument: Instrument,
  rows: Iterable<Answers>,
  options: TableOptions = {},
): ColumnTable => {
  const program = programOf(instrument);
  needRows(rows);
  needArgument(options, 'options');
  const builder = new TableBuilder(program, options);
  const work = newWorkspace(program);
  for (const answers of rows) {
    try {
      readAnswers(program, answers, work);
    } catch (error) {
      if (!(error instanceof ResiliensError)) throw error;
      throw new ResiliensError(error.code, ['rows', builder.rows, ...error.path.slice(1)], error.facts);
    }
    for (let item = 0; item < work.codes.length; item += 1)
      builder.write(item, work.codes[item] as number, work.numbers[item] as number);
    builder.endRow();
  }
  return builder.finish();
};

/** Refuses what cannot be gone through row by row. */
const needRows = (rows: unknown): void => {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows))
    throw new ResiliensError('input-invalid', ['rows'], { expected: 'list' });
};
