import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER, staysWhole, typed } from './cell.js';
import { type Fragment, sql } from './fragment.js';
import { childrenOf, decimalsIn, named, type Walk } from './walk.js';

export const choiceCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  return node.operation === 'guard'
    ? guardCell(walk, node, index, parts as readonly [Cell, Cell])
    : ifCell(walk, node, index, parts as readonly [Cell, Cell, Cell]);
};

const ifCell = (
  walk: Walk,
  node: ProgramNode,
  index: number,
  [truth, yes, no]: readonly [Cell, Cell, Cell],
): Cell => {
  const isWhole = staysWhole(node, decimalsIn(walk, node), [yes, no]);
  const zero = typed(sql`0`, isWhole, walk.dialect);
  const value = (end: 'low' | 'high'): Fragment => {
    const a = asKind(yes[end], yes.isWhole, isWhole, walk.dialect);
    const b = asKind(no[end], no.isWhole, isWhole, walk.dialect);
    const both = sql`${end === 'low' ? 'LEAST' : 'GREATEST'}(${a}, ${b})`;
    const one = [
      ...(yes.canBeAway ? [sql`WHEN ${yes.state} = 2 THEN ${b}`] : []),
      ...(no.canBeAway ? [sql`WHEN ${no.state} = 2 THEN ${a}`] : []),
    ].reduce((cases, next) => sql`${cases} ${next}`, sql``);
    const away = truth.canBeAway ? sql`WHEN ${truth.state} = 2 THEN ${zero} ` : sql``;
    return sql`CASE ${away}WHEN ${truth.low} = 1 THEN ${a} WHEN ${truth.high} = 0 THEN ${b} ${one} ELSE ${both} END`;
  };
  const simple = [truth, yes, no].every((part) => !part.canBeOpen && !part.canBeAway);
  const branch = (part: Cell): Fragment =>
    sql`CASE WHEN ${part.state} = 2 THEN 2 WHEN ${truth.state} = 0 AND ${part.state} = 0 THEN 0 ELSE 1 END`;
  const both = sql`CASE WHEN ${yes.state} = 2 AND ${no.state} = 2 THEN 2 WHEN ${truth.state} = 0 AND ${yes.state} = 0 AND ${no.state} = 0 THEN 0 ELSE 1 END`;
  const state = simple
    ? NEVER
    : sql`CASE WHEN ${truth.state} = 2 THEN 2 WHEN ${truth.low} = 1 THEN ${branch(yes)} WHEN ${truth.high} = 0 THEN ${branch(no)} ELSE ${both} END`;
  return named(walk, index, {
    low: value('low'),
    high: value('high'),
    state,
    isWhole,
    canBeOpen: !simple,
    canBeAway: !simple,
    refused: NEVER,
  });
};

const guardCell = (
  walk: Walk,
  node: ProgramNode,
  index: number,
  [own, truth]: readonly [Cell, Cell],
): Cell => {
  const isWhole = staysWhole(node, decimalsIn(walk, node), [own]) && Number.isInteger(node.number);
  const kind = (value: Fragment): Fragment => asKind(value, own.isWhole, isWhole, walk.dialect);
  const instead = typed(sql`${node.number}`, isWhole, walk.dialect);
  const isSure = sql`(${truth.low} = 1 OR ${truth.state} = 2)`;
  const isNever = sql`(${truth.high} = 0 AND ${truth.state} = 0)`;
  const value = (end: 'low' | 'high'): Fragment =>
    sql`CASE WHEN ${own.state} = 2 THEN ${typed(sql`0`, isWhole, walk.dialect)} WHEN ${isSure} THEN ${kind(own[end])} WHEN ${isNever} THEN ${instead} ELSE ${end === 'low' ? 'LEAST' : 'GREATEST'}(${kind(own[end])}, ${instead}) END`;
  return named(walk, index, { ...own, low: value('low'), high: value('high'), isWhole, refused: NEVER });
};
