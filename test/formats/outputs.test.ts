import { defineInstrument } from 'resiliens';
import { answersOfRow, compileColumns, tableFromRows } from 'resiliens/cohort';
import {
  codebook,
  readCsv,
  readJsonLines,
  readJsonLinesStream,
  toR,
  toSpss,
  writeCsv,
  writeJsonLines,
} from 'resiliens/formats';
import { describe, expect, it } from 'vitest';
import { hasR, inR, skippedWithoutR } from './in-r.js';

const instrument = defineInstrument({
  id: 'small',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  title: { en: "Chil\ndren's", nb: 'Barn', nn: 'Born' },
  items: [
    { id: 'poor', kind: 'binary', label: { en: 'A family\'s "means"', nb: 'Økonomi', nn: 'Økonomi' } },
    { id: 'sad-days', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'work', kind: 'graded', levels: [{ id: 'none' }, { id: 'some' }], cut: 'some' },
    { id: 'age', kind: 'numeric', min: 0, max: 20 },
  ],
  scores: [
    {
      id: 'total',
      value: { sum: ['poor', 'sad-days'], weights: [1.5, 1] },
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 2 },
      ],
    },
    { id: 'work-done', value: 'work' },
  ],
});
const table = tableFromRows(instrument, [
  { poor: 'present', 'sad-days': 2, work: 'some' },
  { poor: 'present', work: 'not-applicable' },
  { poor: 'absent', 'sad-days': 0, work: 'unknown' },
]);
const result = compileColumns(instrument).score(table);
const lines = ['A,3.5,3.5,3.5,high,high,1,1,1', 'B,,1.5,3.5,,,,0,0', 'C,0,0,0,low,low,,0,1'];
const header =
  'child,total_value,total_low,total_high,total_band,total_band_by_rule,work-done_value,work-done_low,work-done_high';

describe('writeCsv', () => {
  const write = (options: Parameters<typeof writeCsv>[1]): string => [...writeCsv(result, options)].join('');

  it('writes every score of every row, and nothing where there is no value', () => {
    expect(write({ keys: ['A', 'B', 'C'], key: 'child' })).toBe([header, ...lines, ''].join('\r\n'));
  });

  it('writes decimal commas, quotes and further chunks', () => {
    const text = write({ keys: ['A;a', '"B"', 'C\n'], delimiter: ';', decimal: ',', header: false });
    expect(text).toBe(
      ['"A;a";3,5;3,5;3,5;high;high;1;1;1', '"""B""";;1,5;3,5;;;;0;0', '"C\n";0;0;0;low;low;;0;1', ''].join(
        '\r\n',
      ),
    );
  });

  it('numbers the rows where there are no keys', () => {
    expect(write({}).split('\r\n').slice(0, 2)).toEqual([
      header.replace('child', 'row'),
      lines[0]!.replace('A', '0'),
    ]);
  });

  it('refuses keys that do not fit, and one sign for two things', () => {
    expect(() => write({ keys: ['A'] })).toThrow(
      expect.objectContaining({ code: 'option-invalid', path: ['options', 'keys'] }),
    );
    expect(() => write({ delimiter: ',', decimal: ',' })).toThrow(
      expect.objectContaining({ path: ['options', 'delimiter'] }),
    );
  });

  it('goes through pieces of 4096 rows', () => {
    const many = compileColumns(instrument).score(
      tableFromRows(
        instrument,
        Array.from({ length: 5000 }, () => ({})),
      ),
    );
    const pieces = [...writeCsv(many)];
    expect(pieces).toHaveLength(3);
    expect(pieces.join('').trimEnd().split('\r\n')).toHaveLength(5001);
  });
});

describe('JSON lines', () => {
  it('are written one a child', () => {
    const [first, second] = [...writeJsonLines(result, { keys: ['A', 'B', 'C'], key: 'child' })].map((line) =>
      JSON.parse(line),
    );
    expect(first).toMatchObject({ child: 'A', scores: { total: { value: 3.5, band: 'high' } } });
    expect(second).toMatchObject({ child: 'B', scores: { total: { value: null, low: 1.5 } } });
  });

  it('are read, each accepted or rejected with its line', () => {
    const text = [
      '{"child":"A","poor":"present","age":3.5}',
      '',
      '{"child":"B","poor":"maybe"}',
      '[1]',
      '{',
      '{"poor":"present"}',
      '{"child":"C","rich":"present"}',
      '{"child":7,"sad-days":2}',
    ].join('\r\n');
    for (const pieces of [[text], [...text]]) {
      const chunks = [
        ...readJsonLines(instrument, pieces, { key: 'child', keepNotAssessed: true, rowsPerChunk: 1 }),
      ];
      expect(chunks.flatMap(({ keys }) => keys)).toEqual(['A', '7']);
      const own = chunks.flatMap((chunk) =>
        Array.from({ length: chunk.table.rows }, (_, row) => answersOfRow(instrument, chunk.table, row)),
      );
      expect(own).toEqual([{ poor: 'present', age: 3.5 }, { 'sad-days': 2 }]);
      expect(chunks.flatMap(({ rejected }) => rejected)).toEqual([
        { line: 3, column: 'poor', code: 'answer-invalid' },
        { line: 4, column: null, code: 'json-invalid' },
        { line: 5, column: null, code: 'json-invalid' },
        { line: 6, column: 'child', code: 'key-missing' },
        { line: 7, column: null, code: 'item-unknown' },
      ]);
      expect(chunks[chunks.length - 1]!.progress).toMatchObject({ rows: 7, accepted: 2, rejected: 5 });
    }
  });

  it('keep values beside the answers as text', () => {
    const text =
      '{"poor":"present","outcome":1.5,"note":"x"}\n{"outcome":null,"other":1}\n{"poor":"absent"}\n';
    const [chunk] = readJsonLines(instrument, text, { keep: ['outcome', 'note'] });
    expect(chunk?.kept).toEqual({ outcome: ['1.5', ''], note: ['x', ''] });
    expect(chunk?.rejected).toEqual([{ line: 2, column: null, code: 'item-unknown' }]);
  });

  it('are read as they come over time', async () => {
    async function* pieces() {
      for (const sign of '{"child":"A","poor":"present"}\n\n{"child":"B"}') yield sign;
    }
    const chunks = [];
    for await (const chunk of readJsonLinesStream(instrument, pieces(), { key: 'child', rowsPerChunk: 1 }))
      chunks.push(chunk);
    expect(chunks.flatMap(({ keys }) => keys)).toEqual(['A', 'B']);
    expect(chunks[chunks.length - 1]!.progress).toEqual({
      rows: 2,
      accepted: 2,
      rejected: 0,
      characters: 45,
    });
  });

  it('end where they are told to, and refuse chunks of no rows', () => {
    const text = '{}\n'.repeat(5);
    expect([...readJsonLines(instrument, text, { rowsPerChunk: 2, signal: { aborted: true } })]).toHaveLength(
      1,
    );
    expect(() => [...readJsonLines(instrument, text, { rowsPerChunk: 0 })]).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    );
  });
});

describe('codebook', () => {
  it('describes items and scores in the language asked for', () => {
    const { variables, title } = codebook(instrument, 'nb');
    expect(title).toBe('Barn');
    expect(variables.map(({ name, type, role }) => [name, type, role])).toEqual([
      ['poor', 'text', 'item'],
      ['sad-days', 'number', 'item'],
      ['work', 'text', 'item'],
      ['age', 'number', 'item'],
      ['total_value', 'number', 'score'],
      ['total_low', 'number', 'score'],
      ['total_high', 'number', 'score'],
      ['total_band', 'text', 'band'],
      ['total_band_by_rule', 'text', 'band'],
      ['work-done_value', 'number', 'score'],
      ['work-done_low', 'number', 'score'],
      ['work-done_high', 'number', 'score'],
    ]);
    expect(variables[0]).toMatchObject({
      label: 'Økonomi',
      values: [
        { value: 'absent', label: 'ikke til stede', isMissing: false },
        { value: 'present' },
        { value: 'unknown', isMissing: true },
        { value: 'not-applicable', isMissing: true },
      ],
    });
    expect([variables[1]!.values[1], variables[3]!.range]).toEqual([
      { value: 1, label: '1', isMissing: false },
      { min: 0, max: 20 },
    ]);
    expect(JSON.parse(JSON.stringify(codebook(instrument)))).toEqual(codebook(instrument));
  });

  it('becomes SPSS syntax in which no text breaks out of its quotes', () => {
    const syntax = toSpss(instrument);
    expect(syntax).toContain("* Chil dren's: small, edition 1.");
    expect(syntax).toContain("poor 'A family''s \"means\"'");
    expect(syntax).toContain("  /sad_days 'sad-days'");
    expect(syntax).toContain(
      "RECODE poor ('absent'=0) ('present'=1) ('unknown'=-9) ('not-applicable'=-8) INTO poor_code.",
    );
    expect(syntax).toContain("poor_code 0 'absent' 1 'present' -9 'unknown' -8 'not applicable'");
    expect(syntax).toContain('MISSING VALUES\n  poor_code (-9, -8)\n  /work_code (-9, -8).');
    expect(syntax).toContain("VALUE LABELS\n  sad_days 0 '0' 1 '1' 2 '2'\n");
    expect(syntax.endsWith('EXECUTE.\n')).toBe(true);
  });

  it('refuses names that SPSS would not take', () => {
    const named = (id: string) =>
      defineInstrument({
        id: 'x',
        edition: '1',
        sources: [{ source: 'own', confidence: 'own' }],
        items: [{ id, kind: 'binary' }],
        scores: [{ id: 's', value: id }],
      });
    expect(() => toSpss(named(`a${'b'.repeat(59)}`))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
    expect(toSpss(named(`a${'b'.repeat(58)}`))).toContain('abbb');
    // A first digit gets letters before it, which count.
    expect(toSpss(named('1'.repeat(57)))).toContain('v_111');
    expect(() => toSpss(named('1'.repeat(58)))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded', facts: { found: 60, most: 59 } }),
    );
  });
});

describe('files read back', () => {
  const answersText = 'child,poor,sad-days,work,age\nA,present,2,some,1\nB,present,,not-applicable,2\n';

  it('by the library itself', () => {
    const [chunk] = readCsv(instrument, answersText, { key: 'child' });
    expect(chunk!.keys).toEqual(['A', 'B']);
  });

  const readBack = (file: string, content: string, line: string): string =>
    inR(file, content, toR(instrument, file), line);

  it.skipIf(!hasR)(`answers by R, with factors${skippedWithoutR}`, () => {
    const line = 'cat(levels(children$poor), table(children$work), sep = ";")';
    expect(readBack('answers.csv', answersText, line)).toBe('absent;present;unknown;not applicable;0;1;0;1');
  });

  it.skipIf(!hasR)(`scores by R, number by number and band by band${skippedWithoutR}`, () => {
    const text = [...writeCsv(result, { keys: ['A', 'B', 'C'], key: 'child' })].join('');
    const line = [
      'cat(children$total_low, children$total_high, is.na(children$total_value), sep = ";")',
      'cat(";", paste(children$total_band, collapse = ","), class(children$total_band), sep = "")',
    ].join('\n');
    expect(readBack('scores.csv', text, line)).toBe('3.5;1.5;0;3.5;3.5;0;FALSE;TRUE;FALSE;high,NA,lowfactor');
  });

  it('by an R script in which no text breaks out of its quotes', () => {
    const script = toR(instrument, 'a"b\\c.csv');
    expect(script).toContain('read.csv("a\\"b\\\\c.csv"');
    expect(script.split('\n')[0]).toBe("# Chil dren's: small, edition 1");
    expect(script).toContain('"poor" = list(levels = c("absent", "present", "unknown", "not-applicable")');
  });
});
