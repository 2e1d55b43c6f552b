import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER, typed } from './cell.js';
import { divided } from './divided.js';
import { exactTotal, letters } from './exact-total.js';
import { type Fragment, joined, nested, sql } from './fragment.js';
import { stateOfAll } from './state-of-all.js';
import { childrenOf, named, type Walk } from './walk.js';

/** Most parts of a mean that a filter may take away: every choice of them is tried. */
const MOST_PERHAPS = 4;

export const meanCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  const open = parts.filter((part) => part.canBeOpen);
  if (open.length > MOST_PERHAPS)
    throw new ResiliensError('limit-exceeded', ['instrument'], {
      what: 'parts of a mean that may be skipped',
      found: open.length,
      most: MOST_PERHAPS,
    });
  const state = stateOfAll(parts);
  const choices = Array.from({ length: 2 ** open.length }, (_, choice) => choice);
  const end = (name: 'low' | 'high'): Fragment => {
    const means = choices.map((choice) => {
      const count = walk.stages.define(
        `${walk.prefix}${index}_count${letters(choice)}`,
        joined(
          parts.map((part) => sql`CASE WHEN ${chosen(part, open, choice)} THEN 1 ELSE 0 END`),
          '+',
          '0',
        ),
      );
      const amounts = parts.map((part) => {
        const own = asKind(part[name], part.isWhole, false, walk.dialect);
        const zero = typed(sql`0`, false, walk.dialect);
        return sql`CASE WHEN ${chosen(part, open, choice)} THEN ${own} ELSE ${zero} END`;
      });
      const total =
        node.childDecimals < 0
          ? exactTotal(walk.stages, `${walk.prefix}${index}_${name}${letters(choice)}`, amounts)
          : joined(amounts, '+', '0');
      return { count, mean: divided(walk, total, count, node.childDecimals) };
    });
    if (means.length === 1)
      return sql`CASE WHEN ${means[0]?.count as Fragment} = 0 THEN ${typed(sql`0`, false, walk.dialect)} ELSE ${means[0]?.mean as Fragment} END`;
    // An empty choice gives what no mean beats.
    const worst = name === 'low' ? Math.max(0, node.ceiling) : Math.min(0, node.floor);
    const guarded = means.map(
      ({ count, mean }) =>
        sql`CASE WHEN ${count} = 0 THEN ${typed(sql`${worst}`, false, walk.dialect)} ELSE ${mean} END`,
    );
    const best = nested(guarded, name === 'low' ? 'LEAST' : 'GREATEST');
    return sql`CASE WHEN ${state.state} = 2 THEN ${typed(sql`0`, false, walk.dialect)} ELSE ${best} END`;
  };
  return named(walk, index, { low: end('low'), high: end('high'), ...state, isWhole: false, refused: NEVER });
};

/** Whether a part surely applies, or may and is among those chosen. */
const chosen = (part: Cell, open: readonly Cell[], choice: number): Fragment => {
  const place = open.indexOf(part);
  const isChosen = place >= 0 && ((choice >> place) & 1) === 1;
  return isChosen ? sql`${part.state} < 2` : sql`${part.state} = 0`;
};
