import type { ProgramNode } from '../program/program.js';
import { leaveOut, settle } from './outcome.js';
import { APPLIES, DOES_NOT_APPLY, MAY_NOT_APPLY, type Values } from './workspace.js';

/** The smallest or the largest of the children that apply; those that may not apply can only widen the bounds. */
export const evaluateExtreme = (node: ProgramNode, index: number, values: Values): void => {
  const isLargest = node.operation === 'max';
  const pick = isLargest ? Math.max : Math.min;
  const start = isLargest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let low = start;
  let high = start;
  let perhapsLow = Number.POSITIVE_INFINITY;
  let perhapsHigh = Number.NEGATIVE_INFINITY;
  let state = DOES_NOT_APPLY;
  for (const child of node.children) {
    const own = values.state[child] as number;
    if (own < state) state = own;
    if (own === APPLIES) {
      low = pick(low, values.low[child] as number);
      high = pick(high, values.high[child] as number);
    } else if (own === MAY_NOT_APPLY) {
      perhapsLow = Math.min(perhapsLow, values.low[child] as number);
      perhapsHigh = Math.max(perhapsHigh, values.high[child] as number);
    }
  }
  if (state === DOES_NOT_APPLY) leaveOut(values, index);
  else if (state === MAY_NOT_APPLY) settle(values, index, perhapsLow, perhapsHigh, state);
  else if (isLargest) settle(values, index, low, Math.max(high, perhapsHigh), state);
  else settle(values, index, Math.min(low, perhapsLow), high, state);
};
