import type { ProgramNode } from '../program/program.js';
import { leaveOut, settle } from './outcome.js';
import { APPLIES, DOES_NOT_APPLY, MAY_NOT_APPLY, type Values } from './workspace.js';

/** One of the two things a choice can come to. */
interface Branch {
  readonly low: number;
  readonly high: number;
  readonly state: number;
}

const branchAt = (index: number, values: Values): Branch => ({
  low: values.low[index] as number,
  high: values.high[index] as number,
  state: values.state[index] as number,
});

/** One of two values, chosen by a truth value; both where the truth is open. */
export const evaluateIf = (node: ProgramNode, index: number, values: Values): void => {
  const [condition, yes, no] = node.children as [number, number, number];
  const truth = branchAt(condition, values);
  if (truth.state === DOES_NOT_APPLY) leaveOut(values, index);
  else choose(truth, branchAt(yes, values), branchAt(no, values), index, values);
};

/**
 * An item under an exclusion: itself while the condition holds, what an absent one counts as when it is excluded.
 *
 * A condition that does not apply excludes nothing, and exclusion never makes an item apply that does not.
 */
export const evaluateGuard = (node: ProgramNode, index: number, values: Values): void => {
  const [item, condition] = node.children as [number, number];
  const own = branchAt(item, values);
  const excluded = { low: node.number, high: node.number, state: own.state };
  const truth = branchAt(condition, values);
  if (own.state === DOES_NOT_APPLY) leaveOut(values, index);
  else if (truth.state === DOES_NOT_APPLY)
    choose({ low: 1, high: 1, state: APPLIES }, own, excluded, index, values);
  else
    choose(
      { ...truth, high: truth.state === APPLIES ? truth.high : 1, state: APPLIES },
      own,
      excluded,
      index,
      values,
    );
};

const choose = (truth: Branch, yes: Branch, no: Branch, index: number, values: Values): void => {
  const possible = [...(truth.high === 1 ? [yes] : []), ...(truth.low === 0 ? [no] : [])];
  const applying = possible.filter((branch) => branch.state !== DOES_NOT_APPLY);
  if (applying.length === 0) {
    leaveOut(values, index);
    return;
  }
  const surely = truth.state === APPLIES && possible.every((branch) => branch.state === APPLIES);
  const low = Math.min(...applying.map((branch) => branch.low));
  const high = Math.max(...applying.map((branch) => branch.high));
  settle(values, index, low, high, surely ? APPLIES : MAY_NOT_APPLY);
};
