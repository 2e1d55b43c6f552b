import * as catalog from 'resiliens';
import { defineInstrument, type Instrument } from 'resiliens';
import { answersOfRow, compileColumns, tableFromCodes, tableFromRows } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { expectAgreement, random, randomRows } from './many-rows.js';

const counted = (items: number): Instrument =>
  defineInstrument({
    id: 'counted',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: Array.from({ length: items }, (_, index) => ({
      id: `matter-${index + 1}`,
      kind: 'binary' as const,
      tags: ['matter', index % 3 === 0 ? 'third' : 'other'],
    })),
    scores: [
      { id: 'third', value: { sum: { tagged: 'third' } } },
      { id: 'other', value: { sum: { tagged: 'other' } } },
      {
        id: 'in-order',
        value: { sum: { tagged: 'matter' } },
        bands: [
          { id: 'below', from: 0 },
          { id: 'at-most', from: items },
        ],
      },
      {
        id: 'all',
        value: { sum: [{ score: 'third' }, { score: 'other' }] },
        bands: [
          { id: 'none', from: -1 },
          { id: 'one', from: 0.5 },
          { id: 'few', from: Math.min(2, items) },
          ...(items < 10
            ? []
            : [
                { id: 'many', from: Math.floor(items / 2) },
                { id: 'all', from: items },
              ]),
        ],
      },
    ],
  });

describe('counts of binary items', () => {
  // Around every size at which the counting goes another way.
  it.each([2, 6, 7, 8, 15, 16, 17, 31, 32, 33, 42, 63, 64, 79, 126, 127, 128, 130, 255])(
    'are right for %i items in every state',
    (items) => {
      const instrument = counted(items);
      expectAgreement(instrument, randomRows(instrument, 300, 0.1, 0.1));
      expectAgreement(instrument, randomRows(instrument, 60, 0, 0));
      expectAgreement(instrument, randomRows(instrument, 60, 0.02, 0.9));
    },
  );

  it('of more items than fit a byte are right as well', () => {
    const instrument = counted(400);
    expectAgreement(instrument, randomRows(instrument, 30, 0.1, 0.1));
  });

  it.each([0, 1, 31, 32, 33, 1023, 1024, 1025, 2100])('are right for %i rows', (rows) => {
    const instrument = counted(9);
    expectAgreement(instrument, randomRows(instrument, rows, 0.1, 0.05));
  });
});

describe('bands alone', () => {
  it.each([0, 5, 1024, 1500])('are counted as the columns say, for %i rows', (rows) => {
    const instrument = counted(12);
    const table = tableFromRows(instrument, randomRows(instrument, rows, 0.05, 0.05));
    const columns = compileColumns(instrument);
    const { band, bands } = columns.score(table).scores[3]!;
    const expected = bands.map((id, code) => ({ id, count: band!.filter((own) => own === code).length }));
    const undecided = band!.filter((own) => own === 255).length;
    expect(columns.countBands(table)[1]).toEqual({ id: 'all', bands: expected, undecided });
  });

  it('are counted where no item applies', () => {
    const instrument = counted(2);
    const rows = [
      { 'matter-1': 'not-applicable', 'matter-2': 'not-applicable' },
      { 'matter-1': 'present', 'matter-2': 'present' },
    ];
    expect(compileColumns(instrument).countBands(tableFromRows(instrument, rows))[1]).toMatchObject({
      undecided: 1,
      bands: [{ count: 0 }, { count: 0 }, { count: 1 }],
    });
  });
});

const shipped = Object.values(catalog).filter(
  (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
);

describe('shipped instruments', () => {
  it('are all here', () => expect(shipped.length).toBeGreaterThanOrEqual(1));

  it.each(shipped.map((instrument) => [instrument.id, instrument] as const))(
    '%s agrees on every row',
    (_, instrument) => {
      expectAgreement(instrument, randomRows(instrument, 200, 0.03, 0.02));
      expectAgreement(instrument, randomRows(instrument, 100, 0.3, 0.2));
      expectAgreement(instrument, randomRows(instrument, 50, 0.1, 0.02), { ageMonths: 120 });
    },
  );
});

describe('tableFromCodes', () => {
  const instrument = counted(3);
  const bytes = (rows: number, most: number): Uint8Array => {
    const next = random(7);
    return Uint8Array.from({ length: rows }, () => Math.floor(next() * (most + 1)));
  };

  it.each([1, 1023, 1024, 1500])('keeps every answer of %i rows', (rows) => {
    const codes = { 'matter-1': bytes(rows, 4), 'matter-2': bytes(rows, 1) };
    const table = tableFromCodes(instrument, codes, true);
    const words = ['not assessed', 'unknown', 'not-applicable', 'absent', 'present'];
    for (let row = 0; row < rows; row += 1) {
      const expected = [codes['matter-1'][row]!, codes['matter-2'][row]!, 0].map((code) => words[code]);
      const answers = answersOfRow(instrument, table, row);
      expect(['matter-1', 'matter-2', 'matter-3'].map((id) => answers[id] ?? 'not assessed')).toEqual(
        expected,
      );
    }
  });

  it.each([5, 6, 7, 8, 16, 32, 64, 128, 255])(
    'refuses byte %i of a binary item, wherever it stands',
    (wrong) => {
      for (const row of [0, 5, 31, 1029]) {
        const codes = bytes(1030, 4);
        codes[row] = wrong;
        expect(() => tableFromCodes(instrument, { 'matter-1': codes })).toThrow(
          expect.objectContaining({ code: 'answer-invalid', path: ['codes', 'matter-1'] }),
        );
      }
    },
  );
});
