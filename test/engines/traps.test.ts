import { defineInstrument, type Instrument } from 'resiliens';
import { type SqlOptions, toSql } from 'resiliens/cohort';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, engines } from './support/engines.js';
import { scoredBy, scoredHere } from './support/rows.js';

const sources = [{ source: 'own', confidence: 'own' as const }];
const ordinals = (count: number, values = [0, 1, 2]) =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index + 1}`,
    kind: 'ordinal' as const,
    values,
  }));

const prorated: Instrument = defineInstrument({
  id: 'prorated',
  edition: '1',
  sources,
  items: ordinals(5),
  scores: (['half-up', 'half-even', 'down', 'up'] as const).map((mode) => ({
    id: mode,
    value: {
      round: { sum: ordinals(5).map(({ id }) => id), missing: { needs: 1, fill: 'mean' as const } },
      mode,
    },
  })),
});

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
    { id: 'turned', value: { sum: [{ reverse: 'sad' }, 'poor'], weights: [-1, 200] } },
  ],
});

describe.each(Object.entries(engines))('%s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine?.close());

  const stored = async (
    columns: readonly [name: string, type: 'text' | 'number'][],
    values: readonly string[],
    table = '"stored"',
  ): Promise<void> => {
    await engine.run(`DROP TABLE IF EXISTS ${table}`);
    const typed = columns.map(([name, type]) => `${name} ${engine.types[type]}`);
    await engine.run(`CREATE TABLE ${table} (${typed.join(', ')})${engine.tableEnd}`);
    if (values.length > 0)
      await engine.run(`INSERT INTO ${table} VALUES ${values.map((row) => `(${row})`).join(', ')}`);
  };
  const select = (instrument: Instrument, options: Omit<SqlOptions, 'dialect'>) =>
    engine.rows(toSql(instrument, { dialect: engine.dialect, ...options }));

  it('rounds every prorated half as score does, in every mode', async () => {
    const answers = [0, 1, 2, 'unknown'] as const;
    const rows = Array.from({ length: 4 ** 5 }, (_row, index) =>
      Object.fromEntries(
        ordinals(5).map(({ id }, place) => [id, answers[Math.floor(index / 4 ** place) % 4]!]),
      ),
    );
    expect(await scoredBy(engine, prorated, rows, 'text', 'wide', {})).toEqual(
      scoredHere(prorated, rows, {}),
    );
  }, 60_000);

  it('counts what is no answer, and never takes it for absent', async () => {
    await stored(
      [
        ['child', 'number'],
        ['sad', 'text'],
        ['poor', 'text'],
        ['age', 'text'],
      ],
      [
        "1, '7', 'yes', '20.5'",
        "2, 'often', '', 'old'",
        "3, ' 1', 'Present', '1e1'",
        "4, '1.0', 'absent', 'NaN'",
        '5, NULL, NULL, NULL',
        "6, '2', 'present', '3.25'",
        "7, '-1', 'absent', '1.5'",
        "8, 'nan', 'absent', 'Infinity'",
      ],
    );
    const rows = await select(two, { table: 'stored', columns: { key: 'child' } });
    const of = (child: number) => rows.find((row) => row['child'] === child)!;
    // Out of its range, `sad` counts as no answer; everything else that is no answer is counted.
    expect(rows.map((row) => [row['child'], row['invalid']]).sort()).toEqual([
      [1, 2],
      [2, 3],
      [3, 2],
      [4, 1],
      [5, 0],
      [6, 1],
      [7, 0],
      [8, 2],
    ]);
    expect([of(1)['total_low'], of(1)['total_high'], of(1)['total_unknown']]).toEqual([0, 23, 3]);
    expect([of(3)['total_low'], of(3)['total_high']]).toEqual([10, 13]);
    expect([of(7)['total_low'], of(7)['total_high'], of(7)['total_value']]).toEqual([1.5, 3.5, null]);
    expect([of(6)['turned_value'], of(6)['total_band']]).toEqual([200, 'high']);
  });

  it('reads numbers with declared codes, and counts those that are not finite', async () => {
    const number = { type: 'number' as const, codes: { '-9': 'unknown', '-8': 'not-applicable' } };
    await stored(
      [
        ['child', 'number'],
        ['sad', 'number'],
        ['poor', 'number'],
        ['age', 'number'],
      ],
      ['1, 2, 1, 3.5', '2, -9, -8, -9', '3, 0.1, 2, 3.3', '4, NULL, 0, -0.0'],
    );
    const nan = engine.dialect === 'clickhouse' ? 'nan' : `CAST('NaN' AS ${engine.types.number})`;
    await engine.run(`INSERT INTO "stored" VALUES (5, ${nan}, ${nan}, ${nan})`);
    const rows = await select(two, {
      table: 'stored',
      columns: {
        key: 'child',
        items: {
          sad: number,
          poor: { ...number, codes: { ...number.codes, '1': 'present', '0': 'absent' } },
          age: number,
        },
      },
    });
    const by = new Map(rows.map((row) => [row['child'], row]));
    expect([by.get(1)!['total_value'], by.get(1)!['invalid']]).toEqual([6.5, 0]);
    expect([by.get(2)!['total_low'], by.get(2)!['total_high'], by.get(2)!['total_unknown']]).toEqual([
      0, 22, 2,
    ]);
    expect([by.get(3)!['total_low'], by.get(3)!['invalid']]).toEqual([0, 2]);
    expect(Object.is(by.get(4)!['total_low'], 0)).toBe(true);
    expect(by.get(5)!['invalid']).toBe(3);
    expect(by.get(5)!['total_unknown']).toBe(3);
  });

  it('takes no answer that a child gives twice, and counts items that do not exist', async () => {
    await stored(
      [
        ['child', 'text'],
        ['item', 'text'],
        ['answer', 'text'],
      ],
      [
        "'a', 'poor', 'present'",
        "'a', 'poor', 'absent'",
        "'a', 'sad', '1'",
        "'b', 'nobody', 'present'",
        "'b', 'poor', 'present'",
        "'b', NULL, 'present'",
        "'c', 'sad', '1'",
        "'c', 'age', '1'",
        "'c', 'poor', 'absent'",
      ],
    );
    const rows = await select(two, { table: 'stored', form: 'long', columns: { key: 'child' } });
    const by = new Map(rows.map((row) => [row['child'], row]));
    expect([by.get('a')!['total_low'], by.get('a')!['total_high'], by.get('a')!['invalid']]).toEqual([
      1, 22, 1,
    ]);
    expect([by.get('b')!['total_low'], by.get('b')!['invalid']]).toEqual([1, 2]);
    expect([by.get('c')!['total_value'], by.get('c')!['invalid']]).toEqual([2, 0]);
  });

  it('gives no row for an empty table', async () => {
    await stored(
      [
        ['child', 'number'],
        ['sad', 'text'],
        ['poor', 'text'],
        ['age', 'text'],
      ],
      [],
    );
    expect(await select(two, { table: 'stored', columns: { key: 'child' } })).toEqual([]);
  });

  it.each([
    'a"b',
    "x'; DROP TABLE stored; --",
    'a\\b',
    'a\\"b',
    'select',
    'æøå',
    'a0',
    'c0',
    'n1_low',
    'k0',
    'source',
    't',
  ])('reads table and columns called %s', async (name) => {
    const quoted =
      engine.dialect === 'clickhouse'
        ? `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
        : `"${name.replaceAll('"', '""')}"`;
    await stored(
      [
        ['child', 'text'],
        [quoted, 'text'],
        ['"poor"', 'text'],
        ['"age"', 'text'],
      ],
      ["'x', '1', 'absent', '0'"],
      quoted,
    );
    const wide = await select(two, { table: name, columns: { key: ['child', name], items: { sad: name } } });
    expect(wide).toEqual([expect.objectContaining({ child: 'x', [name]: '1', total_value: 1, invalid: 0 })]);
    await engine.run(`DROP TABLE ${quoted}`);
  });

  const many = (count: number): Instrument =>
    defineInstrument({
      id: 'many',
      edition: '1',
      sources,
      items: Array.from({ length: count }, (_item, index) => ({
        id: `item-${index + 1}`,
        kind: 'binary' as const,
      })),
      scores: [
        { id: 'all', value: { sum: Array.from({ length: count }, (_item, index) => `item-${index + 1}`) } },
      ],
    });

  it.each([500, 790])(
    'adds %i items up, in balanced brackets',
    async (count) => {
      // ClickHouse thinks over a long statement for longer than a test should take.
      if (engine.dialect === 'clickhouse' && count > 500) return;
      if (engine.dialect === 'clickhouse')
        await engine.run('SET max_query_size = 10000000, max_ast_elements = 1000000');
      const ids = Array.from({ length: count }, (_item, index) => `item-${index + 1}`);
      await stored(
        [['child', 'text'], ...ids.map((id) => [`"${id}"`, 'text'] as [string, 'text'])],
        [`'x', ${ids.map(() => "'present'").join(', ')}`],
      );
      const rows = await select(many(count), { table: 'stored', columns: { key: 'child' } });
      expect(rows).toEqual([
        { child: 'x', all_value: count, all_low: count, all_high: count, all_unknown: 0, invalid: 0 },
      ]);
    },
    120_000,
  );

  it('refuses more columns than it takes', () => {
    const write = () =>
      toSql(many(900), { dialect: engine.dialect, table: 'stored', form: 'long', columns: { key: 'child' } });
    if (engine.dialect === 'postgresql')
      expect(write).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
    else expect(write()).toContain('item-900');
  });
});
