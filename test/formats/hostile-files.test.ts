import { borgeStressIndex2018, defineInstrument } from 'resiliens';
import { answersOfRow, compileColumns, tableFromRows } from 'resiliens/cohort';
import {
  type CsvOptions,
  readCsv,
  readCsvStream,
  readJsonLines,
  readJsonLinesStream,
  toSpss,
  writeCsv,
  writeJsonLines,
} from 'resiliens/formats';
import { describe, expect, it } from 'vitest';

const instrument = defineInstrument({
  id: 'mixed',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'poor', kind: 'binary' },
    { id: 'often', kind: 'ordinal', values: [0, 1, 2, 3] },
    { id: 'age', kind: 'numeric', min: 0, max: 20 },
  ],
  scores: [{ id: 'total', value: { sum: ['poor', 'often'] } }],
});
const refusal = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    const { code, path } = error as { code?: unknown; path?: unknown };
    return code === undefined ? error : [code, path];
  }
  return 'no error';
};
const read = (text: string, options: CsvOptions) => {
  const [chunk] = [...readCsv(instrument, text, { otherItems: 'not-assessed', ...options })];
  return {
    answers: Array.from({ length: chunk!.table.rows }, (_, row) =>
      answersOfRow(instrument, chunk!.table, row),
    ),
    rejected: chunk!.rejected.map(({ line, column }) => [line, column]),
  };
};

describe('what is no text', () => {
  const bytes = new TextEncoder().encode('{"poor-housing":"present"}') as unknown as string;
  const isRefused = ['input-invalid', ['text']];

  it.each([
    ['bytes', bytes],
    ['pieces of bytes', [bytes]],
    ['nothing', null],
    ['a number', 7],
  ])('is refused by name: %s', (_, text) => {
    expect(refusal(() => [...readCsv(borgeStressIndex2018, text as string)])).toEqual(isRefused);
    expect(refusal(() => [...readJsonLines(borgeStressIndex2018, text as string)])).toEqual(isRefused);
  });

  it('is refused in a stream too, as are options that are none', async () => {
    const stream = async function* () {
      yield bytes;
    };
    const all = async (chunks: AsyncIterable<unknown>) => {
      for await (const chunk of chunks) expect(chunk).toBeDefined();
    };
    const refused = expect.objectContaining({ code: 'input-invalid', path: ['text'] });
    await expect(all(readCsvStream(borgeStressIndex2018, stream()))).rejects.toEqual(refused);
    await expect(all(readJsonLinesStream(borgeStressIndex2018, stream()))).rejects.toEqual(refused);
    await expect(all(readCsvStream(borgeStressIndex2018, stream(), null as never))).rejects.toEqual(
      expect.objectContaining({ code: 'input-invalid', path: ['options'] }),
    );
  });
});

describe('codes of a file', () => {
  it('for yes and no leave the numbers of other items what they are', () => {
    const codes = { '0': 'absent', '1': 'present', '9': 'unknown' } as const;
    expect(read('poor,often\n0,0\n1,1\n9,9\n0,7\n', { codes })).toEqual({
      answers: [
        { poor: 'absent', often: 0 },
        { poor: 'present', often: 1 },
        { poor: 'unknown', often: 'unknown' },
      ],
      rejected: [[5, 'often']],
    });
  });

  it('may stand for a number of a numeric item', () => {
    const items = { age: { codes: { 'over ten': 11 } } };
    expect(read('age\nover ten\n3\n', { items }).answers).toMatchObject([{ age: 11 }, { age: 3 }]);
  });

  it('are refused where no item takes what they stand for', () => {
    const answer = 'yes' as 'present';
    expect(refusal(() => read('poor\n1\n', { codes: { '1': answer } }))).toEqual([
      'option-invalid',
      ['options', 'codes'],
    ]);
  });

  it('an undeclared field that says not-assessed is no answer', () => {
    expect(read('poor\nnot-assessed\n', {}).rejected).toEqual([[2, 'poor']]);
  });
});

describe('names that stand for two things', () => {
  it('are refused in long form, where one item would never get an answer', () => {
    const options = { form: 'long', key: 'child', items: { poor: 'x', often: 'x' } } as const;
    expect(refusal(() => read('child,item,answer\nA,x,present\n', options))).toEqual([
      'id-duplicate',
      ['options', 'items', 'often'],
    ]);
  });

  it('are refused for the keys of a written file', () => {
    const result = compileColumns(instrument).score(tableFromRows(instrument, [{ poor: 'present' }]));
    expect(refusal(() => [...writeCsv(result, { key: 'total_value' })])).toEqual([
      'id-duplicate',
      ['options', 'key'],
    ]);
    expect(refusal(() => [...writeJsonLines(result, { key: 'scores' })])).toEqual([
      'id-duplicate',
      ['options', 'key'],
    ]);
  });

  it.each([{ delimiter: 'a' }, { delimiter: '"' }, { decimal: 'x' }])('are refused as signs: %o', (sign) => {
    const result = compileColumns(instrument).score(tableFromRows(instrument, []));
    expect(refusal(() => [...writeCsv(result, sign as CsvOptions)])).toEqual([
      'option-invalid',
      ['options', Object.keys(sign)[0]],
    ]);
  });

  const named = (...ids: string[]) =>
    defineInstrument({
      id: 'x',
      edition: '1',
      sources: [{ source: 'own', confidence: 'own' }],
      items: ids.map((id) => ({ id, kind: 'binary' })),
      scores: [{ id: 's', value: ids[0]! }],
    });

  it('are refused in SPSS syntax, also where a recoded variable would write over another', () => {
    expect(refusal(() => toSpss(named('poor', 'poor-code')))).toEqual(['id-duplicate', ['variables', 0]]);
  });

  it('that SPSS keeps for itself get letters before them', () => {
    const syntax = toSpss(named('by', 'not', 'bye'));
    expect(syntax).toContain("VARIABLE LABELS\n  v_by 'by'\n  /v_not 'not'\n  /bye 'bye'");
    expect(syntax).toContain('INTO v_by_code.');
  });
});

describe('JSON lines', () => {
  it('without a key are rejected where the key is empty, as rows of a CSV file are', () => {
    const [chunk] = readJsonLines(borgeStressIndex2018, '{"child":""}\n{"child":0}\n', { key: 'child' });
    expect([chunk?.keys, chunk?.rejected]).toEqual([
      ['0'],
      [{ line: 1, column: 'child', code: 'key-missing' }],
    ]);
  });

  it('keep nothing of what every object inherits', () => {
    const [chunk] = readJsonLines(borgeStressIndex2018, '{}\n', { keep: ['constructor'] });
    expect(chunk?.kept).toEqual({ constructor: [''] });
  });

  it('are read no further once the caller asks to stop, whether a chunk is full or not', () => {
    const signal = { aborted: false };
    let taken = 0;
    const pieces = function* () {
      for (taken = 1; taken <= 10; taken += 1) {
        if (taken === 3) signal.aborted = true;
        yield '{}\n';
      }
    };
    const chunks = [...readJsonLines(borgeStressIndex2018, pieces(), { signal })];
    expect([taken, chunks.length]).toEqual([3, 0]);
  });
});
