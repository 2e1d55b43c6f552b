import { defineInstrument } from 'resiliens';
import { answersOfRow, tableFromArrow, tableFromRows } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const instrument = defineInstrument({
  id: 'small',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'poor', kind: 'binary' },
    { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'age', kind: 'numeric', min: -5, max: 20 },
  ],
  scores: [{ id: 'total', value: { sum: ['poor', 'sad', 'age'] } }],
});

describe('tableFromRows', () => {
  const rows = [
    { poor: 'present', age: -0 },
    {},
    { poor: 'unknown', sad: 'not-applicable' },
    { poor: 'not-applicable', sad: 2 },
  ];

  it('gives every answer back where not assessed is kept', () => {
    const table = tableFromRows(instrument, rows, { keepNotAssessed: true });
    expect(rows.map((_, row) => answersOfRow(instrument, table, row))).toEqual([
      { ...rows[0], age: 0 },
      ...rows.slice(1),
    ]);
  });

  it('reads not assessed as unknown in binary items where it is not', () => {
    const table = tableFromRows(instrument, rows);
    expect(answersOfRow(instrument, table, 1)).toEqual({ poor: 'unknown' });
    expect(table.notAssessed).toBeNull();
  });

  it('grows past what was expected', () => {
    const many = Array.from({ length: 5000 }, (_, row) => ({
      poor: row % 3 === 0 ? 'present' : 'absent',
      age: row % 20,
    }));
    const table = tableFromRows(instrument, many, { keepNotAssessed: true });
    expect([0, 1023, 1024, 2048, 4999].map((row) => answersOfRow(instrument, table, row))).toEqual(
      [0, 1023, 1024, 2048, 4999].map((row) => many[row]),
    );
    expect(table.planes.length).toBe(5 * 2 * 32);
  });

  it('says which row is wrong, and changes no row', () => {
    const frozen = Object.freeze([Object.freeze({ poor: 'present' }), Object.freeze({ sad: 9 })]);
    expect(() => tableFromRows(instrument, frozen)).toThrow(
      expect.objectContaining({ code: 'answer-invalid', path: ['rows', 1, 'sad'] }),
    );
  });

  it('refuses to be read for another instrument', () => {
    const other = defineInstrument({ ...instrument, edition: '2' });
    expect(() => answersOfRow(other, tableFromRows(instrument, rows), 0)).toThrow(
      expect.objectContaining({ code: 'edition-mismatch' }),
    );
  });
});

describe('tableFromArrow', () => {
  const source = (columns: Record<string, unknown[]>) => ({
    numRows: Object.values(columns)[0]!.length,
    getChild: (name: string) => {
      const own = columns[name];
      return own === undefined ? null : { get: (row: number) => own[row] };
    },
  });

  it('takes a missing value for not assessed, whatever its word would stand for', () => {
    const table = tableFromArrow(
      instrument,
      source({ poor: [undefined, null, 'null'], sad: [0, 0, 0], age: [1, 1, 1] }),
      { codes: { undefined: 'present', null: 'absent' }, keepNotAssessed: true },
    );
    expect([0, 1, 2].map((row) => answersOfRow(instrument, table, row)['poor'])).toEqual([
      undefined,
      undefined,
      'absent',
    ]);
  });

  it('reads words, numbers, truth values and whole numbers of 64 bits', () => {
    const table = tableFromArrow(
      instrument,
      source({ housing: [true, false, null, 'unknown'], sad: [0n, 1, 2n, -9], age: [1.5, -0, null, -9] }),
      {
        items: { poor: 'housing' },
        codes: { true: 'present', false: 'absent', '-9': 'unknown' },
        keepNotAssessed: true,
      },
    );
    expect([0, 1, 2, 3].map((row) => answersOfRow(instrument, table, row))).toEqual([
      { poor: 'present', sad: 0, age: 1.5 },
      { poor: 'absent', sad: 1, age: 0 },
      { sad: 2 },
      { poor: 'unknown', sad: 'unknown', age: 'unknown' },
    ]);
  });

  it('refuses what it cannot read', () => {
    const full = { poor: ['present'], sad: [1], age: [1] };
    expect(() => tableFromArrow(instrument, source({ poor: ['present'] }))).toThrow(
      expect.objectContaining({ code: 'required-missing' }),
    );
    expect(() => tableFromArrow(instrument, source(full), { items: { rich: 'x' } })).toThrow(
      expect.objectContaining({ code: 'id-unknown' }),
    );
    expect(() => tableFromArrow(instrument, source({ ...full, poor: [1] }))).toThrow(
      expect.objectContaining({ code: 'answer-invalid', path: ['rows', 0, 'poor'] }),
    );
    expect(() => tableFromArrow(instrument, source({ ...full, age: [Number.NaN] }))).toThrow(
      expect.objectContaining({ code: 'number-invalid' }),
    );
    const missing = tableFromArrow(instrument, source({ poor: ['present'] }), { otherItems: 'not-assessed' });
    expect(answersOfRow(instrument, missing, 0)).toEqual({ poor: 'present' });
  });
});
