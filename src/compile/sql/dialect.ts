/**
 * An engine whose SQL is written.
 *
 * @since 0.1.0
 */
export type SqlDialect = 'duckdb' | 'postgresql' | 'clickhouse' | 'spark';

/** Where the engines differ, as far as this library writes SQL. */
export interface Dialect {
  readonly name: SqlDialect;
  /** Name of the type of floating-point numbers. */
  readonly double: string;
  /** Name of the type of whole numbers. */
  readonly integer: string;
  /** Most bytes of a name, which the engine would cut off in silence. */
  readonly mostBytes: number;
  /** Most columns that a query may have. */
  readonly mostColumns: number;
  /** Character around names, and how it is written inside one. */
  readonly quote: string;
  /** Whether a backslash in a text or a quoted name begins an escape. */
  readonly hasEscapes: boolean;
  /** Keeps a common table expression from being pasted into the next, where that would repeat it over and over. */
  readonly once: string;
  /** A whole number of a type that does not change when it is added or compared with others. */
  readonly whole: (expression: string) => string;
  /** Whether a text is a number written in the usual way. */
  readonly isNumber: (text: string) => string;
  /** Floating-point number that a text stands for, where it is one. */
  readonly textAsNumber: (text: string) => string;
}

const NUMBER = '^-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?$';

const standard = {
  double: 'DOUBLE',
  integer: 'INTEGER',
  mostBytes: 255,
  mostColumns: 100_000,
  quote: '"',
  hasEscapes: false,
  once: '',
  whole: (expression: string): string => expression,
};

/** Made by a call that bundlers may drop: spreads would otherwise follow every import from the door. */
const dialects: Readonly<Record<SqlDialect, Dialect>> = /* @__PURE__ */ (() => ({
  duckdb: {
    ...standard,
    name: 'duckdb',
    isNumber: (text) => `regexp_full_match(${text}, '${NUMBER}')`,
    textAsNumber: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  },
  postgresql: {
    ...standard,
    name: 'postgresql',
    double: 'double precision',
    mostBytes: 63,
    mostColumns: 1_600,
    // PostgreSQL pastes a subquery that is read once, and with it every expression as often as it is named.
    once: 'MATERIALIZED ',
    isNumber: (text) => `(${text}) ~ '${NUMBER}'`,
    textAsNumber: (text) => `CAST(${text} AS double precision)`,
  },
  clickhouse: {
    ...standard,
    name: 'clickhouse',
    double: 'Float64',
    integer: 'Int64',
    hasEscapes: true,
    // Its numbers grow with every addition, and unsigned ones do not mix with signed ones.
    whole: (expression) => `toInt64(${expression})`,
    isNumber: (text) => `match(${text}, '${NUMBER}')`,
    textAsNumber: (text) => `toFloat64OrNull(${text})`,
  },
  spark: {
    ...standard,
    name: 'spark',
    quote: '`',
    hasEscapes: true,
    isNumber: (text) => `${text} RLIKE '${NUMBER}'`,
    textAsNumber: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  },
}))();

/** The dialect of a name, or `null` where there is none. */
export const dialectOf = (name: string): Dialect | null =>
  Object.hasOwn(dialects, name) ? dialects[name as SqlDialect] : null;
