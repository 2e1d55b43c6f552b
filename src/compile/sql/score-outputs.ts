import type { Band } from '../../model/score.js';
import type { Program, ProgramScore } from '../../scoring/program/program.js';
import type { Cell } from './cell.js';
import type { Dialect } from './dialect.js';
import { type Fragment, joined, sql } from './fragment.js';
import { quotedText } from './quote.js';
import { isOpen } from './rules.js';
import type { Walk } from './walk.js';

/** A column of the result. */
export interface Output {
  readonly name: string;
  readonly value: Fragment;
}

/** The columns of one score: value, bounds, bands, and how many items are open. */
export const scoreOutputs = (
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
