import { borgeStressIndex2018, ResiliensError } from 'resiliens';
import {
  answersOfRow,
  compileColumns,
  rowOfResult,
  tableFromCodes,
  tableFromRows,
  toSql,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const index = borgeStressIndex2018;
const table = tableFromRows(index, [{ criminality: 'present' }, {}]);
const scorer = compileColumns(index);
const result = scorer.score(table);

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof ResiliensError) return [error.code, ...error.path];
    return error;
  }
};

// What is wrong, what is done, and what is said of it. The types would stop most of these; plain JavaScript would not.
const refused: readonly (readonly [string, () => unknown, readonly (string | number)[]])[] = [
  ['a row after the last of a result', () => rowOfResult(result, 2), ['number-invalid', 'row']],
  ['a row before the first of a result', () => rowOfResult(result, -1), ['number-invalid', 'row']],
  ['half a row of a result', () => rowOfResult(result, 0.5), ['number-invalid', 'row']],
  ['a row after the last of a table', () => answersOfRow(index, table, 2), ['number-invalid', 'row']],
  [
    'a row of an empty table',
    () => answersOfRow(index, tableFromRows(index, []), 0),
    ['number-invalid', 'row'],
  ],
  ['no table', () => scorer.score(null as never), ['input-invalid', 'table']],
  [
    'a table without planes',
    () => scorer.countBands({ ...table, planes: undefined as never }),
    ['required-missing', 'table', 'planes'],
  ],
  ['no codes', () => tableFromCodes(index, null as never), ['input-invalid', 'codes']],
  [
    'codes in a list',
    () => tableFromCodes(index, { criminality: [3, 4] as never }),
    ['input-invalid', 'codes', 'criminality'],
  ],
  [
    'codes of two bytes',
    () => tableFromCodes(index, { criminality: Uint16Array.of(3) as never }),
    ['input-invalid', 'codes', 'criminality'],
  ],
  [
    'no rows expected',
    () => tableFromRows(index, [], { expectedRows: 0 }),
    ['option-invalid', 'options', 'expectedRows'],
  ],
  [
    'rows expected that are no number',
    () => tableFromRows(index, [], { expectedRows: Number.NaN }),
    ['option-invalid', 'options', 'expectedRows'],
  ],
  [
    'a table without a name',
    () => toSql(index, { dialect: 'duckdb', table: [], columns: { key: 'child' } }),
    ['option-invalid', 'options', 'table'],
  ],
  [
    'children without a key',
    () => toSql(index, { dialect: 'duckdb', table: 'children', columns: { key: [] } }),
    ['option-invalid', 'options', 'columns', 'key'],
  ],
  [
    'a key that was forgotten',
    () => toSql(index, { dialect: 'duckdb', table: 'children', columns: {} as never }),
    ['option-invalid', 'options', 'columns', 'key'],
  ],
];

describe('columns and SQL', () => {
  it.each(refused)('refuse %s', (_, run, said) => expect(refusal(run)).toEqual(said));

  it('make no room for rows that nobody could have', () => {
    expect(tableFromRows(index, [{ criminality: 'absent' }], { expectedRows: 1e12 }).rows).toBe(1);
  });

  it('say which bytes were meant', () => {
    expect(() => tableFromCodes(index, { criminality: [3] as never })).toThrow(
      expect.objectContaining({ facts: { expected: 'bytes' } }),
    );
  });
});
