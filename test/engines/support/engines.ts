import type { SqlDialect } from 'resiliens/cohort';

/** A value as a test reads it: numbers as numbers, whatever the engine calls them. */
export type Cell = string | number | null;

/** An engine that is running. */
export interface Engine {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Types for texts, numbers and whole numbers that may be missing. */
  readonly types: { readonly text: string; readonly number: string };
  /** What stands after a table's columns. */
  readonly tableEnd: string;
  readonly run: (statement: string) => Promise<void>;
  readonly rows: (statement: string) => Promise<Record<string, Cell>[]>;
  readonly close: () => Promise<void>;
}

const plain = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'string' ? value : Number(value);
};

const plainRow = (row: Record<string, unknown>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]));

export const duckdb = async (): Promise<Engine> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    types: { text: 'VARCHAR', number: 'DOUBLE' },
    tableEnd: '',
    run: async (statement) => void (await connection.run(statement)),
    rows: async (statement) =>
      ((await connection.runAndReadAll(statement)).getRowObjectsJS() as Record<string, unknown>[]).map(
        plainRow,
      ),
    close: async () => connection.closeSync(),
  };
};

export const postgresql = async (): Promise<Engine> => {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  return {
    name: 'PostgreSQL (PGlite)',
    dialect: 'postgresql',
    types: { text: 'text', number: 'double precision' },
    tableEnd: '',
    run: async (statement) => void (await database.exec(statement)),
    rows: async (statement) => (await database.query<Record<string, unknown>>(statement)).rows.map(plainRow),
    close: () => database.close(),
  };
};

/** The server that the usual environment variables (`PGHOST`, `PGUSER`, `PGDATABASE` ...) name; it is left as it was found. */
export const postgresqlServer = async (): Promise<Engine> => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    // Numbers of 64 bits and decimal numbers come as text otherwise.
    types: {
      getTypeParser: (id, format) => ([20, 1700].includes(id) ? Number : pg.types.getTypeParser(id, format)),
    },
  });
  await client.connect();
  await client.query('SET search_path TO pg_temp');
  return {
    name: 'PostgreSQL (server)',
    dialect: 'postgresql',
    types: { text: 'text', number: 'double precision' },
    tableEnd: '',
    run: async (statement) => void (await client.query(statement)),
    rows: async (statement) => (await client.query<Record<string, unknown>>(statement)).rows.map(plainRow),
    close: () => client.end(),
  };
};

export const clickhouse = async (): Promise<Engine> => {
  const { Session } = await import('chdb');
  const session = new Session();
  return {
    name: 'ClickHouse (chdb)',
    dialect: 'clickhouse',
    types: { text: 'Nullable(String)', number: 'Nullable(Float64)' },
    tableEnd: ' ENGINE = Memory',
    run: async (statement) => void session.query(statement),
    rows: async (statement) =>
      session
        .query(`${statement} SETTINGS output_format_json_quote_64bit_integers = 0`, 'JSONEachRow')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => plainRow(JSON.parse(line))),
    close: async () => session.cleanup(),
  };
};

/** A server is tested where one is named; the others come with their packages. */
const servers = process.env['PGHOST'] === undefined ? {} : { postgresqlServer };

export const engines = { duckdb, postgresql, clickhouse, ...servers };
