import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Program } from '../../scoring/program/program.js';
import { INVALID, readingOf } from './codes.js';
import type { Dialect } from './dialect.js';
import { type Fragment, joined, sql } from './fragment.js';
import type { SqlColumn, SqlOptions } from './options.js';
import { quotedName, quotedText } from './quote.js';
import { checkColumns } from './stages.js';

/** The stages that turn a table into codes of answers. */
export interface Sources {
  readonly stages: readonly string[];
  /** The columns that tell the children apart: names within the statement, and quoted names outside it. */
  readonly keys: readonly { readonly own: string; readonly name: string }[];
  /** Names of the columns of the last of these stages. */
  readonly columns: readonly string[];
  readonly codes: readonly Fragment[];
  readonly numbers: readonly (Fragment | null)[];
}

/** Reads a table into codes of answers, one row a child. */
export const sourcesOf = (program: Program, options: SqlOptions, dialect: Dialect): Sources => {
  const { columns } = options;
  checkItems(program, columns.items ?? {});
  const keys = namesOf(columns.key, ['options', 'columns', 'key']).map((name, place) => ({
    own: `k${place}`,
    name: quotedName(name, dialect, ['options', 'columns', 'key', place]),
  }));
  const keyNames = keys.map(({ own }) => own);
  const table = namesOf(options.table, ['options', 'table'])
    .map((name, place) => quotedName(name, dialect, ['options', 'table', place]))
    .join('.');
  const form = options.form ?? 'wide';
  if (form !== 'wide' && form !== 'long')
    throw new ResiliensError('option-invalid', ['options', 'form'], { allowed: ['wide', 'long'] });
  const items = program.items.map((item) => columnOf(columns.items?.[item.id], item.id));
  const source =
    form === 'wide'
      ? wide(program, items, keys, table, dialect)
      : long(program, items, keys, table, options, dialect);
  const read = program.items.map((item, index) =>
    readingOf(item, sql`a${index}`, items[index] as SqlColumn, dialect),
  );
  const lines = read.flatMap(({ code, number }, index) => {
    const own = `${source.guard(index, dialect.whole(code.sql))} AS c${index}`;
    return number === null ? [own] : [own, `CAST(${number.sql} AS ${dialect.double}) AS v${index}`];
  });
  const counted = [
    ...read.map((_, index) => sql`CASE WHEN c${index} = ${INVALID} THEN 1 ELSE 0 END`),
    ...source.others,
  ];
  return {
    stages: [
      source.stage,
      stage('coded', dialect, [...keyNames, ...source.passed, ...lines], 'source'),
      stage(
        'answers',
        dialect,
        [
          ...keyNames,
          ...read.flatMap(({ number }, index) =>
            number === null ? [`c${index}`] : [`c${index}`, `v${index}`],
          ),
          `${joined(counted, '+', '0').sql} AS i0`,
        ],
        'coded',
      ),
    ],
    keys,
    columns: [
      'i0',
      ...read.flatMap(({ number }, index) => (number === null ? [`c${index}`] : [`c${index}`, `v${index}`])),
    ],
    codes: read.map((_, index) => ({ sql: `c${index}`, stage: 1 })),
    numbers: read.map(({ number }, index) => (number === null ? null : { sql: `v${index}`, stage: 1 })),
  };
};

/** One name or several; without any, children could not be told apart and no table is read. */
const namesOf = (names: string | readonly string[], path: readonly string[]): readonly string[] => {
  if (typeof names === 'string') return [names];
  if (Array.isArray(names) && names.length > 0) return names;
  throw new ResiliensError('option-invalid', path, { expected: 'text' });
};

const columnOf = (given: string | SqlColumn | undefined, id: string): SqlColumn => {
  const own = typeof given === 'string' ? { column: given } : (given ?? {});
  return { ...own, column: own.column ?? id };
};

const checkItems = (program: Program, items: Readonly<Record<string, unknown>>): void => {
  const path = ['options', 'columns', 'items'];
  for (const id of Object.keys(items))
    if (!program.indexOf.has(id)) throw unknownId('id-unknown', path, id, program.indexOf.keys());
};

const stage = (name: string, dialect: Dialect, lines: readonly string[], from: string, end = ''): string => {
  checkColumns(lines.length, dialect);
  return `${name} AS ${dialect.once}(\n  SELECT\n    ${lines.join(',\n    ')}\n  FROM ${from}${end}\n)`;
};

interface Source {
  readonly stage: string;
  /** Columns that the next stage passes on. */
  readonly passed: readonly string[];
  /** What must hold for a code to stand. */
  readonly guard: (index: number, code: string) => string;
  /** Invalid values that belong to no item. */
  readonly others: readonly Fragment[];
}

const wide = (
  program: Program,
  items: readonly SqlColumn[],
  keys: Sources['keys'],
  table: string,
  dialect: Dialect,
): Source => ({
  // Names are qualified, so that no alias of another column stands in the way.
  stage: stage(
    'source',
    dialect,
    [
      ...keys.map(({ own, name }) => `t.${name} AS ${own}`),
      ...program.items.map(({ id }, index) => {
        const name = quotedName(items[index]?.column, dialect, ['options', 'columns', 'items', id]);
        return `t.${name} AS a${index}`;
      }),
    ],
    `${table} AS t`,
  ),
  passed: [],
  guard: (_, code) => code,
  others: [],
});

const long = (
  program: Program,
  items: readonly SqlColumn[],
  keys: Sources['keys'],
  table: string,
  { columns }: SqlOptions,
  dialect: Dialect,
): Source => {
  const name = (given: string | undefined, usual: string): string =>
    `t.${quotedName(given ?? usual, dialect, ['options', 'columns', usual])}`;
  const item = name(columns.item, 'item');
  const ids = items.map((own, index) =>
    quotedText(own.column as string, dialect, [
      'options',
      'columns',
      'items',
      program.items[index]?.id as string,
    ]),
  );
  const answers = items.map((own) =>
    own.type === 'number' ? name(columns.number, 'number') : name(columns.answer, 'answer'),
  );
  const isOne = (index: number): string => `${item} = ${ids[index]}`;
  return {
    stage: stage(
      'source',
      dialect,
      [
        ...keys.map(({ own, name }) => `t.${name} AS ${own}`),
        ...ids.map((_, index) => `MAX(CASE WHEN ${isOne(index)} THEN ${answers[index]} END) AS a${index}`),
        ...ids.map((_, index) => `SUM(CASE WHEN ${isOne(index)} THEN 1 ELSE 0 END) AS d${index}`),
        `SUM(CASE WHEN ${item} IN (${ids.join(', ')}) THEN 0 ELSE 1 END) AS u0`,
      ],
      `${table} AS t`,
      `\n  GROUP BY ${keys.map((key) => `t.${key.name}`).join(', ')}`,
    ),
    passed: ['u0'],
    // Two answers of one child to one item contradict each other: neither is taken.
    guard: (index, code) => `CASE WHEN d${index} > 1 THEN ${dialect.whole(String(INVALID))} ELSE ${code} END`,
    others: [sql`u0`],
  };
};
