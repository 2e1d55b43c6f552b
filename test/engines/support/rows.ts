import { type Answers, type Instrument, type ScoreOptions, score } from 'resiliens';
import { type SqlOptions, toSql } from 'resiliens/cohort';
import type { Cell, Engine } from './engines.js';

/** How answers are stored: words in text columns, or codes in columns of numbers. */
export type Storage = 'text' | 'number';

const CODES = { unknown: -9, 'not-applicable': -8 } as const;

const quoted = (engine: Engine, text: string): string =>
  engine.dialect === 'clickhouse'
    ? `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : `'${text.replaceAll("'", "''")}'`;

const usesNumbers = (item: Instrument['items'][number], storage: Storage): boolean =>
  storage === 'number' && item.kind !== 'graded';

const literal = (
  engine: Engine,
  item: Instrument['items'][number],
  storage: Storage,
  answer: unknown,
): string => {
  if (answer === undefined) return 'NULL';
  if (!usesNumbers(item, storage)) return quoted(engine, String(answer));
  if (typeof answer === 'number') return String(answer);
  if (answer === 'present') return '1';
  return answer === 'absent' ? '0' : String(CODES[answer as 'unknown']);
};

const columnsOf = (instrument: Instrument, storage: Storage): SqlOptions['columns'] => ({
  key: 'child',
  items: Object.fromEntries(
    instrument.items
      .filter((item) => usesNumbers(item, storage))
      .map((item) => [
        item.id,
        {
          type: 'number' as const,
          codes: {
            '-9': 'unknown',
            '-8': 'not-applicable',
            ...(item.kind === 'binary' ? { '1': 'present', '0': 'absent' } : {}),
          },
        },
      ]),
  ),
});

/** Puts answers into a table of the engine and works the scores out there. */
export const scoredBy = async (
  engine: Engine,
  instrument: Instrument,
  rows: readonly Answers[],
  storage: Storage,
  form: 'wide' | 'long',
  options: ScoreOptions,
): Promise<Record<string, Cell>[]> => {
  await engine.run('DROP TABLE IF EXISTS answers_of_children');
  const { text, number } = engine.types;
  const typeOf = (item: Instrument['items'][number]): string => (usesNumbers(item, storage) ? number : text);
  const columns =
    form === 'wide'
      ? instrument.items.map((item) => `"${item.id}" ${typeOf(item)}`)
      : [`item ${text}`, `answer ${text}`, `"number" ${number}`];
  await engine.run(
    `CREATE TABLE answers_of_children (child ${number.replace(/Nullable\((.*)\)/, '$1')}, ${columns.join(', ')})${engine.tableEnd}`,
  );
  const values =
    form === 'wide'
      ? rows.map((answers, child) =>
          [
            String(child),
            ...instrument.items.map((item) => literal(engine, item, storage, answers[item.id])),
          ].join(', '),
        )
      : rows.flatMap((answers, child) =>
          instrument.items.map((item) => {
            const own = literal(engine, item, storage, answers[item.id]);
            const [words, figure] = usesNumbers(item, storage) ? ['NULL', own] : [own, 'NULL'];
            return `${child}, ${quoted(engine, item.id)}, ${words}, ${figure}`;
          }),
        );
  for (let at = 0; at < values.length; at += 500)
    await engine.run(
      `INSERT INTO answers_of_children VALUES ${values
        .slice(at, at + 500)
        .map((row) => `(${row})`)
        .join(', ')}`,
    );
  const statement = toSql(instrument, {
    dialect: engine.dialect,
    table: 'answers_of_children',
    columns: columnsOf(instrument, storage),
    form,
    ageMonths: options.ageMonths,
    context: options.context,
  });
  const scored = await engine.rows(`${statement}\nORDER BY "child"`);
  return scored;
};

/** The same columns by `score`. */
export const scoredHere = (
  instrument: Instrument,
  rows: readonly Answers[],
  options: ScoreOptions,
): Record<string, Cell>[] =>
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
