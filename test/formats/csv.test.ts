import { type Answers, defineInstrument } from 'resiliens';
import { answersOfRow } from 'resiliens/cohort';
import { type CsvOptions, type FileChunk, readCsv, readCsvStream } from 'resiliens/formats';
import { describe, expect, it } from 'vitest';

const instrument = defineInstrument({
  id: 'small',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'poor', kind: 'binary' },
    { id: 'sad', kind: 'ordinal', values: [0, 1.5, 3] },
    { id: 'work', kind: 'graded', levels: [{ id: 'none' }, { id: 'some' }], cut: 'some' },
    { id: 'age', kind: 'numeric', min: 0, max: 20, outOfRange: 'no-answer' },
  ],
  scores: [{ id: 'total', value: { sum: ['poor', 'sad', 'work', 'age'] } }],
});

const read = (text: string | string[], options: CsvOptions = {}) => {
  const chunks = [...readCsv(instrument, text, { key: 'child', keepNotAssessed: true, ...options })];
  return {
    chunks,
    keys: chunks.flatMap(({ keys }) => keys),
    rejected: chunks.flatMap(({ rejected }) => rejected),
    progress: chunks[chunks.length - 1]!.progress,
    answers: chunks.flatMap(({ table }) =>
      Array.from({ length: table.rows }, (_, row) => answersOfRow(instrument, table, row)),
    ),
  };
};

const header = 'child,poor,sad,work,age';

describe('readCsv', () => {
  it('reads every kind of item', () => {
    const { answers, keys, rejected } = read(
      `${header}\nA,present,1.5,some,7.25\nB,absent,0,none,20\nC,unknown,not-applicable,,unknown\n`,
    );
    expect(answers).toEqual<Answers[]>([
      { poor: 'present', sad: 1.5, work: 'some', age: 7.25 },
      { poor: 'absent', sad: 0, work: 'none', age: 20 },
      { poor: 'unknown', sad: 'not-applicable', age: 'unknown' },
    ]);
    expect([keys, rejected]).toEqual([['A', 'B', 'C'], []]);
  });

  it.each([
    ['a byte order mark', `\ufeff${header}\nA,present,0,none,1\n`],
    ['no line end at the end', `${header}\nA,present,0,none,1`],
    ['line ends of Windows', `${header}\r\nA,present,0,none,1\r\n`],
    ['line ends of old', `${header}\rA,present,0,none,1\r`],
    ['quotes', `"child","poor",sad,work,age\n"A","present","0",none,1\n`],
    ['empty lines', `${header}\n\n\nA,present,0,none,1\n\n`],
    ['columns in another order', 'age,work,sad,poor,child\n1,none,0,present,A\n'],
  ])('reads %s', (_, text) => {
    for (const pieces of [[text], [...text]]) {
      const { answers, keys, rejected } = read(pieces);
      expect([keys, rejected]).toEqual([['A'], []]);
      expect(answers).toEqual([{ poor: 'present', sad: 0, work: 'none', age: 1 }]);
    }
  });

  it('reads semicolons, decimal commas and Norwegian letters', () => {
    const options: CsvOptions = {
      delimiter: ';',
      decimal: ',',
      key: 'løpenummer',
      items: {
        poor: {
          column: 'fattigdom på gården',
          codes: { ja: 'present', nei: 'absent', 'veit ikkje': 'unknown' },
        },
        sad: 'trist',
      },
    };
    const { answers, keys } = read(
      'løpenummer;fattigdom på gården;trist;work;age\nÅse;ja;1,5;none;7,25\nBjørn;veit ikkje;3;some;8\n',
      options,
    );
    expect(keys).toEqual(['Åse', 'Bjørn']);
    expect(answers[0]).toEqual({ poor: 'present', sad: 1.5, work: 'none', age: 7.25 });
    expect(read(`${header}\nA,present,0,none,7.5\n`, { decimal: ',' }).rejected).toEqual([
      { line: 2, column: 'age', code: 'answer-invalid' },
    ]);
  });

  it('reads declared codes, those of an item first', () => {
    const { answers } = read(`${header}\nA,1,99,some,99\nB,99,0,some,-1\n`, {
      codes: { '99': 'unknown', '1': 'present' },
      items: { poor: { codes: { '99': 'not-applicable' } } },
    });
    expect(answers).toEqual([
      { poor: 'present', sad: 'unknown', work: 'some', age: 'unknown' },
      { poor: 'not-applicable', sad: 0, work: 'some', age: 'unknown' },
    ]);
  });

  it.each(['yes', 'Present', ' present', '0', '1', 'not-assessed', '-'])(
    'never takes %j for absent',
    (field) => {
      const { answers, rejected } = read(`${header}\nA,${field},0,none,1\n`);
      expect(answers).toEqual([]);
      expect(rejected).toEqual([{ line: 2, column: 'poor', code: 'answer-invalid' }]);
    },
  );

  it('takes no number that is not written as one', () => {
    for (const field of ['1e1', '0x1', 'Infinity', 'NaN', ' 1', '1,5', '--1', '1.'])
      expect(read(`${header}\nA,present,0,none,"${field}"\n`).rejected).toHaveLength(1);
  });

  it('accounts for every row, with the line it begins at', () => {
    const text = [
      header,
      'A,present,0,none,1',
      'B,present,0,none',
      'C,present,0,none,1,2',
      ',present,0,none,1',
      'D,maybe,0,none,1',
      '"E\ne",present,0,none,1',
      'F,present,7,none,1',
      'G,present,0,none,1',
    ].join('\n');
    const { rejected, progress, keys } = read(text);
    expect(keys).toEqual(['A', 'E\ne', 'G']);
    expect(rejected).toEqual([
      { line: 3, column: null, code: 'ragged' },
      { line: 4, column: null, code: 'ragged' },
      { line: 5, column: 'child', code: 'key-missing' },
      { line: 6, column: 'poor', code: 'answer-invalid' },
      { line: 9, column: 'sad', code: 'answer-invalid' },
    ]);
    expect(progress).toEqual({ rows: 8, accepted: 3, rejected: 5, characters: text.length });
  });

  it('rejects a quote that is not closed, and one with something after it', () => {
    expect(read(`${header}\nA,"present,0,none,1\nB,absent,0,none,1`).rejected).toEqual([
      expect.objectContaining({ line: 2, code: 'quote-open' }),
    ]);
    expect(read(`${header}\nA,"pre"sent,0,none,1\nB,absent,0,none,1\n`).rejected[0]).toMatchObject({
      line: 2,
      code: 'quote-open',
    });
  });

  it.each([1, 2, 3, 100])('gives chunks of %i rows that add up to the whole', (rowsPerChunk) => {
    const lines = Array.from(
      { length: 7 },
      (_, row) => `${row},${row === 3 ? 'wrong' : 'present'},0,none,${row}`,
    );
    const whole = read(`${header}\n${lines.join('\n')}\n`);
    const parts = read(`${header}\n${lines.join('\n')}\n`, { rowsPerChunk });
    expect([parts.keys, parts.answers, parts.rejected, parts.progress]).toEqual([
      whole.keys,
      whole.answers,
      whole.rejected,
      whole.progress,
    ]);
    expect(Math.max(...parts.chunks.map(({ table }) => table.rows))).toBeLessThanOrEqual(rowsPerChunk);
  });

  it('ends between chunks where it is told to', () => {
    const signal = { aborted: false };
    const text = `${header}\n${'A,present,0,none,1\n'.repeat(10)}`;
    const seen: FileChunk[] = [];
    for (const chunk of readCsv(instrument, text, { key: 'child', rowsPerChunk: 2, signal })) {
      seen.push(chunk);
      signal.aborted = seen.length === 2;
    }
    expect(seen.map(({ table }) => table.rows)).toEqual([2, 2]);
  });

  it('reads what comes over time', async () => {
    async function* pieces() {
      yield `${header}\r`;
      yield '\nA,present,0,no';
      yield 'ne,1\n';
    }
    const chunks: FileChunk[] = [];
    for await (const chunk of readCsvStream(instrument, pieces(), { key: 'child' })) chunks.push(chunk);
    expect(chunks.flatMap(({ keys }) => keys)).toEqual(['A']);
  });

  it('gives an empty chunk for a header alone', () => {
    expect(read(`${header}\n`).progress).toEqual({
      rows: 0,
      accepted: 0,
      rejected: 0,
      characters: header.length + 1,
    });
  });

  it('reads hundreds of thousands of characters in one piece as in many', () => {
    const text = `${header}\n${'Ø,present,1.5,some,7\n'.repeat(60_000)}`;
    expect(read(text).progress).toMatchObject({ rows: 60_000, accepted: 60_000 });
  });
});

describe('long form', () => {
  const long = (text: string, options: CsvOptions = {}) => read(text, { form: 'long', ...options });

  it('gathers the rows of a child', () => {
    const { answers, keys, rejected, progress } = long(
      'child,item,answer\nA,poor,present\nA,age,3\nB,sad,1.5\nB,work,\n',
    );
    expect(keys).toEqual(['A', 'B']);
    expect(answers).toEqual([{ poor: 'present', age: 3 }, { sad: 1.5 }]);
    expect([rejected, progress.rows, progress.accepted]).toEqual([[], 4, 4]);
  });

  it('rejects what it cannot place, row by row', () => {
    const { answers, rejected } = long(
      'child,item,answer\nA,poor,present\nA,poor,absent\nA,rich,present\nB,sad,9\nA,age,3\n,age,3\n',
    );
    expect(answers).toEqual([{ poor: 'present' }]);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [3, 'answer-repeated'],
      [4, 'item-unknown'],
      [5, 'answer-invalid'],
      [6, 'key-repeated'],
      [7, 'key-missing'],
    ]);
  });

  it('needs a key', () => {
    expect(() => long('item,answer\n', { key: undefined })).toThrow(
      expect.objectContaining({ code: 'required-missing' }),
    );
  });
});

describe('headers', () => {
  const fail = (text: string, options: CsvOptions = {}) => {
    try {
      read(text, options);
    } catch (error) {
      return error;
    }
    return null;
  };
  it.each<[string, string, CsvOptions, string]>([
    ['twice the same', 'child,poor,poor,sad,work,age\n', {}, 'id-duplicate'],
    ['a column that is no item', `${header},note\n`, {}, 'key-unknown'],
    ['an item without a column', 'child,poor\n', {}, 'required-missing'],
    ['no key', 'poor,sad,work,age\n', {}, 'required-missing'],
    ['nothing at all', '', {}, 'required-missing'],
    ['an open quote', '"child\n', {}, 'text-invalid'],
    ['an item in the options that there is not', `${header}\n`, { items: { rich: 'x' } }, 'id-unknown'],
    ['a code for no answer', `${header}\n`, { items: { poor: { codes: { x: 'rich' } } } }, 'option-invalid'],
    ['an unknown delimiter', `${header}\n`, { delimiter: 'x' as never }, 'option-invalid'],
    ['an unknown decimal sign', `${header}\n`, { decimal: "'" as never }, 'option-invalid'],
    ['an unknown form', `${header}\n`, { form: 'tall' as never }, 'option-invalid'],
    ['chunks of no rows', `${header}\n`, { rowsPerChunk: 0 }, 'option-invalid'],
  ])('with %s are refused', (_, text, options, code) => {
    expect(fail(text, options)).toMatchObject({ code });
  });

  it('may hold other columns and miss items where the options say so', () => {
    const { answers } = read('child,note,poor\nA,something,present\n', {
      otherColumns: 'ignore',
      otherItems: 'not-assessed',
    });
    expect(answers).toEqual([{ poor: 'present' }]);
  });
});

describe('kept columns', () => {
  const text = 'child,poor,outcome,note\nA,present,"12,5",\nB,maybe,3,x\nC,absent,,"a\nb"\n';
  const options: CsvOptions = { keep: ['note', 'outcome'], otherItems: 'not-assessed' };

  it('stand as text beside the rows that were accepted, chunk by chunk', () => {
    const { chunks, keys, rejected } = read(text, { ...options, rowsPerChunk: 1 });
    expect(keys).toEqual(['A', 'C']);
    expect(rejected.map(({ line }) => line)).toEqual([3]);
    expect(chunks.map(({ kept }) => kept).filter((own) => own['note']!.length > 0)).toEqual([
      { note: [''], outcome: ['12,5'] },
      { note: ['a\nb'], outcome: [''] },
    ]);
  });

  it('are still refused where they are not named', () => {
    expect(() => read(text, { ...options, keep: ['outcome'] })).toThrow(
      expect.objectContaining({ code: 'key-unknown' }),
    );
  });

  it('may be the column of an item too', () => {
    expect(read(text, { ...options, keep: ['poor', 'note', 'outcome'] }).chunks[0]!.kept['poor']).toEqual([
      'present',
      'absent',
    ]);
  });

  it('must be in the file, and in wide form', () => {
    expect(() => read(text, { ...options, keep: ['age'] })).toThrow(
      expect.objectContaining({ code: 'required-missing', path: ['header'] }),
    );
    expect(() => read('child,item,answer,note\n', { form: 'long', keep: ['note'] })).toThrow(
      expect.objectContaining({ code: 'option-invalid', path: ['options', 'keep'] }),
    );
  });
});
