import { ResiliensError } from '../../errors/resiliens-error.js';
import { decimalsOf } from '../../logic/decimals.js';
import type { ProgramNode } from './program.js';

/** What is known of a node's values before any answer is. */
export type Shape = Pick<
  ProgramNode,
  'min' | 'max' | 'floor' | 'ceiling' | 'decimals' | 'ruleDecimals' | 'step' | 'truth'
>;

/** The range of a value, and that where some of it may not apply. */
export const range = (
  min: number,
  max: number,
  floor: number,
  ceiling: number,
): Pick<Shape, 'min' | 'max' | 'floor' | 'ceiling'> => ({
  min,
  max,
  floor: Math.min(min, floor),
  ceiling: Math.max(max, ceiling),
});

/** How many decimals a number has, or the error for one with too many. */
export const decimalsAt = (value: number, path: readonly (string | number)[]): number => {
  const decimals = decimalsOf(value);
  if (decimals !== null && Math.abs(value) <= 1e9) return decimals;
  throw new ResiliensError('number-invalid', path, { mostDecimals: 6, most: 1e9 });
};

/** The largest number, to six decimals, that divides all of them; 0 where all are 0. */
export const divisor = (values: readonly number[]): number => {
  const whole = values.map((value) => Math.round(Math.abs(value) * 1e6));
  return whole.reduce(greatestCommon, 0) / 1e6;
};

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
