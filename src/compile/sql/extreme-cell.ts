import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER, staysWhole, typed } from './cell.js';
import { type Fragment, nested, sql } from './fragment.js';
import { stateOfAll } from './state-of-all.js';
import { childrenOf, decimalsIn, named, type Walk } from './walk.js';

export const extremeCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  const isWhole = staysWhole(node, decimalsIn(walk, node), parts);
  const isLargest = node.operation === 'max';
  const state = stateOfAll(parts);
  const stateName = walk.stages.define(`${walk.prefix}${index}_state`, state.state);
  const pick = (end: 'low' | 'high', from: readonly number[], name: 'LEAST' | 'GREATEST'): Fragment =>
    nested(
      parts.map((part) => partIn(walk, node, part, end, from, name, isWhole)),
      name,
    );
  const name = isLargest ? 'GREATEST' : 'LEAST';
  const sure = [0];
  const perhaps = [0, 1];
  const low = pick('low', isLargest ? sure : perhaps, name);
  const high = pick('high', isLargest ? perhaps : sure, name);
  const zero = typed(sql`0`, isWhole, walk.dialect);
  const onlyPerhaps = (end: 'low' | 'high'): Fragment =>
    state.canBeOpen
      ? sql`WHEN ${stateName} = 1 THEN ${pick(end, [1], end === 'low' ? 'LEAST' : 'GREATEST')} `
      : sql``;
  const close = (end: 'low' | 'high', value: Fragment): Fragment =>
    state.canBeAway || state.canBeOpen
      ? sql`CASE WHEN ${stateName} = 2 THEN ${zero} ${onlyPerhaps(end)}ELSE ${value} END`
      : value;
  return named(walk, index, {
    low: close('low', low),
    high: close('high', high),
    ...state,
    state: stateName,
    isWhole,
    refused: NEVER,
  });
};

/** A part where it is in one of some states, elsewhere a number that no part is beyond. */
const partIn = (
  walk: Walk,
  node: ProgramNode,
  part: Cell,
  end: 'low' | 'high',
  from: readonly number[],
  name: 'LEAST' | 'GREATEST',
  isWhole: boolean,
): Fragment => {
  const own = asKind(part[end], part.isWhole, isWhole, walk.dialect);
  const possible = [0, ...(part.canBeOpen ? [1] : []), ...(part.canBeAway ? [2] : [])];
  const kept = possible.filter((state) => from.includes(state));
  if (kept.length === possible.length) return own;
  const beyond = name === 'LEAST' ? Math.max(node.ceiling, 0) : Math.min(node.floor, 0);
  const other = typed(sql`${beyond}`, isWhole, walk.dialect);
  if (kept.length === 0) return other;
  const test =
    kept.length === 1
      ? sql`${part.state} = ${kept[0] as number}`
      : sql`${part.state} <> ${possible.find((state) => !kept.includes(state)) as number}`;
  return sql`CASE WHEN ${test} THEN ${own} ELSE ${other} END`;
};
