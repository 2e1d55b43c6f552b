import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Instrument } from '../../model/instrument.js';
import type { Band } from '../../model/score.js';
import { checkValidity } from '../../scoring/ages.js';
import { surelyOutside } from '../../scoring/choose-table.js';
import { NOT_APPLICABLE } from '../../scoring/evaluate/workspace.js';
import { prepare } from '../../scoring/prepare.js';
import type { Program, ProgramScore } from '../../scoring/program/program.js';
import { isRuled, nodesBelow } from '../../scoring/program/scores.js';
import type { Cell } from './cell.js';
import { type Dialect, dialectOf } from './dialect.js';
import { type Fragment, joined, sql } from './fragment.js';
import { nodeCell } from './node-cell.js';
import type { SqlOptions } from './options.js';
import { commented, quotedName, quotedText } from './quote.js';
import { isOpen, ruledCell } from './rules.js';
import { type Sources, sourcesOf } from './sources.js';
import { Stages } from './stages.js';
import type { Walk } from './walk.js';

/**
 * Writes an instrument as one SQL statement, for answers that lie in an engine of their own.
 *
 * For each child and score: `value`, `low`, `high`, `band`, `band_by_rule` and `unknown` (number of open items that apply), each
 * under the score's id; and `invalid`, how many stored values are no answer. What is no answer counts as unknown, never as
 * absent: look at `invalid` before anything else. The numbers are those of `score`.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param options - The engine, the table, its columns; age in months and context hold for all rows.
 * @returns The statement, without a semicolon at its end.
 * @throws `ResiliensError` `option-invalid`, `id-unknown`, `limit-exceeded` for a name the engine would cut off,
 * `context-missing`, `age-outside-validity`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { toSql } from 'resiliens/cohort';
 *
 * const statement = toSql(borgeStressIndex2018, {
 *   dialect: 'duckdb',
 *   table: 'children',
 *   columns: { key: 'child' },
 * });
 * statement.includes('AS "areas_low"'); // => true
 * ```
 * @since 0.1.0
 */
export const toSql = (instrument: Instrument, options: SqlOptions): string => {
  needArgument(options, 'options', ['columns']);
  const dialect = dialectOf(options.dialect);
  if (dialect === null)
    throw new ResiliensError('option-invalid', ['options', 'dialect'], {
      allowed: ['duckdb', 'postgresql', 'clickhouse', 'spark'],
    });
  const given = { ageMonths: options.ageMonths, context: options.context };
  const { program, bands } = prepare(instrument, given);
  checkValidity(program, given);
  const sources = sourcesOf(program, options, dialect);
  const stages = new Stages();
  const outputs = outputsOf(
    program,
    bands.map((table) => table?.bands ?? []),
    options,
    dialect,
    sources,
    stages,
  );
  const { stages: steps, from } = stages.write(
    { name: 'answers', columns: sources.columns },
    sources.keys.map(({ own }) => own),
    outputs.map(({ value }) => value),
    dialect,
  );
  const lines = outputs.map(
    ({ value, name }) => `${/^\d/.test(value.sql) ? value.sql : `f.${value.sql}`} AS ${name}`,
  );
  return [
    header(program),
    `WITH\n${[...sources.stages, ...steps].join(',\n')}`,
    `SELECT\n  ${[...sources.keys.map(({ own, name }) => `f.${own} AS ${name}`), ...lines].join(',\n  ')}`,
    `FROM ${from} AS f`,
  ].join('\n');
};

const header = ({ instrument }: Program): string => {
  const cited = [...new Set(instrument.sources.map(({ source }) => source))].join(', ');
  return [
    `-- ${commented(instrument.title.en)}: instrument ${instrument.id}, edition ${commented(instrument.edition)}`,
    `-- Sources: ${commented(cited)}`,
    '-- Columns: a as stored, c code of the answer (-1 invalid, 0 and 1 open, 2 not applicable, 3 and above answered), v number,',
    '-- n and r nodes of the scores (r by missing-data rule): low, high, state (0 applies, 1 may not, 2 does not), refused.',
  ].join('\n');
};

interface Output {
  readonly name: string;
  readonly value: Fragment;
}

const outputsOf = (
  program: Program,
  bands: readonly (readonly Band[])[],
  options: SqlOptions,
  dialect: Dialect,
  sources: Sources,
  stages: Stages,
): readonly Output[] => {
  const removed = new Set(
    program.agedItems.sourced.filter((index) => {
      const span = program.items[index]?.item.sourcedAge;
      const age = options.ageMonths ?? null;
      return age !== null && span !== undefined && surelyOutside(age, span);
    }),
  );
  const codes = sources.codes.map((code, index) => (removed.has(index) ? sql`${NOT_APPLICABLE}` : code));
  const bounds: Walk = {
    program,
    dialect,
    stages,
    codes,
    numbers: sources.numbers,
    prefix: 'n',
    once: readOnce(program),
    cells: [],
  };
  const rule: Walk = { ...bounds, prefix: 'r', cells: [] };
  const isNeeded = neededNodes(program);
  program.nodes.forEach((_, index) => {
    if (!isNeeded.has(index)) return;
    const cell = nodeCell(bounds, index);
    bounds.cells[index] = cell;
    rule.cells[index] = isRuled(index, program.nodes) ? ruledCell(rule, index) : cell;
  });
  const outputs = program.scores.flatMap((score, place) =>
    scoreOutputs(program, score, bands[place] ?? [], bounds, rule, place),
  );
  const all = [...outputs, { name: 'invalid', value: sql`i0` }];
  const taken = new Set(sources.keys.map(({ name }) => name));
  return all.map(({ name, value }, place) => {
    const quoted = quotedName(name, dialect, ['instrument', 'scores', name]);
    if (taken.has(quoted))
      throw new ResiliensError('option-invalid', ['options', 'columns', 'key'], { taken: name });
    // The last SELECT only gives names: an alias that is also a column of a stage would stand in the way.
    return { name: quoted, value: stages.define(`o${place}`, value) };
  });
};

/** Nodes that one node reads, in one place, and no missing-data rule. */
const readOnce = ({ nodes, scores, skipOf }: Program): ReadonlySet<number> => {
  const reads = new Map<number, number>();
  const read = (index: number, times: number): void => void reads.set(index, (reads.get(index) ?? 0) + times);
  for (const { children, missing, operation } of nodes)
    for (const child of children) read(child, missing !== null || operation !== 'sum' ? 2 : 1);
  for (const { node } of scores) read(node, 2);
  for (const skip of skipOf) if (skip >= 0) read(skip, 2);
  return new Set([...reads].flatMap(([index, times]) => (times === 1 ? [index] : [])));
};

const neededNodes = ({ scores, nodes, skipOf }: Program): ReadonlySet<number> =>
  new Set(
    [...scores.map(({ node }) => node), ...skipOf.filter((skip) => skip >= 0)].flatMap((node) =>
      nodesBelow(node, nodes),
    ),
  );

const scoreOutputs = (
  program: Program,
  { id, node, items }: ProgramScore,
  bands: readonly Band[],
  bounds: Walk,
  rule: Walk,
  place: number,
): readonly Output[] => {
  const own = bounds.cells[node] as Cell;
  const ruled = rule.cells[node] as Cell;
  const tests = [
    sql`${own.state} = 0`,
    sql`${ruled.state} = 0`,
    sql`${ruled.refused} = 0`,
    sql`${ruled.low} = ${ruled.high}`,
  ].map((test) => test.sql);
  const isValued = [...new Set(tests)].filter((test) => test !== '0 = 0').join(' AND ');
  const all = sql`${ruled.low}${own.state}${ruled.state}${ruled.refused}${ruled.high}`;
  const value = bounds.stages.define(`s${place}_value`, {
    sql: isValued === '' ? ruled.low.sql : `CASE WHEN ${isValued} THEN ${ruled.low.sql} END`,
    stage: all.stage,
  });
  const unknown = joined(
    items.map((item) => sql`CASE WHEN ${isOpen(bounds, item, program.skipOf[item] ?? -1)} THEN 1 ELSE 0 END`),
    '+',
    '0',
  );
  return [
    { name: `${id}_value`, value },
    { name: `${id}_low`, value: own.low },
    { name: `${id}_high`, value: own.high },
    ...(bands.length === 0
      ? []
      : [
          { name: `${id}_band`, value: bandOf(bands, own, bounds.dialect) },
          { name: `${id}_band_by_rule`, value: bandOfValue(bands, value, bounds.dialect) },
        ]),
    { name: `${id}_unknown`, value: unknown },
  ];
};

const text = (band: Band, dialect: Dialect): string => quotedText(band.id, dialect, ['instrument', 'scores']);

/** The band in which the whole interval lies. */
const bandOf = (bands: readonly Band[], { low, high, state }: Cell, dialect: Dialect): Fragment => {
  const away = state.sql === '0' ? sql`` : sql`WHEN ${state} <> 0 THEN NULL `;
  const cases = [...bands].reverse().map((band, place, all) => {
    const above = all[place - 1];
    const top = above === undefined ? sql`` : sql` AND ${high} < ${above.from}`;
    return sql`WHEN ${low} >= ${band.from}${top} THEN ${text(band, dialect)}`;
  });
  return sql`CASE ${away}${cases.reduce((every, one) => sql`${every} ${one}`)} END`;
};

const bandOfValue = (bands: readonly Band[], value: Fragment, dialect: Dialect): Fragment => {
  const cases = [...bands]
    .reverse()
    .map((band) => sql`WHEN ${value} >= ${band.from} THEN ${text(band, dialect)}`);
  return sql`CASE ${cases.reduce((every, one) => sql`${every} ${one}`)} END`;
};
