import { DOES_NOT_APPLY } from '../../scoring/evaluate/workspace.js';
import type { Program, ProgramNode } from '../../scoring/program/program.js';
import { isRuled } from '../../scoring/program/scores.js';
import type { Statistic, TruthClasses } from './index-of.js';
import type { RowReader } from './row-reader.js';

/** How many things a truth value can come to: it does not apply, or is false, open or true and applies or may not. */
const PLAIN = 7;
/** The same beside what missing-data rules make of it, which may refuse it. */
const RULED = PLAIN * PLAIN * 2;
const UNKNOWN = 255;

/** The outcomes of a node that is a truth value, or `null` where a missing-data rule may give it a value in between. */
export const truthClasses = (program: Program, index: number, statistic: Statistic): TruthClasses | null => {
  const node = program.nodes[index] as ProgramNode;
  const ruled = isRuled(index, program.nodes);
  const isTest = node.operation === 'at-least' || node.operation === 'at-most';
  const size = ruled ? RULED : PLAIN;
  if (!node.truth || (ruled && !isTest) || statistic.size <= size) return null;
  return {
    node: index,
    statistic,
    isRuled: ruled,
    size,
    classes: new Uint8Array(statistic.size).fill(UNKNOWN),
  };
};

/** Works the outcome of one row out, where its index was not met yet. */
export const classAt = (own: TruthClasses, at: number, row: number, reader: RowReader): number => {
  const known = own.classes[at] as number;
  if (known !== UNKNOWN) return known;
  reader.evaluate(row);
  const { node } = own;
  const { bounds, rule, refused } = reader.work;
  const plain = outcome(bounds.low[node], bounds.high[node], bounds.state[node]);
  const ruled = own.isRuled
    ? outcome(rule.low[node], rule.high[node], rule.state[node]) * 2 + (refused[node] as number)
    : 0;
  const found = own.isRuled ? plain * PLAIN * 2 + ruled : plain;
  own.classes[at] = found;
  return found;
};

const outcome = (low: number | undefined, high: number | undefined, state: number | undefined): number =>
  state === DOES_NOT_APPLY ? 0 : 1 + (state as number) * 3 + (low as number) + (high as number);
