import fc from 'fast-check';
import { type Answers, defineInstrument } from 'resiliens';
import { answersOfRow } from 'resiliens/cohort';
import { type CsvOptions, type FileChunk, readCsv, readJsonLines } from 'resiliens/formats';
import { describe, expect, it } from 'vitest';

const instrument = defineInstrument({
  id: 'small',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'poor', kind: 'binary' },
    { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'age', kind: 'numeric', min: 0, max: 20 },
  ],
  scores: [{ id: 'total', value: { sum: ['poor', 'sad', 'age'] } }],
});

type Field = readonly [written: string, read: Answers[string] | null];

/** What may stand in a field, and how it is to be read; `null` where the row is to be rejected. */
const poor = fc.constantFrom<Field>(
  ['present', 'present'],
  ['absent', 'absent'],
  ['unknown', 'unknown'],
  ['', 'not-assessed'],
  ['maybe', null],
  ['Ja, "visst"', null],
);
const sad = fc.constantFrom<Field>(
  ['0', 0],
  ['2', 2],
  ['', 'not-assessed'],
  ['3', null],
  ['not-applicable', 'not-applicable'],
);
const age = fc.constantFrom<Field>(
  ['7.5', 7.5],
  ['20', 20],
  ['21', null],
  ['', 'not-assessed'],
  ['unknown', 'unknown'],
);
const row = fc.record({
  fields: fc.tuple(poor, sad, age),
  note: fc.constantFrom('', 'a\nb', 'æ;ø,å', 'he said "no"', ' '),
  isTorn: fc.boolean(),
  hasKey: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
});
const rows = fc.array(row, { maxLength: 30 });

const quoted = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const answersOf = (fields: readonly Field[]): Answers =>
  Object.fromEntries(
    (['poor', 'sad', 'age'] as const).flatMap((id, place) => {
      const read = fields[place]![1];
      return read === 'not-assessed' || read === null ? [] : [[id, read]];
    }),
  );

const readBack = (
  chunks: readonly FileChunk[],
): { answers: Answers[]; keys: string[]; rejected: number } => ({
  answers: chunks.flatMap(({ table }) =>
    Array.from({ length: table.rows }, (_, at) => answersOfRow(instrument, table, at)),
  ),
  keys: chunks.flatMap(({ keys }) => keys),
  rejected: chunks.reduce((sum, { rejected }) => sum + rejected.length, 0),
});

/** A text cut into pieces anywhere. */
const cut = (text: string, places: readonly number[]): string[] => {
  const borders = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return borders.slice(1).map((end, at) => text.slice(borders[at], end));
};

describe('R24: import is lossless', () => {
  it('every row of a CSV file is accepted as it is written, or rejected, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom<CsvOptions['delimiter']>(',', ';', '\t'),
        fc.integer({ min: 1, max: 7 }),
        (given, places, lineEnd, delimiter, rowsPerChunk) => {
          const lines = given.map(({ fields, note, isTorn, hasKey }, at) => {
            const cells = [hasKey ? `child-${at}` : '', ...fields.map(([written]) => written), note];
            return (isTorn ? cells.slice(0, 3) : cells).map(quoted).join(delimiter);
          });
          const text = [['child', 'poor', 'sad', 'age', 'note'].join(delimiter), ...lines, ''].join(lineEnd);
          const options = { delimiter, rowsPerChunk, key: 'child', keep: ['note'], keepNotAssessed: true };
          const chunks = [...readCsv(instrument, cut(text, places), options)];
          const { answers, keys, rejected } = readBack(chunks);
          const good = given.flatMap((own, at) =>
            own.isTorn || !own.hasKey || own.fields.some(([, read]) => read === null) ? [] : [{ ...own, at }],
          );
          expect(keys).toEqual(good.map(({ at }) => `child-${at}`));
          expect(answers).toEqual(good.map(({ fields }) => answersOf(fields)));
          // Line breaks within quotes are read as one sign, whatever the file's own are.
          expect(chunks.flatMap(({ kept }) => kept['note'] ?? [])).toEqual(good.map(({ note }) => note));
          expect(rejected).toBe(given.length - good.length);
          expect(chunks[chunks.length - 1]?.progress).toEqual({
            rows: given.length,
            accepted: good.length,
            rejected: given.length - good.length,
            characters: text.length,
          });
        },
      ),
    );
  });

  it('every row of a file in long form is accepted or rejected', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { maxLength: 6 }), (given, places) => {
        const lines = given.flatMap(({ fields }, at) =>
          fields.map(([written], place) =>
            [`child-${at}`, ['poor', 'sad', 'age'][place]!, quoted(written)].join(','),
          ),
        );
        const text = ['child,item,answer', ...lines, ''].join('\n');
        const options: CsvOptions = { form: 'long', key: 'child', rowsPerChunk: 4, keepNotAssessed: true };
        const chunks = [...readCsv(instrument, cut(text, places), options)];
        const wrong = given.flatMap(({ fields }) => fields.filter(([, read]) => read === null)).length;
        const { answers, rejected } = readBack(chunks);
        const expected = given.filter(({ fields }) => fields.some(([, read]) => read !== null));
        expect(answers).toEqual(expected.map(({ fields }) => answersOf(fields)));
        expect(rejected).toBe(wrong);
        expect(chunks[chunks.length - 1]?.progress).toMatchObject({
          rows: lines.length,
          accepted: lines.length - wrong,
          rejected: wrong,
        });
      }),
    );
  });

  it('every line of JSON is accepted or rejected', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { maxLength: 6 }), (given, places) => {
        const lines = given.map(({ fields, isTorn, note }, at) => {
          const answers = fields.map(([written, read], place) => [
            ['poor', 'sad', 'age'][place]!,
            read === null ? written : read,
          ]);
          const own = {
            child: at,
            ...Object.fromEntries(answers.filter(([, value]) => value !== 'not-assessed')),
            note,
          };
          return isTorn ? JSON.stringify(own).slice(1) : JSON.stringify(own);
        });
        const text = `${lines.join('\n')}\n`;
        const options = { key: 'child', keep: ['note'], rowsPerChunk: 3, keepNotAssessed: true };
        const chunks = [...readJsonLines(instrument, cut(text, places), options)];
        const good = given.filter(
          ({ isTorn, fields }) => !isTorn && fields.every(([, read]) => read !== null),
        );
        const { answers, rejected } = readBack(chunks);
        expect(answers).toEqual(good.map(({ fields }) => answersOf(fields)));
        expect(chunks.flatMap(({ kept }) => kept['note'] ?? [])).toEqual(good.map(({ note }) => note));
        expect(rejected).toBe(given.length - good.length);
      }),
    );
  });
});
