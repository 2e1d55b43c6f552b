import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER, snapped, staysWhole, typed } from './cell.js';
import { exactTotal } from './exact-total.js';
import { type Fragment, joined, sql } from './fragment.js';
import { stateOfAll } from './state-of-all.js';
import { childrenOf, decimalsIn, named, type Walk } from './walk.js';

export const sumCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  const decimals = decimalsIn(walk, node);
  const isWhole = staysWhole(node, decimals, parts);
  const terms = (end: 'low' | 'high'): readonly Fragment[] =>
    parts.flatMap((part, place) => {
      const weight = node.weights[place] as number;
      if (weight === 0) return [];
      const from = weight > 0 ? end : end === 'low' ? 'high' : 'low';
      return [addend(walk, part, part[from], weight, end, isWhole)];
    });
  const zero = typed(sql`0`, isWhole, walk.dialect);
  const total = (end: 'low' | 'high'): Fragment => {
    if (decimals < 0) return exactTotal(walk.stages, `${walk.prefix}${index}_${end}`, [zero, ...terms(end)]);
    const sum = joined(isWhole ? terms(end) : [zero, ...terms(end)], '+', zero.sql);
    return snapped(sum, decimals, isWhole);
  };
  return named(walk, index, {
    low: total('low'),
    high: total('high'),
    ...stateOfAll(parts),
    isWhole,
    refused: NEVER,
  });
};

/** What a part adds; where it may not apply it may add nothing. */
const addend = (
  walk: Walk,
  part: Cell,
  value: Fragment,
  weight: number,
  end: 'low' | 'high',
  isWhole: boolean,
): Fragment => {
  const own = asKind(value, part.isWhole, isWhole, walk.dialect);
  const factor = isWhole ? sql`${weight}` : typed(sql`${weight}`, false, walk.dialect);
  const weighted = weight === 1 ? own : sql`${factor} * ${own}`;
  if (!part.canBeOpen) return weighted;
  const beyond = end === 'low' ? '>' : '<';
  const zero = typed(sql`0`, isWhole, walk.dialect);
  return sql`CASE WHEN ${part.state} = 1 AND ${weighted} ${beyond} 0 THEN ${zero} ELSE ${weighted} END`;
};
