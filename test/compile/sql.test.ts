import { borgeStressIndex2018, defineInstrument } from 'resiliens';
import { type SqlDialect, type SqlOptions, toSql } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const dialects: SqlDialect[] = ['duckdb', 'postgresql', 'clickhouse', 'spark'];
const options = (change: Partial<SqlOptions> = {}): SqlOptions => ({
  dialect: 'duckdb',
  table: 'children',
  columns: { key: 'child' },
  ...change,
});

const small = defineInstrument({
  id: 'small',
  edition: '1\n; DROP TABLE children; --',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'sad', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'poor', kind: 'binary' },
  ],
  scores: [
    {
      id: 'total',
      value: { sum: ['sad', 'poor'] },
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 2 },
      ],
    },
  ],
});

describe('toSql', () => {
  it('is one statement that begins with what it is', () => {
    const text = toSql(borgeStressIndex2018, options());
    expect(text).toMatch(/^-- .*borge-stress-index-2018, edition/);
    expect(text).toContain('-- Sources: ');
    expect(text.replaceAll(/^--.*$/gm, '')).not.toContain(';');
  });

  it('keeps an edition with line breaks inside its comment', () => {
    const lines = toSql(small, options()).split('\n');
    expect(lines[0]).toContain('1 ; DROP TABLE children; --');
    expect(lines.filter((line) => line.includes('DROP'))).toHaveLength(1);
  });

  it.each(dialects)('gives the same statement twice in %s', (dialect) => {
    expect(toSql(small, options({ dialect }))).toBe(toSql(small, options({ dialect })));
  });

  it('writes no function of its own and no window', () => {
    for (const dialect of dialects)
      expect(toSql(small, options({ dialect }))).not.toMatch(/CREATE|FUNCTION|OVER/);
  });

  it('cites the differences of Spark: backticks, and no name in double quotes', () => {
    const text = toSql(small, options({ dialect: 'spark', columns: { key: 'a`b' } }));
    expect(text).toContain('`a``b`');
    expect(text.replaceAll(/^--.*$/gm, '')).not.toContain('"');
  });

  it('keeps each stage of PostgreSQL by itself', () => {
    const text = toSql(small, options({ dialect: 'postgresql' }));
    expect(text.match(/ AS MATERIALIZED \(/g)).toHaveLength(text.match(/^\w+ AS MATERIALIZED \(/gm)!.length);
    expect(text).not.toMatch(/^\w+ AS \(/m);
  });
});

describe('names', () => {
  const hostile = [
    'a"b',
    'x"; DROP TABLE children; --',
    "o'clock",
    'select',
    'æøå',
    'with space',
    'a\\b',
    'a\\"b',
    '`',
    '%s',
    '/* */',
    '--',
  ];

  it.each(hostile)('%s stays one quoted name in every dialect', (name) => {
    for (const dialect of dialects) {
      const text = toSql(
        small,
        options({ dialect, table: name, columns: { key: name, items: { sad: name } } }),
      );
      const quote = dialect === 'spark' ? '`' : '"';
      const inner =
        dialect === 'clickhouse'
          ? name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
          : name.replaceAll(quote, quote + quote);
      expect(text).toContain(`FROM ${quote}${inner}${quote} AS t`);
      expect(text).toContain(`t.${quote}${inner}${quote} AS a0`);
    }
  });

  it.each(['', 'a\u0000b', 'a\nb', 'a\u2028b', '\ud800', 'a\u007f'])('%j is refused', (name) => {
    expect(() => toSql(small, options({ table: name }))).toThrow(
      expect.objectContaining({ code: 'option-invalid', path: ['options', 'table', 0] }),
    );
    expect(() => toSql(small, options({ columns: { key: 'child', items: { sad: name } } }))).toThrow(
      expect.objectContaining({ code: 'option-invalid', path: ['options', 'columns', 'items', 'sad'] }),
    );
  });

  it('of 63 bytes pass in PostgreSQL, of 64 not, counted as UTF-8', () => {
    const pass = (table: string) => toSql(small, options({ dialect: 'postgresql', table }));
    expect(pass('a'.repeat(63))).toContain('a'.repeat(63));
    expect(pass('å'.repeat(31))).toContain('å'.repeat(31));
    for (const name of ['a'.repeat(64), 'å'.repeat(32), '😀'.repeat(16), '€'.repeat(22)])
      expect(() => pass(name)).toThrow(
        expect.objectContaining({ code: 'limit-exceeded', facts: expect.objectContaining({ most: 63 }) }),
      );
    expect(toSql(small, options({ table: 'a'.repeat(255) }))).toContain('a'.repeat(255));
  });

  it('of a score that become too long are refused', () => {
    const long = defineInstrument({
      ...small,
      edition: '1',
      scores: [{ id: `s${'o'.repeat(60)}`, value: { sum: ['sad'] } }],
    });
    expect(() => toSql(long, options({ dialect: 'postgresql' }))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });

  it('of the result are not taken by a key', () => {
    expect(() => toSql(small, options({ columns: { key: 'total_low' } }))).toThrow(
      expect.objectContaining({ code: 'option-invalid', facts: { taken: 'total_low' } }),
    );
  });
});

describe('options', () => {
  const refused: [string, unknown, string, (string | number)[]][] = [
    ['an unknown dialect', { dialect: 'mysql' }, 'option-invalid', ['options', 'dialect']],
    ['a dialect that every object has', { dialect: 'constructor' }, 'option-invalid', ['options', 'dialect']],
    ['an unknown form', { form: 'tall' }, 'option-invalid', ['options', 'form']],
    [
      'an item that does not exist',
      { columns: { key: 'child', items: { sat: 'x' } } },
      'id-unknown',
      ['options', 'columns', 'items', 'sat'],
    ],
    [
      'a binary item of numbers without codes',
      { columns: { key: 'child', items: { poor: { type: 'number' } } } },
      'option-invalid',
      ['options', 'columns', 'items', 'poor', 'codes'],
    ],
    [
      'a code that stands for no answer',
      { columns: { key: 'child', items: { poor: { codes: { x: 'maybe' } } } } },
      'option-invalid',
      ['options', 'columns', 'items', 'poor', 'codes', 'x'],
    ],
    [
      'a code that is no number among numbers',
      { columns: { key: 'child', items: { sad: { type: 'number', codes: { '1 OR 1=1': 'unknown' } } } } },
      'option-invalid',
      ['options', 'columns', 'items', 'sad', 'codes'],
    ],
  ];
  it.each(refused)('with %s are refused', (_, change, code, path) => {
    expect(() => toSql(small, options(change as Partial<SqlOptions>))).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('quote declared codes as text', () => {
    const codes = { "'; DROP TABLE children; --": 'unknown' };
    const text = toSql(small, options({ columns: { key: 'child', items: { poor: { codes } } } }));
    expect(text).toContain("a1 = '''; DROP TABLE children; --' THEN 1");
    const escaped = toSql(
      small,
      options({
        dialect: 'clickhouse',
        columns: { key: 'child', items: { poor: { codes: { "\\'": 'unknown' } } } },
      }),
    );
    expect(escaped).toContain("a1 = '\\\\\\'' THEN 1");
  });
});
