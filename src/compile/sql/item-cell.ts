import { FIRST_ANSWER, NOT_APPLICABLE } from '../../scoring/evaluate/workspace.js';
import type { ProgramNode } from '../../scoring/program/program.js';
import { type Cell, NEVER, staysWhole, typed } from './cell.js';
import { type Fragment, sql } from './fragment.js';
import { named, type Walk } from './walk.js';

export const itemCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const code = walk.codes[node.item] as Fragment;
  const isWhole = staysWhole(node, node.decimals, []);
  const skip = node.skip < 0 ? null : (walk.cells[node.skip] as Cell);
  const state =
    skip === null ? sql`CASE WHEN ${code} = 2 THEN 2 ELSE 0 END` : skippedState(walk, index, code, skip);
  const bound = (open: number): Fragment =>
    typed(itemValue(walk, node, code, skip === null ? null : state, open), isWhole, walk.dialect);
  const cell = {
    low: bound(node.min),
    high: bound(node.max),
    state,
    isWhole,
    canBeOpen: skip !== null,
    canBeAway: true,
    refused: NEVER,
  };
  return skip === null && node.table.length > 0 && walk.once.has(index) ? cell : named(walk, index, cell);
};

const skippedState = (walk: Walk, index: number, code: Fragment, skip: Cell): Fragment =>
  walk.stages.define(
    `${walk.prefix}${index}_state`,
    sql`CASE WHEN ${code} >= ${FIRST_ANSWER} THEN 0 WHEN ${code} = 2 THEN 2 WHEN ${skip.state} = 2 OR ${skip.high} = 0 THEN 0 WHEN ${skip.state} = 0 AND ${skip.low} = 1 THEN 2 ELSE 1 END`,
  );

/** The value of an answered item, 0 where it does not apply, else what an open one is at least or at most. */
const itemValue = (
  walk: Walk,
  node: ProgramNode,
  code: Fragment,
  state: Fragment | null,
  open: number,
): Fragment => {
  const away = state === null ? sql`` : sql` WHEN ${state} = 2 THEN 0`;
  if (node.table.length > 0) {
    const byValue = new Map<number, number[]>();
    const add = (value: number, own: number): void => {
      if (value !== open || state !== null) byValue.set(value, [...(byValue.get(value) ?? []), own]);
    };
    if (state === null) add(0, NOT_APPLICABLE);
    node.table.forEach((value, place) => add(value, FIRST_ANSWER + place));
    const cases = [...byValue].map(([value, codes]) =>
      codes.length === 1
        ? sql` WHEN ${code} = ${codes[0] as number} THEN ${value}`
        : sql` WHEN ${code} IN (${codes.join(', ')}) THEN ${value}`,
    );
    if (cases.length === 0 && state === null) return sql`${open}`;
    return sql`CASE${all(cases)}${away} ELSE ${open} END`;
  }
  const number = walk.numbers[node.item] as Fragment;
  const gone = state === null ? sql` WHEN ${code} = 2 THEN 0` : away;
  if (node.steps.length === 0)
    return sql`CASE WHEN ${code} >= ${FIRST_ANSWER} THEN ${number}${gone} ELSE ${open} END`;
  const cases = [...node.steps]
    .reverse()
    .map(({ from, value }, place) =>
      place === node.steps.length - 1
        ? sql` WHEN ${code} >= ${FIRST_ANSWER} THEN ${value}`
        : sql` WHEN ${code} >= ${FIRST_ANSWER} AND ${number} >= ${from} THEN ${value}`,
    );
  return sql`CASE${all(cases)}${gone} ELSE ${open} END`;
};

const all = (cases: readonly Fragment[]): Fragment =>
  cases.reduce((every, one) => sql`${every}${one}`, sql``);
