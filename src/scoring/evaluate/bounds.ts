import type { Operation, Program, ProgramNode } from '../program/program.js';
import { evaluateAlone } from './alone.js';
import { evaluateGuard, evaluateIf } from './choice.js';
import { evaluateExtreme } from './extreme.js';
import { evaluateItem } from './item.js';
import { evaluateMean } from './mean.js';
import { settle } from './outcome.js';
import { evaluateSum } from './sum.js';
import { APPLIES, type Values } from './workspace.js';

/**
 * Works out the bounds of every node over all completions of the open answers: one walk, children first.
 *
 * Truth values are 0 and 1, so the same arithmetic is three-valued logic. Missing-data rules play no part here.
 */
export const evaluateBounds = (program: Program, values: Values): void => {
  const { nodes } = program;
  for (let index = 0; index < nodes.length; index += 1)
    evaluateNode(nodes[index] as ProgramNode, index, values);
};

/** Works out one node whose children have been worked out. */
export const evaluateNode = (node: ProgramNode, index: number, values: Values): void =>
  EVALUATE[node.operation](node, index, values);

const EVALUATE: Readonly<Record<Operation, (node: ProgramNode, index: number, values: Values) => void>> = {
  item: evaluateItem,
  constant: (node, index, values) => settle(values, index, node.number, node.number, APPLIES),
  sum: evaluateSum,
  mean: evaluateMean,
  min: evaluateExtreme,
  max: evaluateExtreme,
  'at-least': evaluateAlone,
  'at-most': evaluateAlone,
  if: evaluateIf,
  guard: evaluateGuard,
  round: evaluateAlone,
  look: evaluateAlone,
};
