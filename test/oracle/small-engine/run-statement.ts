import type { SqlDialect } from 'resiliens/cohort';
import { type Row, type Run, readExpression } from './expression.js';
import { Tokens } from './reader.js';
import { tokensOf, type Writing } from './tokens.js';
import type { Value } from './values.js';

const writings: Readonly<Record<SqlDialect, Writing>> = {
  duckdb: { quote: '"', hasEscapes: false },
  postgresql: { quote: '"', hasEscapes: false },
  clickhouse: { quote: '"', hasEscapes: true },
  spark: { quote: '`', hasEscapes: true },
};

/** Tables by name; names in a schema are joined by a full stop. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

/**
 * Runs a statement of `toSql` over plain rows.
 *
 * It knows the few words and functions that such statements need and stops at any other, at a column that is not there, at
 * a division by 0 and at a whole number that does not fit: as strict as the strictest of the engines it stands in for.
 */
export const runStatement = (
  statement: string,
  dialect: SqlDialect,
  tables: Tables,
): readonly Readonly<Record<string, Value>>[] => {
  const tokens = new Tokens(tokensOf(statement, writings[dialect]));
  const known = new Map<string, readonly Row[]>(
    Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => new Map(Object.entries(row)))]),
  );
  tokens.must('WITH');
  tokens.list(() => {
    const name = tokens.name();
    tokens.must('AS');
    tokens.takes('MATERIALIZED');
    tokens.must('(');
    known.set(name, select(tokens, known));
    tokens.must(')');
  });
  const rows = select(tokens, known);
  if (!tokens.isAtEnd) throw new Error(`unexpected ${tokens.next().text}`);
  return rows.map((row) => Object.fromEntries(row));
};

const select = (tokens: Tokens, tables: ReadonlyMap<string, readonly Row[]>): readonly Row[] => {
  tokens.must('SELECT');
  const columns = tokens.list(() => readColumn(tokens));
  tokens.must('FROM');
  let name = tokens.name();
  while (tokens.takes('.')) name = `${name}.${tokens.name()}`;
  if (tokens.takes('AS')) tokens.name();
  const keys = tokens.takes('GROUP') ? readKeys(tokens) : null;
  const rows = tables.get(name);
  if (rows === undefined) throw new Error(`no table ${name}`);
  if (new Set(columns.map(([own]) => own)).size < columns.length) throw new Error('a name is given twice');
  return groups(rows, keys).map((group) => new Map(columns.map(([own, run]) => [own, run(group)])));
};

/** An expression and its name; a column alone keeps its own. */
const readColumn = (tokens: Tokens): readonly [name: string, run: Run] => {
  const start = tokens.peek();
  const run = readExpression(tokens);
  return [tokens.takes('AS') ? tokens.name() : start, run];
};

const readKeys = (tokens: Tokens): readonly Run[] => {
  tokens.must('BY');
  return tokens.list(() => readExpression(tokens));
};

const groups = (rows: readonly Row[], keys: readonly Run[] | null): readonly (readonly Row[])[] => {
  if (keys === null) return rows.map((row) => [row]);
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keys.map((own) => String(own([row]))).join('\u0000');
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()];
};
