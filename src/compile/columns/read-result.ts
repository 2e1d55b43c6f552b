import { needArgument } from '../../errors/need-argument.js';
import type { ColumnResult, ScoreColumns } from '../../model/column-result.js';
import type { RowResult, RowScore } from '../../model/row-result.js';
import { NO_BAND } from './layout.js';
import { needRow } from './need-row.js';
import { bitAt } from './planes.js';

/**
 * Reads one row of a column result, as `compileRow` would give it.
 *
 * @param result - What a column scorer returned.
 * @param row - The row, from 0 on; below `result.rows`.
 * @returns A new result of one child.
 * @throws `ResiliensError` `input-invalid`, `required-missing` for what is no column result; `number-invalid` for a row it does not have.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, rowOfResult, tableFromRows } from 'resiliens/cohort';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{}, { 'poor-housing': 'absent' }]);
 * const result = compileColumns(borgeStressIndex2018).score(table);
 * rowOfResult(result, 1)['areas']?.high; // => 6
 * ```
 * @since 0.1.0
 */
export const rowOfResult = (result: ColumnResult, row: number): RowResult => {
  needArgument(result, 'result', ['scores']);
  needRow(row, result.rows);
  return Object.fromEntries(result.scores.map((score) => [score.id, scoreAt(score, row)]));
};

const scoreAt = (score: ScoreColumns, row: number): RowScore => {
  const isValued = bitAt(score.hasValue, 0, row) === 1;
  const idAt = (codes: Uint8Array | null): string | null => {
    const code = codes?.[row] ?? NO_BAND;
    return code === NO_BAND ? null : (score.bands[code] ?? null);
  };
  return {
    value: isValued ? (score.value[row] as number) : null,
    low: score.low[row] as number,
    high: score.high[row] as number,
    band: idAt(score.band),
    bandByRule: isValued ? idAt(score.bandByRule) : null,
  };
};
