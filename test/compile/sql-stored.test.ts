import { defineInstrument, type Instrument } from 'resiliens';
import { type SqlColumns, type SqlDialect, type SqlOptions, toSql } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { runStatement, type Tables } from '../oracle/small-engine/run-statement.js';

const dialects: SqlDialect[] = ['duckdb', 'postgresql', 'clickhouse', 'spark'];
const sources = [{ source: 'own', confidence: 'own' as const }];

const two = defineInstrument({
  id: 'two',
  edition: '1',
  sources,
  items: [
    { id: 'sad', kind: 'ordinal', values: [0, 1, 2], outOfRange: 'no-answer' },
    { id: 'poor', kind: 'binary' },
    { id: 'age', kind: 'numeric', min: 0, max: 20, step: 0.5 },
  ],
  scores: [
    {
      id: 'total',
      value: { sum: ['sad', 'poor', 'age'] },
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 2 },
      ],
    },
  ],
});

type Rows = Tables[string];

const run = (dialect: SqlDialect, rows: Rows, change: Partial<SqlOptions> = {}, own: Instrument = two) => {
  const options = { dialect, table: 'children', columns: { key: 'child' }, ...change };
  return runStatement(toSql(own, options), dialect, { children: rows }).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  );
};

describe('a mean of many parts', () => {
  const many = Array.from({ length: 6 }, (_, index) => `q-${index + 1}`);
  const meanBehind = (filtered: number): Instrument =>
    defineInstrument({
      id: 'mean',
      edition: '1',
      sources,
      items: [
        { id: 'gate', kind: 'binary' },
        ...many.map((id) => ({ id, kind: 'ordinal' as const, values: [0, 1, 2] })),
      ],
      skips: filtered === 0 ? [] : [{ id: 'gate', when: 'gate', items: many.slice(0, filtered) }],
      scores: [{ id: 'mean', value: { mean: many } }],
    });
  const row = {
    child: 1,
    gate: 'present',
    ...Object.fromEntries(many.map((id, at) => [id, String(at % 3)])),
  };

  it.each([0, 4])('is written where a filter stands before %i of them', (filtered) => {
    expect(run('duckdb', [row], {}, meanBehind(filtered))).toMatchObject([{ mean_value: 1 }]);
  });

  it('is refused where a filter stands before more than four: each choice of them would have to be tried', () => {
    expect(() => run('duckdb', [row], {}, meanBehind(5))).toThrow(
      expect.objectContaining({
        message:
          'limit-exceeded at instrument (what: parts of a mean that may be skipped; found: 5; most: 4)',
      }),
    );
  });
});

describe('what a statement cannot be written for', () => {
  const write = (change: Partial<SqlOptions>) => () =>
    toSql(two, { dialect: 'duckdb', table: 'children', columns: { key: 'child' }, ...change });
  const columns = (items: SqlColumns['items']): SqlColumns => ({ key: 'child', items });

  it.each<[string, () => unknown]>([
    ['option-invalid at options.form (allowed: wide, long)', write({ form: 'tall' as 'wide' })],
    [
      'option-invalid at options.dialect (allowed: duckdb, postgresql, clickhouse, spark)',
      write({ dialect: 'mysql' as 'duckdb' }),
    ],
    ['input-invalid at options (expected: object)', () => toSql(two, null as never)],
    ['required-missing at options.columns (expected: object)', write({ columns: null as never })],
    [
      'option-invalid at options.columns.items.sad (expected: a text without control characters)',
      write({ form: 'long', columns: columns({ sad: 'a\nb' }) }),
    ],
    [
      'option-invalid at options.columns.items.poor.codes (expected: codes for the answers)',
      write({ columns: columns({ poor: { type: 'number' } }) }),
    ],
    [
      'option-invalid at options.columns.items.sad.codes (expected: numbers)',
      write({ columns: columns({ sad: { type: 'number', codes: { ' ': 'unknown' } } }) }),
    ],
    [
      'option-invalid at options.columns.items.sad.codes (expected: numbers)',
      write({ columns: columns({ sad: { type: 'number', codes: { '1e16': 'unknown' } } }) }),
    ],
    [
      'option-invalid at options.columns.items.poor.codes.x (expected: an answer of the item)',
      write({ columns: columns({ poor: { codes: { x: 'maybe' } } }) }),
    ],
    [
      'option-invalid at options.columns.item (expected: a name without control characters)',
      write({ form: 'long', columns: { key: 'child', item: '' } }),
    ],
    [
      'option-invalid at options.columns.answer (expected: a name without control characters)',
      write({ form: 'long', columns: { key: 'child', answer: '' } }),
    ],
    [
      'option-invalid at options.columns.key.1 (expected: a name without control characters)',
      write({ columns: { key: ['child', ''] } }),
    ],
    ['option-invalid at options.columns.key (taken: total_low)', write({ columns: { key: 'total_low' } })],
  ])('%s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ResiliensError', message }));
  });
});

describe.each(dialects)('what is stored, read in %s', (dialect) => {
  it.each<[string, Record<string, string | null>, object]>([
    ['nothing', { sad: null, poor: null, age: null }, { low: 0, high: 23, unknown: 3, invalid: 0 }],
    ['answers', { sad: '2', poor: 'present', age: '3.5' }, { low: 6.5, high: 6.5, unknown: 0, invalid: 0 }],
    [
      'a number with an exponent',
      { sad: '0', poor: 'absent', age: '1e1' },
      { low: 10, high: 10, invalid: 0 },
    ],
    ['the least', { sad: '0', poor: 'absent', age: '0' }, { low: 0, high: 0, invalid: 0 }],
    ['the most', { sad: '2', poor: 'present', age: '20' }, { low: 23, high: 23, invalid: 0 }],
    ['beyond the most', { sad: '2', poor: 'present', age: '20.5' }, { low: 3, high: 23, invalid: 1 }],
    ['below the least', { sad: '2', poor: 'present', age: '-0.5' }, { low: 3, high: 23, invalid: 1 }],
    ['between two steps', { sad: '2', poor: 'present', age: '3.25' }, { low: 3, high: 23, invalid: 1 }],
    ['a word for a number', { sad: '2', poor: 'present', age: 'old' }, { low: 3, high: 23, invalid: 1 }],
    ['no word', { sad: '0', poor: '', age: '0' }, { low: 0, high: 1, unknown: 1, invalid: 1 }],
    [
      'a capital letter',
      { sad: '0', poor: 'Present', age: '0' },
      { low: 0, high: 1, unknown: 1, invalid: 1 },
    ],
    [
      'a number that counts as no answer',
      { sad: '7', poor: 'absent', age: '0' },
      { low: 0, high: 2, invalid: 0 },
    ],
    ['a word there', { sad: 'often', poor: 'absent', age: '0' }, { low: 0, high: 2, unknown: 1, invalid: 1 }],
    [
      'unknown',
      { sad: 'unknown', poor: 'unknown', age: 'unknown' },
      { low: 0, high: 23, unknown: 3, invalid: 0 },
    ],
    [
      'does not apply',
      { sad: 'not-applicable', poor: 'not-applicable', age: '1' },
      { low: 1, high: 1, unknown: 0, invalid: 0 },
    ],
  ])('%s', (_, answers, expected) => {
    const [row] = run(dialect, [{ child: 'x', ...answers }]);
    expect(row).toMatchObject(
      Object.fromEntries(
        Object.entries(expected).map(([name, value]) => [name === 'invalid' ? name : `total_${name}`, value]),
      ),
    );
  });

  it.each<[string, Record<string, number | null>, object]>([
    ['answers', { sad: 2, poor: 1, age: 3.5 }, { total_value: 6.5, total_band: 'high', invalid: 0 }],
    ['codes', { sad: -9, poor: -8, age: -9 }, { total_low: 0, total_high: 22, total_unknown: 2, invalid: 0 }],
    ['a code for no answer', { sad: -7, poor: 0, age: 0 }, { total_high: 2, total_unknown: 1, invalid: 0 }],
    ['numbers between', { sad: 0.1, poor: 0.5, age: 3.3 }, { total_low: 0, total_high: 23, invalid: 2 }],
    ['minus zero', { sad: 0, poor: 0, age: -0 }, { total_low: 0, total_high: 0, total_value: 0 }],
    ['no numbers', { sad: null, poor: null, age: null }, { total_low: 0, total_high: 23, total_value: null }],
    ['not a number', { sad: Number.NaN, poor: Number.NaN, age: Number.NaN }, { total_high: 23, invalid: 3 }],
  ])('as numbers: %s', (_, answers, expected) => {
    const codes = { '-9': 'unknown', '-8': 'not-applicable', '-7': 'not-assessed' };
    const number = { type: 'number' as const, codes };
    const poor = { ...number, codes: { ...codes, '1': 'present', '0': 'absent' } };
    const columns: SqlColumns = { key: 'child', items: { sad: number, poor, age: number } };
    expect(run(dialect, [{ child: 1, ...answers }], { columns })).toEqual([
      expect.objectContaining({ child: 1, ...expected }),
    ]);
  });

  it.each<[string, string, object]>([
    ['a number out of its range', '25', { total_low: 0, total_high: 20, total_unknown: 1, invalid: 0 }],
    ['a number between two steps', '3.3', { total_low: 0, total_high: 20, total_unknown: 1, invalid: 0 }],
    ['a word', 'old', { total_low: 0, total_high: 20, total_unknown: 1, invalid: 1 }],
    ['a number of its range', '3.5', { total_low: 3.5, total_high: 3.5, total_unknown: 0, invalid: 0 }],
  ])('where numbers out of range are no answer: %s', (_, age, expected) => {
    const instrument = defineInstrument({
      id: 'lenient',
      edition: '1',
      sources,
      items: [{ id: 'age', kind: 'numeric', min: 0, max: 20, step: 0.5, outOfRange: 'no-answer' }],
      scores: [{ id: 'total', value: { sum: ['age'] } }],
    });
    expect(run(dialect, [{ child: 1, age }], {}, instrument)).toMatchObject([expected]);
  });

  it('declared codes come before the answers themselves', () => {
    const items = { poor: { codes: { '': 'not-assessed', ja: 'present', absent: 'unknown' } }, sad: 's' };
    const rows = ['', 'ja', 'absent'].map((poor, child) => ({ child, poor, s: '1', age: '0' }));
    expect(run(dialect, rows, { columns: { key: 'child', items } })).toMatchObject([
      { child: 0, total_low: 1, total_high: 2, invalid: 0 },
      { child: 1, total_low: 2, total_high: 2, invalid: 0 },
      { child: 2, total_low: 1, total_high: 2, invalid: 0 },
    ]);
  });

  it('one row an answer: of two that contradict each other none is taken, and what belongs to no item is counted', () => {
    const rows = [
      { child: 'a', item: 'poor', answer: 'present' },
      { child: 'a', item: 'poor', answer: 'absent' },
      { child: 'a', item: 'sad', answer: '1' },
      { child: 'b', item: 'nobody', answer: 'present' },
      { child: 'b', item: 'poor', answer: 'present' },
      { child: 'b', item: null, answer: 'present' },
      { child: 'c', item: 'sad', answer: '1' },
      { child: 'c', item: 'age', answer: '1' },
      { child: 'c', item: 'poor', answer: 'absent' },
    ];
    expect(run(dialect, rows, { form: 'long' })).toMatchObject([
      { child: 'a', total_low: 1, total_high: 22, total_unknown: 2, invalid: 1 },
      { child: 'b', total_low: 1, total_high: 23, total_unknown: 2, invalid: 2 },
      { child: 'c', total_low: 2, total_high: 2, total_band: 'high', total_unknown: 0, invalid: 0 },
    ]);
  });

  it('one row an answer, in columns of any name', () => {
    const columns: SqlColumns = {
      key: ['place', 'child'],
      item: 'what',
      answer: 'words',
      number: 'figure',
      items: { sad: { column: 'S1', type: 'number' }, poor: 'S2', age: { type: 'number' } },
    };
    const rows = [
      { place: 'north', child: 1, what: 'S1', words: null, figure: 2 },
      { place: 'north', child: 1, what: 'S2', words: 'present', figure: null },
      { place: 'south', child: 1, what: 'age', words: null, figure: 1.5 },
    ];
    expect(run(dialect, rows, { form: 'long', columns })).toMatchObject([
      { place: 'north', child: 1, total_low: 3, total_high: 23, invalid: 0 },
      { place: 'south', child: 1, total_low: 1.5, total_high: 4.5, invalid: 0 },
    ]);
  });

  it('an empty table gives no row', () => expect(run(dialect, [])).toEqual([]));

  it('a table in a schema', () => {
    const statement = toSql(two, { dialect, table: ['care', 'children'], columns: { key: 'child' } });
    const rows = [{ child: 1, sad: '1', poor: 'present', age: '0' }];
    expect(runStatement(statement, dialect, { 'care.children': rows })).toHaveLength(1);
  });

  it('sums of whole numbers stay whole numbers of the engine, others are floating-point ones', () => {
    const statement = toSql(
      defineInstrument({
        id: 'kinds',
        edition: '1',
        sources,
        items: [
          { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
          { id: 'poor', kind: 'binary' },
        ],
        scores: [
          { id: 'whole', value: { sum: ['sad', 'poor'], weights: [2, -1] } },
          { id: 'test', value: { test: { sum: ['sad', 'poor'] }, atLeast: 1 } },
          { id: 'halves', value: { sum: ['sad', 'poor'], weights: [0.5, 1] } },
          { id: 'mean', value: { mean: ['sad', 'poor'] } },
          { id: 'chosen', value: { if: 'poor', then: 'sad', else: { constant: 1 } } },
          { id: 'half-chosen', value: { if: 'poor', then: 'sad', else: { constant: 0.5 } } },
          { id: 'most', value: { max: ['sad', 'poor'] } },
          { id: 'rounded', value: { round: { mean: ['sad', 'poor'] }, mode: 'down' } },
          { id: 'rounded-sum', value: { round: { sum: ['sad', 'poor'] }, mode: 'down' } },
          { id: 'large', value: { sum: ['sad', 'poor'], weights: [1e9, 1e9] } },
        ],
      }),
      { dialect, table: 'children', columns: { key: 'child' } },
    );
    const [row] = runStatement(statement, dialect, { children: [{ child: 1, sad: '2', poor: 'present' }] });
    expect(row).toMatchObject({
      whole_value: 3n,
      whole_low: 3n,
      test_high: 1n,
      halves_value: 2,
      mean_value: 1.5,
      chosen_value: 2n,
      'half-chosen_value': 2,
      most_value: 2n,
      rounded_value: 1n,
      'rounded-sum_value': 3n,
      large_value: 3e9,
      whole_unknown: 0n,
      invalid: 0n,
    });
  });
});
