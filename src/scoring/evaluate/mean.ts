import { scaleOf } from '../../logic/decimals.js';
import { exactSum } from '../../logic/exact-sum.js';
import type { ProgramNode } from '../program/program.js';
import { leaveOut, settle } from './outcome.js';
import { APPLIES, MAY_NOT_APPLY, type Values } from './workspace.js';

/** A mean over the children that apply. */
export const evaluateMean = (node: ProgramNode, index: number, values: Values): void => {
  const surely = node.children.filter((child) => values.state[child] === APPLIES);
  const perhaps = node.children.filter((child) => values.state[child] === MAY_NOT_APPLY);
  if (surely.length + perhaps.length === 0) {
    leaveOut(values, index);
    return;
  }
  const end = (of: Float64Array, isBetter: (a: number, b: number) => boolean): number => {
    const at = (child: number): number => of[child] as number;
    return extremeMean(surely.map(at), perhaps.map(at), isBetter, node.childDecimals);
  };
  const low = end(values.low, (a, b) => a < b);
  const high = end(values.high, (a, b) => a > b);
  settle(values, index, low, high, surely.length > 0 ? APPLIES : MAY_NOT_APPLY);
};

/** The mean of some numbers with at most so many decimals, rounded once; -1 where their decimals have no limit. */
export const meanOf = (numbers: readonly number[], decimals: number): number => {
  const total = exactSum(numbers);
  if (decimals < 0) return total / numbers.length;
  const scale = scaleOf(decimals);
  return Math.round(total * scale) / (scale * numbers.length);
};

/** The best mean over which of the children that may not apply do: they join while they make it better. */
const extremeMean = (
  surely: readonly number[],
  perhaps: readonly number[],
  isBetter: (a: number, b: number) => boolean,
  decimals: number,
): number => {
  const rest = [...perhaps].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
  const chosen = surely.length > 0 ? [...surely] : rest.splice(0, 1);
  let best = meanOf(chosen, decimals);
  for (const next of rest) {
    if (!isBetter(next, best)) break;
    chosen.push(next);
    best = meanOf(chosen, decimals);
  }
  return best;
};
