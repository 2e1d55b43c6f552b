import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER, staysWhole, typed } from './cell.js';
import { type Fragment, sql } from './fragment.js';
import { rounded } from './rounded.js';
import { childrenOf, decimalsIn, named, type Walk } from './walk.js';

export const aloneCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const [part] = childrenOf(walk, node) as readonly [Cell];
  const isWhole = staysWhole(node, decimalsIn(walk, node), []);
  const falls = node.operation === 'at-most' || (node.operation === 'look' && isFalling(node));
  const value = (from: Fragment): Fragment =>
    aloneValue(
      walk,
      node,
      node.operation === 'round' ? from : asCompared(node, from, part.isWhole),
      part.isWhole,
      isWhole,
    );
  const close = (own: Fragment): Fragment =>
    part.canBeAway
      ? sql`CASE WHEN ${part.state} = 2 THEN ${typed(sql`0`, isWhole, walk.dialect)} ELSE ${own} END`
      : own;
  return named(walk, index, {
    ...part,
    low: close(value(falls ? part.high : part.low)),
    high: close(value(falls ? part.low : part.high)),
    isWhole,
    refused: NEVER,
  });
};

/** A number as it is held against limits: without what binary arithmetic added to it. */
const asCompared = (node: ProgramNode, value: Fragment, isWhole: boolean): Fragment =>
  node.childDecimals >= 0 || isWhole
    ? value
    : sql`CASE WHEN ABS(${value}) < 1000000 THEN FLOOR((${value}) * 1000000000 + 0.5) / 1000000000 ELSE ${value} END`;

const isFalling = ({ steps }: ProgramNode): boolean =>
  (steps[0]?.value as number) > (steps[steps.length - 1]?.value as number);

const aloneValue = (
  walk: Walk,
  node: ProgramNode,
  from: Fragment,
  wasWhole: boolean,
  isWhole: boolean,
): Fragment => {
  const kind = (value: Fragment): Fragment => typed(value, isWhole, walk.dialect);
  switch (node.operation) {
    case 'at-least':
      return kind(sql`CASE WHEN ${from} >= ${node.number} THEN 1 ELSE 0 END`);
    case 'at-most':
      return kind(sql`CASE WHEN ${from} <= ${node.number} THEN 1 ELSE 0 END`);
    case 'look': {
      const cases = [...node.steps]
        .reverse()
        .slice(0, -1)
        .map((step) => sql`WHEN ${from} >= ${step.from} THEN ${step.value}`);
      const first = node.steps[0]?.value as number;
      if (cases.length === 0) return kind(sql`${first}`);
      return kind(sql`CASE ${cases.reduce((all, one) => sql`${all} ${one}`)} ELSE ${first} END`);
    }
    default:
      return wasWhole ? asKind(from, true, isWhole, walk.dialect) : rounded(walk, node, from, isWhole);
  }
};
