import type { ProgramNode } from '../../scoring/program/program.js';
import { aloneCell } from './alone-cell.js';
import { type Cell, NEVER, staysWhole, typed } from './cell.js';
import { choiceCell } from './choice-cell.js';
import { extremeCell } from './extreme-cell.js';
import { sql } from './fragment.js';
import { itemCell } from './item-cell.js';
import { meanCell } from './mean-cell.js';
import { sumCell } from './sum-cell.js';
import type { Walk } from './walk.js';

/** Works one node out whose children have been worked out. */
export const nodeCell = (walk: Walk, index: number): Cell => {
  const node = walk.program.nodes[index] as ProgramNode;
  switch (node.operation) {
    case 'item':
      return itemCell(walk, node, index);
    case 'constant':
      return constantCell(walk, node);
    case 'sum':
      return sumCell(walk, node, index);
    case 'mean':
      return meanCell(walk, node, index);
    case 'min':
    case 'max':
      return extremeCell(walk, node, index);
    case 'if':
    case 'guard':
      return choiceCell(walk, node, index);
    default:
      return aloneCell(walk, node, index);
  }
};

const constantCell = (walk: Walk, node: ProgramNode): Cell => {
  const isWhole = staysWhole(node, node.decimals, []);
  const value = typed(sql`${node.number}`, isWhole, walk.dialect);
  return {
    low: value,
    high: value,
    state: NEVER,
    isWhole,
    canBeOpen: false,
    canBeAway: false,
    refused: NEVER,
  };
};
