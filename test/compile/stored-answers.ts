import { type Answer, type Answers, type Instrument, type Item, type ScoreOptions, score } from 'resiliens';
import { type SqlColumns, type SqlDialect, toSql } from 'resiliens/cohort';
import { expect } from 'vitest';
import { runStatement, type Tables } from '../oracle/small-engine/run-statement.js';

type Stored = string | number | null;
/** Words in columns of text, or numbers with codes. */
export type Storage = 'text' | 'number';
/** One row a child, or one row an answer. */
export type Form = 'wide' | 'long';

/** Children whose answers are stored somewhere. */
export interface Case {
  readonly instrument: Instrument;
  readonly rows: readonly Answers[];
  readonly options: ScoreOptions;
  readonly dialect: SqlDialect;
  readonly storage: Storage;
  readonly form: Form;
}

export const dialects: SqlDialect[] = ['duckdb', 'postgresql', 'clickhouse', 'spark'];

const codes = { '-9': 'unknown', '-8': 'not-applicable' } as const;
const binaryCodes = { ...codes, '1': 'present', '0': 'absent' } as const;
const numberOf: Readonly<Record<string, number>> = {
  unknown: -9,
  'not-applicable': -8,
  present: 1,
  absent: 0,
};

const isNumber = (item: Item, storage: Storage): boolean => storage === 'number' && item.kind !== 'graded';

const columnsFor = (instrument: Instrument, storage: Storage): SqlColumns => ({
  key: 'child',
  items: Object.fromEntries(
    instrument.items
      .filter((item) => isNumber(item, storage))
      .map((item) => [item.id, { type: 'number', codes: item.kind === 'binary' ? binaryCodes : codes }]),
  ),
});

const storedAs = (item: Item, answer: Answer | undefined, storage: Storage): Stored => {
  if (answer === undefined || answer === 'not-assessed') return null;
  if (!isNumber(item, storage)) return String(answer);
  return typeof answer === 'number' ? answer : numberOf[answer]!;
};

const tableOf = ({ instrument, rows, storage, form }: Case): Tables => ({
  children:
    form === 'wide'
      ? rows.map((answers, child) => ({
          child,
          ...Object.fromEntries(
            instrument.items.map((item) => [item.id, storedAs(item, answers[item.id], storage)]),
          ),
        }))
      : rows.flatMap((answers, child) =>
          instrument.items.map((item) => {
            const own = storedAs(item, answers[item.id], storage);
            const isFigure = isNumber(item, storage);
            return { child, item: item.id, answer: isFigure ? null : own, number: isFigure ? own : null };
          }),
        ),
});

const plain = (rows: ReturnType<typeof runStatement>): Record<string, unknown>[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  );

const scoredThere = (own: Case): Record<string, unknown>[] => {
  const { instrument, dialect, storage, form, options } = own;
  const { ageMonths, context } = options;
  const columns = columnsFor(instrument, storage);
  const statement = toSql(instrument, { dialect, table: 'children', columns, form, ageMonths, context });
  return plain(runStatement(statement, dialect, tableOf(own)));
};

const scoredHere = ({ instrument, rows, options }: Case): Record<string, unknown>[] =>
  rows.map((answers, child) => ({
    child,
    ...Object.fromEntries(
      Object.entries(score(answers, instrument, options).scores).flatMap(([id, own]) => [
        [`${id}_value`, own.value],
        [`${id}_low`, own.low],
        [`${id}_high`, own.high],
        ...(own.toReach === null
          ? []
          : [
              [`${id}_band`, own.band],
              [`${id}_band_by_rule`, own.bandByRule],
            ]),
        [`${id}_unknown`, own.unknown.length + own.notAssessed.length],
      ]),
    ),
    invalid: 0,
  }));

/** What a statement gives is what `score` gives, row by row. */
export const agree = (own: Case): void => {
  expect(scoredThere(own)).toEqual(scoredHere(own));
};
