import { snap } from '../../logic/decimals.js';
import { exactSum } from '../../logic/exact-sum.js';
import type { ProgramNode } from '../program/program.js';
import { leaveOut, settle } from './outcome.js';
import { APPLIES, DOES_NOT_APPLY, MAY_NOT_APPLY, type Values } from './workspace.js';

/** A weighted sum; what may not apply may add nothing, what does not apply adds nothing. */
export const evaluateSum = (node: ProgramNode, index: number, values: Values): void => {
  const { children, weights, isUnit } = node;
  let low = 0;
  let high = 0;
  let state = DOES_NOT_APPLY;
  for (let place = 0; place < children.length; place += 1) {
    const child = children[place] as number;
    const own = values.state[child] as number;
    if (own === DOES_NOT_APPLY) continue;
    let least = values.low[child] as number;
    let most = values.high[child] as number;
    if (!isUnit) {
      const weight = weights[place] as number;
      [least, most] = weight >= 0 ? [least * weight, most * weight] : [most * weight, least * weight];
    }
    low += own === MAY_NOT_APPLY && least > 0 ? 0 : least;
    high += own === MAY_NOT_APPLY && most < 0 ? 0 : most;
    if (own < state) state = own;
  }
  if (state === DOES_NOT_APPLY) {
    leaveOut(values, index);
    return;
  }
  const decimals = values.byRule ? node.ruleDecimals : node.decimals;
  if (decimals >= 0) settle(values, index, snap(low, decimals), snap(high, decimals), state);
  else
    settle(
      values,
      index,
      exactSum(ends(node, values, Math.min)),
      exactSum(ends(node, values, Math.max)),
      state,
    );
};

/** The smallest (or largest) amount each child can add, for sums whose values have no last decimal to round to. */
const ends = (node: ProgramNode, values: Values, pick: (...amounts: number[]) => number): number[] =>
  node.children.flatMap((child, place) => {
    const weight = node.weights[place] as number;
    const both = [(values.low[child] as number) * weight, (values.high[child] as number) * weight];
    if (values.state[child] === DOES_NOT_APPLY) return [];
    return values.state[child] === APPLIES ? [pick(...both)] : [pick(0, ...both)];
  });
