import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Instrument } from '../../model/instrument.js';
import type { Band } from '../../model/score.js';
import { checkValidity } from '../../scoring/ages.js';
import { surelyOutside } from '../../scoring/choose-table.js';
import { NOT_APPLICABLE } from '../../scoring/evaluate/workspace.js';
import { prepare } from '../../scoring/prepare.js';
import type { Program } from '../../scoring/program/program.js';
import { isRuled } from '../../scoring/program/scores.js';
import { type Dialect, dialectOf } from './dialect.js';
import { sql } from './fragment.js';
import { neededNodes, readOnce } from './needed-nodes.js';
import { nodeCell } from './node-cell.js';
import type { SqlOptions } from './options.js';
import { commented, quotedName } from './quote.js';
import { ruledCell } from './rules.js';
import { type Output, scoreOutputs } from './score-outputs.js';
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
