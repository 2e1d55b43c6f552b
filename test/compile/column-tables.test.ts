import { defineInstrument } from 'resiliens';
import { answersOfRow, compileColumns, rowOfResult, tableFromCodes, tableFromRows } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { expectAgreement, randomRows } from './many-rows.js';

describe('counts among items of other kinds', () => {
  const mixed = defineInstrument({
    id: 'mixed',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [
      { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
      { id: 'first', kind: 'binary' },
      { id: 'hours', kind: 'numeric', min: 0, max: 12, step: 0.5 },
      { id: 'second', kind: 'binary' },
      { id: 'third', kind: 'binary', sourcedAge: { from: 0, to: 24 } },
    ],
    scores: [
      { id: 'count', value: { sum: ['first', 'second', 'third'] } },
      {
        id: 'early',
        value: { sum: ['third'] },
        bands: [
          { id: 'no', from: 0 },
          { id: 'yes', from: 1 },
        ],
      },
      { id: 'all', value: { sum: ['sad', 'first', 'hours'] } },
    ],
  });

  it('are right on more than a block of rows, at an age without one of them too', () => {
    expectAgreement(mixed, randomRows(mixed, 1100, 0.1, 0.1));
    expectAgreement(mixed, randomRows(mixed, 1100, 0.1, 0), { ageMonths: 60 });
    expectAgreement(mixed, randomRows(mixed, 60, 0.1, 0.1), { ageMonths: 60 });
  });

  it('have columns of bands only where the score has bands', () => {
    const { scores } = compileColumns(mixed).score(tableFromRows(mixed, [{}]));
    expect(scores.map(({ id, band, bandByRule }) => [id, band !== null, bandByRule !== null])).toEqual([
      ['count', false, false],
      ['early', true, true],
      ['all', false, false],
    ]);
  });
});

describe('tables of other instruments and of wrong bytes', () => {
  const instrument = defineInstrument({
    id: 'two',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [
      { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
      { id: 'poor', kind: 'binary' },
      { id: 'hours', kind: 'numeric', min: 0, max: 12 },
    ],
    scores: [{ id: 'total', value: { sum: ['sad', 'poor', 'hours'] } }],
  });
  const table = tableFromRows(instrument, [{}]);
  const columns = compileColumns(instrument);
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.of(...codes);
  const wrong = (value: unknown): never => value as never;

  it.each<[string, () => unknown]>([
    ['id-unknown at codes.sat', () => tableFromCodes(instrument, { sat: bytes(3) })],
    [
      'input-invalid at codes.poor (expected: 2; found: 1)',
      () => tableFromCodes(instrument, { sad: bytes(3, 4), poor: bytes(3) }),
    ],
    [
      'input-invalid at codes.hours (expected: no numeric item)',
      () => tableFromCodes(instrument, { hours: bytes(3) }),
    ],
    [
      'answer-invalid at codes.sad (least: 0; most: 5)',
      () => tableFromCodes(instrument, { sad: bytes(0, 5, 6) }),
    ],
    [
      'answer-invalid at codes.poor (least: 0; most: 4)',
      () => tableFromCodes(instrument, { poor: bytes(5) }),
    ],
    [
      'edition-mismatch at table (instrument: two; edition: 1)',
      () => columns.score({ ...table, edition: '2' }),
    ],
    [
      'edition-mismatch at table (instrument: two; edition: 1)',
      () => columns.countBands({ ...table, instrument: 'three' }),
    ],
    [
      'input-invalid at table.items (expected: the items of the instrument)',
      () => answersOfRow(instrument, { ...table, items: [...table.items].reverse() }, 0),
    ],
    [
      'input-invalid at table.items (expected: the items of the instrument)',
      () => columns.score({ ...table, items: table.items.slice(0, 2) }),
    ],
    [
      'input-invalid at table.items (expected: the items of the instrument)',
      () => columns.score({ ...table, items: [...table.items, table.items[0]!] }),
    ],
    ['input-invalid at result (expected: object)', () => rowOfResult(wrong(null), 0)],
    ['required-missing at result.scores (expected: object)', () => rowOfResult(wrong({}), 0)],
  ])('%s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ResiliensError', message }));
  });

  it('bytes that begin in the middle of a word are read where they lie', () => {
    const all = new Uint8Array(3000).map((_, at) => at % 5);
    for (const start of [0, 1, 2, 3, 4, 1029]) {
      const given = tableFromCodes(instrument, { poor: all.subarray(start, start + 1500) });
      const words = ['unknown', 'unknown', 'not-applicable', 'absent', 'present'];
      for (const row of [0, 1, 2, 31, 32, 1023, 1024, 1499])
        expect(answersOfRow(instrument, given, row)['poor']).toBe(words[(start + row) % 5]);
    }
  });
});
