import fc from 'fast-check';
import { type Answers, borgeStressIndex2018, rutterFai1977 } from 'resiliens';
import {
  bandSummaries,
  type ColumnTable,
  compileColumns,
  coOccurrence,
  doseResponse,
  itemPrevalence,
  itemValues,
  missingnessPatterns,
  rowOfResult,
  scoreDistributions,
  scoreValues,
  tableFromRows,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { refusal } from '../statistics/refusal.js';

const items = borgeStressIndex2018.items.map(({ id }) => id);
const all = { smallestCell: 1 };
const columns = compileColumns(borgeStressIndex2018);
const row: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom('present', 'absent', 'unknown', 'not-applicable', undefined), {
    minLength: items.length,
    maxLength: items.length,
  })
  .map((states) =>
    Object.fromEntries(items.flatMap((id, at) => (states[at] === undefined ? [] : [[id, states[at]]]))),
  );
const table = (rows: readonly Answers[]): ColumnTable =>
  tableFromRows(borgeStressIndex2018, rows, { keepNotAssessed: true });

/** Rows, and the same rows cut into chunks, some of them empty. */
const cut = fc
  .tuple(fc.array(row, { maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 4 }))
  .map(([rows, places]) => {
    const borders = [0, ...[...places].sort((a, b) => a - b), rows.length];
    return {
      rows,
      chunks: borders.slice(1).map((end, at) => table(rows.slice(borders[at], Math.max(borders[at]!, end)))),
    };
  });

describe('a cohort in chunks', () => {
  it('is summed up as the whole is, wherever it is cut', () => {
    fc.assert(
      fc.property(cut, ({ rows, chunks }) => {
        const whole = table(rows);
        const results = chunks.map(columns.score);
        expect(itemPrevalence(chunks, all)).toEqual(itemPrevalence(whole, all));
        expect(itemPrevalence(chunks)).toEqual(itemPrevalence(whole));
        expect(coOccurrence(chunks)).toEqual(coOccurrence(whole));
        expect(missingnessPatterns(chunks, all)).toEqual(missingnessPatterns(whole, all));
        expect(scoreDistributions(results)).toEqual(scoreDistributions(columns.score(whole)));
        expect(bandSummaries(chunks.flatMap(columns.countBands))).toEqual(
          bandSummaries(columns.countBands(whole)),
        );
        const outcome = rows.map((_, at) => at % 2);
        expect(
          doseResponse(
            results.map(({ scores }) => scores[0]!),
            outcome,
          ),
        ).toEqual(doseResponse(columns.score(whole).scores[0]!, outcome));
      }),
    );
  });

  it('is counted past the border of a block of 1024 rows', () => {
    const answers = (at: number): Answers => ({
      criminality: at % 3 === 0 ? 'present' : 'absent',
      'alcohol-misuse': at % 5 === 0 ? 'unknown' : at % 2 === 0 ? 'present' : 'absent',
    });
    const rows = Array.from({ length: 2500 }, (_, at) => answers(at));
    const count = (test: (own: Answers) => boolean): number => rows.filter(test).length;
    const prevalence = itemPrevalence(table(rows)).value;
    expect(prevalence.find(({ item }) => item === 'alcohol-misuse')?.counts).toMatchObject({
      present: { value: count((own) => own['alcohol-misuse'] === 'present') },
      unknown: { value: 500 },
      notAssessed: { value: 0 },
    });
    expect(prevalence.find(({ item }) => item === 'poor-housing')?.counts.notAssessed.value).toBe(2500);
    const pair = coOccurrence(table(rows), { items: ['criminality', 'alcohol-misuse'] }).value[0];
    expect(pair).toMatchObject({
      known: { value: 2000 },
      both: {
        value: count((own) => own['criminality'] === 'present' && own['alcohol-misuse'] === 'present'),
      },
    });
  });

  it('takes chunks that come one at a time, and only once', () => {
    function* chunks(): Generator<ColumnTable> {
      for (let chunk = 0; chunk < 3; chunk += 1) yield table(Array.from({ length: 10 }, () => ({})));
    }
    expect(itemPrevalence(chunks()).n).toBe(30);
  });

  it('refuses chunks of different instruments, and none at all', () => {
    const other = tableFromRows(rutterFai1977, [{}]);
    const mixed = [table([{}]), other];
    expect(refusal(() => itemPrevalence(mixed))).toEqual(['edition-mismatch', ['tables', 1]]);
    expect(refusal(() => coOccurrence([]))).toEqual(['required-missing', ['tables']]);
    expect(refusal(() => missingnessPatterns([]))).toEqual(['required-missing', ['tables']]);
    const results = [columns.score(table([{}])), compileColumns(rutterFai1977).score(other)];
    expect(refusal(() => scoreDistributions(results))).toEqual(['edition-mismatch', ['results', 1]]);
    expect(
      refusal(() =>
        bandSummaries([
          { id: 'areas', bands: [{ id: 'a', count: 1 }], undecided: 0 },
          { id: 'areas', bands: [{ id: 'b', count: 1 }], undecided: 0 },
        ]),
      ),
    ).toEqual(['input-invalid', ['bands', 1]]);
  });
});

describe('columns as numbers', () => {
  it('give what is not known as null, never as 0', () => {
    fc.assert(
      fc.property(cut, ({ rows, chunks }) => {
        const expected = rows.map((own) =>
          own['criminality'] === 'present' ? 1 : own['criminality'] === 'absent' ? 0 : null,
        );
        expect(itemValues(borgeStressIndex2018, chunks, 'criminality')).toEqual(expected);
        const results = chunks.map(columns.score);
        const whole = columns.score(table(rows));
        expect(scoreValues(results.map(({ scores }) => scores[0]!))).toEqual(
          rows.map((_, at) => rowOfResult(whole, at)['areas']?.value),
        );
      }),
    );
  });

  it('refuse an item there is not', () => {
    expect(refusal(() => itemValues(borgeStressIndex2018, table([{}]), 'criminalty'))).toEqual([
      'id-unknown',
      ['item', 'criminalty'],
    ]);
    expect(refusal(() => itemValues(rutterFai1977, table([{}]), 'paternal-criminality'))[0]).toBe(
      'edition-mismatch',
    );
  });
});
