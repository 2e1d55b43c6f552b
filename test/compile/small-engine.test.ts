import type { SqlDialect } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { runStatement } from '../oracle/small-engine/run-statement.js';

// The small engine is only worth its answers if it stops at what a real one would stop at.

const value = (expression: string, dialect: SqlDialect = 'duckdb'): unknown => {
  const statement = `WITH s AS (SELECT ${expression} AS v FROM t) SELECT v FROM s`;
  return runStatement(statement, dialect, { t: [{ n: 2, w: 3n, x: null, s: 'a' }] })[0]?.['v'];
};

describe('the small engine', () => {
  it.each<[string, unknown]>([
    ['7 / 2', 3n],
    ['7.0 / 2', 3.5],
    ['w + 1 - 2 * 3', -2n],
    ['-(w)', -3n],
    ['x + 1', null],
    ['CASE WHEN x = 1 THEN 1 WHEN x IS NULL THEN 2 ELSE 3 END', 2n],
    ['CASE WHEN x = 1 THEN 1 END', null],
    ['CASE WHEN NOT (x = 1) THEN 1 ELSE 0 END', 0n],
    ['CASE WHEN x = 1 OR w = 3 THEN 1 ELSE 0 END', 1n],
    ['CASE WHEN x = 1 AND w = 3 THEN 1 ELSE 0 END', 0n],
    ['CASE WHEN w IN (1, 3) THEN 1 ELSE 0 END', 1n],
    ['CASE WHEN x IN (1, 3) THEN 1 ELSE 0 END', 0n],
    ['LEAST(w, 2.5) + GREATEST(1, n)', 4.5],
    ["'it''s'", "it's"],
    ["CASE WHEN regexp_full_match(s, '^[a-c]$') THEN 1 ELSE 0 END", 1n],
    ["TRY_CAST('1e1' AS DOUBLE)", 10],
    ["TRY_CAST('old' AS DOUBLE)", null],
    ['CAST(FLOOR(2.7) AS INTEGER)', 2n],
  ])('%s', (expression, expected) => expect(value(expression)).toBe(expected));

  it.each<[string, string]>([
    ['a column that is not there', 'missing + 1'],
    ['a function that it does not know', 'SQRT(n)'],
    ['a division by 0', '1 / (w - 3)'],
    ['a whole number that does not fit', '2000000000 + 2000000000'],
    ['a number that is not whole', 'CAST(n / 4 AS INTEGER)'],
    ['a text that is no number', "CAST('old' AS DOUBLE)"],
    ['a text held against a number', 's = 1'],
    ['an unknown type', 'CAST(n AS SMALLINT)'],
    ['a missing number among others', 'LEAST(n, x)'],
    ['a number where a truth value belongs', 'CASE WHEN n THEN 1 END'],
    ['a name in the quotes of another dialect', '`n`'],
    ['a bracket too many', '(n))'],
  ])('stops at %s', (_, expression) => expect(() => value(expression)).toThrow());

  it('reads names and texts as each dialect writes them', () => {
    expect(value('"n"')).toBe(2);
    expect(value('`n`', 'spark')).toBe(2);
    expect(value("'a\\'b'", 'clickhouse')).toBe("a'b");
    expect(() => value('"n"', 'spark')).toThrow();
  });

  it('groups rows, and takes a name only once', () => {
    const rows = [
      { k: 'a', n: 1n },
      { k: 'b', n: 5n },
      { k: 'a', n: null },
      { k: 'a', n: 3n },
    ];
    const statement =
      'WITH s AS (SELECT t.k AS k, MAX(t.n) AS m, SUM(t.n) AS u FROM t AS t GROUP BY t.k) SELECT k, m, u FROM s';
    expect(runStatement(statement, 'duckdb', { t: rows })).toEqual([
      { k: 'a', m: 3n, u: 4n },
      { k: 'b', m: 5n, u: 5n },
    ]);
    const twice = 'WITH s AS (SELECT t.k AS k, t.n AS k FROM t AS t) SELECT k FROM s';
    expect(() => runStatement(twice, 'duckdb', { t: rows })).toThrow();
  });
});
