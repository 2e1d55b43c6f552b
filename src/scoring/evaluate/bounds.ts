import type { Program, ProgramNode } from '../program/program.js';
import { evaluateAlone } from './alone.js';
import { evaluateGuard, evaluateIf } from './choice.js';
import { evaluateExtreme } from './extreme.js';
import { evaluateItem } from './item.js';
import { evaluateMean } from './mean.js';
import { settle } from './outcome.js';
import { evaluateSum } from './sum.js';
import { APPLIES, DOES_NOT_APPLY, NOT_APPLICABLE, type Values } from './workspace.js';

/**
 * Works out the bounds of every node over all completions of the open answers: one walk, children first.
 *
 * Truth values are 0 and 1, so the same arithmetic is three-valued logic. Missing-data rules play no part here.
 */
export const evaluateBounds = (program: Program, values: Values): void => {
  evaluateLeaves(program, values);
  const { nodes, inner } = program;
  for (let place = 0; place < inner.length; place += 1) {
    const index = inner[place] as number;
    evaluateNode(nodes[index] as ProgramNode, index, values);
  }
};

/** Looks up the plain items, which depend on nothing but their answers. */
export const evaluateLeaves = ({ leaves }: Program, { codes, low, high, state }: Values): void => {
  const { nodes, items, offsets } = leaves;
  for (let leaf = 0; leaf < nodes.length; leaf += 1) {
    const code = codes[items[leaf] as number] as number;
    const place = (offsets[leaf] as number) + code;
    const node = nodes[leaf] as number;
    low[node] = leaves.low[place] as number;
    high[node] = leaves.high[place] as number;
    state[node] = code === NOT_APPLICABLE ? DOES_NOT_APPLY : APPLIES;
  }
};

/** Works out one node whose children have been worked out. */
export const evaluateNode = (node: ProgramNode, index: number, values: Values): void => {
  switch (node.operation) {
    case 'item':
      evaluateItem(node, index, values);
      break;
    case 'sum':
      evaluateSum(node, index, values);
      break;
    case 'constant':
      settle(values, index, node.number, node.number, APPLIES);
      break;
    case 'mean':
      evaluateMean(node, index, values);
      break;
    case 'min':
    case 'max':
      evaluateExtreme(node, index, values);
      break;
    case 'if':
      evaluateIf(node, index, values);
      break;
    case 'guard':
      evaluateGuard(node, index, values);
      break;
    default:
      evaluateAlone(node, index, values);
  }
};
