import { DOES_NOT_APPLY, type Values } from './workspace.js';

/** Writes down what a node came to. */
export const settle = (values: Values, index: number, low: number, high: number, state: number): void => {
  values.low[index] = low;
  values.high[index] = high;
  values.state[index] = state;
};

/** Writes down that a node does not apply; its bounds are 0, and no one may read them as a value. */
export const leaveOut = (values: Values, index: number): void => settle(values, index, 0, 0, DOES_NOT_APPLY);
