import { lookUp } from '../../logic/look-up.js';
import type { ProgramNode } from '../program/program.js';
import { leaveOut, settle } from './outcome.js';
import {
  APPLIES,
  DOES_NOT_APPLY,
  FIRST_ANSWER,
  MAY_NOT_APPLY,
  NOT_APPLICABLE,
  type Values,
} from './workspace.js';

/** An item: its value where it is answered, else everything it could be; a filter may take an unanswered one away. */
export const evaluateItem = (node: ProgramNode, index: number, values: Values): void => {
  const code = values.codes[node.item] as number;
  if (code >= FIRST_ANSWER) {
    const value = answeredValue(node, code, values);
    settle(values, index, value, value, APPLIES);
    return;
  }
  const state = code === NOT_APPLICABLE ? DOES_NOT_APPLY : filterState(node.skip, values);
  if (state === DOES_NOT_APPLY) leaveOut(values, index);
  else settle(values, index, node.min, node.max, state);
};

const answeredValue = (node: ProgramNode, code: number, values: Values): number => {
  if (node.table.length > 0) return node.table[code - FIRST_ANSWER] as number;
  const number = values.numbers[node.item] as number;
  return node.steps.length > 0 ? lookUp(node.steps, number) : number;
};

/** Whether an unanswered item applies, by the truth value of its filter; a filter that does not apply takes nothing away. */
const filterState = (skip: number, values: Values): number => {
  if (skip < 0 || values.state[skip] === DOES_NOT_APPLY || values.high[skip] === 0) return APPLIES;
  return isSkipped(skip, values) ? DOES_NOT_APPLY : MAY_NOT_APPLY;
};

/** Whether a filter surely takes away what has not been answered; -1 stands for no filter. */
export const isSkipped = (skip: number, values: Values): boolean =>
  skip >= 0 && values.state[skip] === APPLIES && values.low[skip] === 1;
