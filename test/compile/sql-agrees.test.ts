import fc from 'fast-check';
import * as catalog from 'resiliens';
import {
  type Answer,
  type Answers,
  type Instrument,
  type Item,
  ResiliensError,
  type ScoreOptions,
  score,
} from 'resiliens';
import { type SqlColumns, type SqlDialect, toSql } from 'resiliens/cohort';
import {
  arbitraryAnswers,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type InstrumentShape,
} from 'resiliens/testing';
import { describe, expect, it } from 'vitest';
import { runStatement, type Tables } from '../oracle/small-engine/run-statement.js';

// Real engines run the same statements in `test/engines`; here a small one of our own reads them, in every dialect.

type Stored = string | number | null;
type Storage = 'text' | 'number';
type Form = 'wide' | 'long';

interface Case {
  readonly instrument: Instrument;
  readonly rows: readonly Answers[];
  readonly options: ScoreOptions;
  readonly dialect: SqlDialect;
  readonly storage: Storage;
  readonly form: Form;
}

const dialects: SqlDialect[] = ['duckdb', 'postgresql', 'clickhouse', 'spark'];

const cases = (shape: InstrumentShape): fc.Arbitrary<Case> =>
  arbitraryInstrument(shape).chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      rows: fc.array(arbitraryAnswers(instrument), { minLength: 1, maxLength: 6 }),
      options: arbitraryScoreOptions(instrument),
      dialect: fc.constantFrom(...dialects),
      storage: fc.constantFrom<Storage>('text', 'number'),
      form: fc.constantFrom<Form>('wide', 'long'),
    }),
  );

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

const agree = (own: Case): void => {
  expect(scoredThere(own)).toEqual(scoredHere(own));
};

/** Whether a mean has few enough parts that a filter may take away; SQL refuses more. */
const canBeWritten = ({ instrument, options: { ageMonths, context } }: Case): boolean => {
  try {
    toSql(instrument, {
      dialect: 'duckdb',
      table: 'children',
      columns: { key: 'child' },
      ageMonths,
      context,
    });
    return true;
  } catch (error) {
    if (error instanceof ResiliensError && error.code === 'limit-exceeded') return false;
    throw error;
  }
};

describe('the statement gives the numbers of score', () => {
  it.each<[string, InstrumentShape]>([
    ['anything', {}],
    ['larger ones', { mostItems: 12 }],
    ['limited decimals', { without: ['continuous-items'] }],
    ['whole numbers', { mostItems: 10, without: ['decimals', 'continuous-items'] }],
  ])(
    'on random instruments: %s',
    (_, shape) => {
      fc.assert(
        fc.property(cases(shape), (own) => {
          fc.pre(canBeWritten(own));
          agree(own);
        }),
      );
    },
    30_000,
  );

  const shipped = Object.values(catalog).filter(
    (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
  );

  it.each(shipped.map((instrument) => [instrument.id, instrument] as const))('on %s', (_, instrument) => {
    const rows = fc.sample(arbitraryAnswers(instrument), { numRuns: 20, seed: 20221 });
    for (const dialect of dialects)
      for (const options of [{}, { ageMonths: 120 }])
        agree({ instrument, rows, options, dialect, storage: 'text', form: 'wide' });
  });
});
