import { scaleOf, snap } from '../../logic/decimals.js';
import { exactSum } from '../../logic/exact-sum.js';
import { lookUp } from '../../logic/look-up.js';
import { roundTo } from '../../logic/round.js';
import type { Program, ProgramNode } from '../program/program.js';
import {
  APPLIES,
  DOES_NOT_APPLY,
  FIRST_ANSWER,
  MAY_NOT_APPLY,
  NOT_APPLICABLE,
  type Values,
} from './workspace.js';

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
export const evaluateNode = (node: ProgramNode, index: number, values: Values): void => {
  switch (node.operation) {
    case 'item':
      return item(node, index, values);
    case 'constant':
      return set(values, index, node.number, node.number, APPLIES);
    case 'sum':
      return sum(node, index, values);
    case 'mean':
      return mean(node, index, values);
    case 'min':
    case 'max':
      return extreme(node, index, values);
    case 'if':
    case 'guard':
      return choice(node, index, values);
    default: {
      const child = node.children[0] as number;
      const low = alone(node, values.low[child] as number);
      const high = alone(node, values.high[child] as number);
      const state = values.state[child] as number;
      return state === DOES_NOT_APPLY
        ? nothing(values, index)
        : set(values, index, Math.min(low, high), Math.max(low, high), state);
    }
  }
};

const decimalsOf = (node: ProgramNode, values: Values): number =>
  values.byRule ? node.ruleDecimals : node.decimals;

/** The operations on a single number, all of them monotone. */
export const alone = (node: ProgramNode, value: number): number => {
  switch (node.operation) {
    case 'at-least':
      return value >= node.number ? 1 : 0;
    case 'at-most':
      return value <= node.number ? 1 : 0;
    case 'round':
      return roundTo(value, node.mode ?? 'half-up', node.number);
    default:
      return lookUp(node.steps, value);
  }
};

const set = (values: Values, index: number, low: number, high: number, state: number): void => {
  values.low[index] = low;
  values.high[index] = high;
  values.state[index] = state;
};

const nothing = (values: Values, index: number): void => set(values, index, 0, 0, DOES_NOT_APPLY);

const item = (node: ProgramNode, index: number, values: Values): void => {
  const code = values.codes[node.item] as number;
  if (code >= FIRST_ANSWER) {
    const value = answered(node, code, values);
    return set(values, index, value, value, APPLIES);
  }
  if (code === NOT_APPLICABLE) return nothing(values, index);
  if (node.skip < 0 || values.state[node.skip] === DOES_NOT_APPLY)
    return set(values, index, node.min, node.max, APPLIES);
  if (values.state[node.skip] === APPLIES && values.low[node.skip] === 1) return nothing(values, index);
  return set(values, index, node.min, node.max, values.high[node.skip] === 0 ? APPLIES : MAY_NOT_APPLY);
};

/** The value of an answered item. */
export const answered = (node: ProgramNode, code: number, values: Values): number => {
  if (node.table.length > 0) return node.table[code - FIRST_ANSWER] as number;
  const number = values.numbers[node.item] as number;
  return node.steps.length > 0 ? lookUp(node.steps, number) : number;
};

const sum = (node: ProgramNode, index: number, values: Values): void => {
  const { children, weights } = node;
  const decimals = decimalsOf(node, values);
  let low = 0;
  let high = 0;
  let applying = 0;
  let perhaps = 0;
  for (let place = 0; place < children.length; place += 1) {
    const child = children[place] as number;
    const state = values.state[child] as number;
    if (state === DOES_NOT_APPLY) continue;
    const weight = weights[place] as number;
    const a = (values.low[child] as number) * weight;
    const b = (values.high[child] as number) * weight;
    const least = a < b ? a : b;
    const most = a < b ? b : a;
    if (state === APPLIES) {
      applying += 1;
      low += least;
      high += most;
    } else {
      // What may not apply may add nothing.
      perhaps += 1;
      low += least < 0 ? least : 0;
      high += most > 0 ? most : 0;
    }
  }
  if (applying === 0 && perhaps === 0) return nothing(values, index);
  const state = applying > 0 ? APPLIES : MAY_NOT_APPLY;
  if (decimals >= 0) return set(values, index, snap(low, decimals), snap(high, decimals), state);
  set(values, index, exactSum(ends(node, values, Math.min)), exactSum(ends(node, values, Math.max)), state);
};

/** The smallest (or largest) amount that each child can add, for sums that have no decimal places to round to. */
const ends = (node: ProgramNode, values: Values, pick: (...values: number[]) => number): number[] =>
  node.children.flatMap((child, place) => {
    const weight = node.weights[place] as number;
    const both = [(values.low[child] as number) * weight, (values.high[child] as number) * weight];
    if (values.state[child] === DOES_NOT_APPLY) return [];
    return values.state[child] === APPLIES ? [pick(...both)] : [pick(0, ...both)];
  });

/** The mean of some children, each rounded once. */
export const meanOf = (values: readonly number[], decimals: number): number => {
  const total = exactSum(values);
  if (decimals < 0) return total / values.length;
  const scale = scaleOf(decimals);
  return Math.round(total * scale) / (scale * values.length);
};

const mean = (node: ProgramNode, index: number, values: Values): void => {
  const surely = node.children.filter((child) => values.state[child] === APPLIES);
  const perhaps = node.children.filter((child) => values.state[child] === MAY_NOT_APPLY);
  if (surely.length + perhaps.length === 0) return nothing(values, index);
  const state = surely.length > 0 ? APPLIES : MAY_NOT_APPLY;
  const end = (ends: Float64Array, better: (a: number, b: number) => boolean): number =>
    extremeMean(
      surely.map((child) => ends[child] as number),
      perhaps.map((child) => ends[child] as number),
      better,
      node.childDecimals,
    );
  set(
    values,
    index,
    end(values.low, (a, b) => a < b),
    end(values.high, (a, b) => a > b),
    state,
  );
};

/** The best mean over which of the children that may not apply do: they join while they make it better. */
const extremeMean = (
  surely: readonly number[],
  perhaps: readonly number[],
  better: (a: number, b: number) => boolean,
  decimals: number,
): number => {
  const rest = [...perhaps].sort((a, b) => (better(a, b) ? -1 : better(b, a) ? 1 : 0));
  const chosen = [...surely];
  if (chosen.length === 0) chosen.push(rest.shift() as number);
  let best = meanOf(chosen, decimals);
  for (const next of rest) {
    if (!better(next, best)) break;
    chosen.push(next);
    best = meanOf(chosen, decimals);
  }
  return best;
};

const extreme = (node: ProgramNode, index: number, values: Values): void => {
  const largest = node.operation === 'max';
  const pick = largest ? Math.max : Math.min;
  let applying = false;
  let perhaps = false;
  // Bounds from the children that surely apply, and those that the others could still bring about.
  let low = largest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let high = low;
  let reachLow = Number.POSITIVE_INFINITY;
  let reachHigh = Number.NEGATIVE_INFINITY;
  for (const child of node.children) {
    const state = values.state[child] as number;
    if (state === DOES_NOT_APPLY) continue;
    const [a, b] = [values.low[child] as number, values.high[child] as number];
    if (state === APPLIES) {
      applying = true;
      low = pick(low, a);
      high = pick(high, b);
    } else {
      perhaps = true;
      reachLow = Math.min(reachLow, a);
      reachHigh = Math.max(reachHigh, b);
    }
  }
  if (!applying && !perhaps) return nothing(values, index);
  if (!applying) return set(values, index, reachLow, reachHigh, MAY_NOT_APPLY);
  if (perhaps && largest) high = Math.max(high, reachHigh);
  if (perhaps && !largest) low = Math.min(low, reachLow);
  set(values, index, low, high, APPLIES);
};

const choice = (node: ProgramNode, index: number, values: Values): void => {
  const guarded = node.operation === 'guard';
  const condition = node.children[guarded ? 1 : 0] as number;
  const yes = node.children[guarded ? 0 : 1] as number;
  if (guarded && values.state[yes] === DOES_NOT_APPLY) return nothing(values, index);
  // Whether the covering item applies does not matter to a guard: one that does not apply covers nothing.
  if (!guarded && values.state[condition] === DOES_NOT_APPLY) return nothing(values, index);
  const truthLow = values.state[condition] === DOES_NOT_APPLY ? 1 : (values.low[condition] as number);
  const truthHigh = values.state[condition] === DOES_NOT_APPLY ? 1 : (values.high[condition] as number);
  const perhaps = !guarded && values.state[condition] === MAY_NOT_APPLY;
  const no = guarded ? -1 : (node.children[2] as number);
  const noLow = guarded ? node.number : (values.low[no] as number);
  const noHigh = guarded ? node.number : (values.high[no] as number);
  const noState = guarded ? (values.state[yes] as number) : (values.state[no] as number);
  if (truthLow === 1)
    return one(
      values,
      index,
      values.low[yes] as number,
      values.high[yes] as number,
      values.state[yes] as number,
      perhaps,
    );
  if (truthHigh === 0) return one(values, index, noLow, noHigh, noState, perhaps);
  if (noState === DOES_NOT_APPLY || values.state[yes] === DOES_NOT_APPLY) {
    if (noState === values.state[yes]) return nothing(values, index);
    return noState === DOES_NOT_APPLY
      ? set(values, index, values.low[yes] as number, values.high[yes] as number, MAY_NOT_APPLY)
      : set(values, index, noLow, noHigh, MAY_NOT_APPLY);
  }
  const both = noState === APPLIES && values.state[yes] === APPLIES && !perhaps;
  set(
    values,
    index,
    Math.min(values.low[yes] as number, noLow),
    Math.max(values.high[yes] as number, noHigh),
    both ? APPLIES : MAY_NOT_APPLY,
  );
};

const one = (
  values: Values,
  index: number,
  low: number,
  high: number,
  state: number,
  perhaps: boolean,
): void => {
  if (state === DOES_NOT_APPLY) return nothing(values, index);
  set(values, index, low, high, perhaps ? MAY_NOT_APPLY : state);
};
