import { withoutRemainder } from '../../logic/decimals.js';
import { lookUp } from '../../logic/look-up.js';
import { roundTo } from '../../logic/round.js';
import type { ProgramNode } from '../program/program.js';
import { leaveOut, settle } from './outcome.js';
import { DOES_NOT_APPLY, type Values } from './workspace.js';

/** The operations on a single number; all of them rise throughout or fall throughout, so the ends stay ends. */
export const evaluateAlone = (node: ProgramNode, index: number, values: Values): void => {
  const child = node.children[0] as number;
  if (values.state[child] === DOES_NOT_APPLY) {
    leaveOut(values, index);
    return;
  }
  const a = aloneValue(node, values.low[child] as number);
  const b = aloneValue(node, values.high[child] as number);
  settle(values, index, Math.min(a, b), Math.max(a, b), values.state[child] as number);
};

const aloneValue = (node: ProgramNode, value: number): number => {
  switch (node.operation) {
    case 'at-least':
      return asCompared(node, value) >= node.number ? 1 : 0;
    case 'at-most':
      return asCompared(node, value) <= node.number ? 1 : 0;
    case 'round':
      return roundTo(value, node.mode ?? 'half-up', node.number);
    default:
      return lookUp(node.steps, asCompared(node, value));
  }
};

/** A value as it is held against a limit: 0.1 + 0.2 of answers with any number of decimals reaches 0.3 and does not pass it. */
const asCompared = (node: ProgramNode, value: number): number =>
  node.childDecimals < 0 ? withoutRemainder(value) : value;
