import { ResiliensError } from '../../errors/resiliens-error.js';
import { decimalsOf, MOST_DECIMALS_KEPT, scaleOf, snap, withoutRemainder } from '../../logic/decimals.js';
import { exactSum } from '../../logic/exact-sum.js';
import type { Step } from '../../model/expression.js';
import type { Item } from '../../model/item.js';
import type { ProgramMissing, ProgramNode } from './program.js';

/** What is known of a node's values before any answer is. */
export type Shape = Pick<
  ProgramNode,
  'min' | 'max' | 'floor' | 'ceiling' | 'decimals' | 'ruleDecimals' | 'step' | 'truth'
>;

/** Largest whole number up to which every whole number is exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** The shape of a value that is one of a few numbers. */
export const shapeOfValues = (values: readonly number[], path: readonly (string | number)[]): Shape => {
  const decimals = Math.max(...values.map((value) => decimalsAt(value, path)));
  const min = Math.min(...values);
  const max = Math.max(...values);
  return {
    ...range(min, max, min, max),
    decimals,
    ruleDecimals: decimals,
    step: divisor(values.map((value) => value - min)),
    truth: values.every((value) => value === 0 || value === 1),
  };
};

/** The shape of a number that is answered as such. */
export const shapeOfNumber = (
  item: Item & { kind: 'numeric' },
  path: readonly (string | number)[],
): Shape => {
  const decimals =
    item.step === null ? -1 : Math.max(decimalsAt(item.min, path), decimalsAt(item.step, path));
  return {
    ...range(item.min, item.max, item.min, item.max),
    decimals,
    ruleDecimals: decimals,
    step: item.step ?? -1,
    truth: false,
  };
};

/** The shape of what steps give. */
export const shapeOfSteps = (steps: readonly Step[], path: readonly (string | number)[]): Shape =>
  shapeOfValues(
    steps.map((step) => step.value),
    path,
  );

/** The shape of a truth value. */
export const TRUTH: Shape = {
  min: 0,
  max: 1,
  floor: 0,
  ceiling: 1,
  decimals: 0,
  ruleDecimals: 0,
  step: 1,
  truth: true,
};

export const shapeOfSum = (
  children: readonly ProgramNode[],
  weights: readonly number[],
  missing: ProgramMissing | null,
  path: readonly (string | number)[],
): Shape => {
  let [min, max, floor, ceiling] = [0, 0, 0, 0];
  children.forEach((child, index) => {
    const weight = weights[index] as number;
    const ends = weight >= 0 ? [child.min, child.max] : [child.max, child.min];
    const wide = weight >= 0 ? [child.floor, child.ceiling] : [child.ceiling, child.floor];
    min += weight * (ends[0] as number);
    max += weight * (ends[1] as number);
    // A child that does not apply adds nothing.
    floor += Math.min(0, weight * (wide[0] as number));
    ceiling += Math.max(0, weight * (wide[1] as number));
  });
  const weighted = (own: (child: ProgramNode) => number): number => {
    let most = 0;
    children.forEach((child, index) => {
      const decimals = own(child);
      const all =
        decimals < 0 ? MOST_DECIMALS_KEPT + 1 : decimals + decimalsAt(weights[index] as number, path);
      most = Math.max(most, all);
    });
    return most > MOST_DECIMALS_KEPT ? -1 : most;
  };
  const decimals = weighted((child) => child.decimals);
  const fill = missing?.fill ?? null;
  const filled = weighted((child) => {
    if (child.ruleDecimals < 0 || typeof fill !== 'number') return child.ruleDecimals;
    return Math.max(child.ruleDecimals, decimalsAt(fill, path));
  });
  const kept = decimals < 0 ? 0 : decimals;
  const shape = range(snap(min, kept), snap(max, kept), snap(floor, kept), snap(ceiling, kept));
  if (
    Math.max(Math.abs(shape.floor), Math.abs(shape.ceiling), Math.abs(min), Math.abs(max)) * scaleOf(kept) >
    LARGEST
  ) {
    throw new ResiliensError('limit-exceeded', path, { limit: 'size of numbers', most: LARGEST });
  }
  const steps = children.map((child, index) =>
    child.step < 0 ? -1 : child.step * Math.abs(weights[index] as number),
  );
  return {
    ...(decimals < 0 ? range(min, max, floor, ceiling) : shape),
    decimals,
    ruleDecimals: fill === 'mean' ? -1 : filled,
    step: steps.some((step) => step < 0) ? -1 : divisor(steps),
    truth: false,
  };
};

/** The shape of a value that is always one of several: the smallest, the largest, or the one that was chosen. */
export const shapeOfChoice = (children: readonly Shape[], constants: readonly number[] = []): Shape => {
  const ends = (pick: (shape: Shape) => number): number[] => [...children.map(pick), ...constants];
  const decimals = children.some((child) => child.decimals < 0)
    ? -1
    : Math.max(
        0,
        ...children.map((child) => child.decimals),
        ...constants.map((value) => decimalsOf(value) ?? MOST_DECIMALS_KEPT),
      );
  const min = Math.min(...ends((child) => child.min));
  const steps = [
    ...children.map((child) => child.step),
    ...children.map((child) => child.min - min),
    ...constants.map((value) => value - min),
  ];
  return {
    ...range(
      min,
      Math.max(...ends((child) => child.max)),
      Math.min(...ends((child) => child.floor)),
      Math.max(...ends((child) => child.ceiling)),
    ),
    decimals,
    ruleDecimals: children.some((child) => child.ruleDecimals < 0)
      ? -1
      : Math.max(decimals, ...children.map((child) => child.ruleDecimals)),
    step: children.some((child) => child.step < 0) ? -1 : divisor(steps),
    truth: children.every((child) => child.truth) && constants.every((value) => value === 0 || value === 1),
  };
};

/** The range of a smallest (or largest) value is narrower than that of a free choice. */
export const shapeOfExtreme = (children: readonly Shape[], pick: (...values: number[]) => number): Shape => ({
  ...shapeOfChoice(children),
  min: pick(...children.map((child) => child.min)),
  max: pick(...children.map((child) => child.max)),
});

export const shapeOfMean = (children: readonly Shape[]): Shape => {
  const average = (pick: (shape: Shape) => number): number => exactSum(children.map(pick)) / children.length;
  return {
    ...range(
      average((child) => child.min),
      average((child) => child.max),
      Math.min(...children.map((child) => child.floor)),
      Math.max(...children.map((child) => child.ceiling)),
    ),
    decimals: -1,
    ruleDecimals: -1,
    step: -1,
    truth: false,
  };
};

/** The shape of a rounded value, whatever the mode: one place further out at each end. */
export const shapeOfRound = (of: Shape, decimals: number): Shape => {
  const scale = scaleOf(decimals);
  const out = (round: (value: number) => number, value: number): number =>
    snap(round(withoutRemainder(value * scale)) / scale, decimals);
  return {
    ...range(
      out(Math.floor, of.min),
      out(Math.ceil, of.max),
      out(Math.floor, of.floor),
      out(Math.ceil, of.ceiling),
    ),
    decimals,
    ruleDecimals: decimals,
    step: 1 / scale,
    truth: false,
  };
};

const range = (
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

const decimalsAt = (value: number, path: readonly (string | number)[]): number => {
  const decimals = decimalsOf(value);
  if (decimals !== null && Math.abs(value) <= 1e9) return decimals;
  throw new ResiliensError('number-invalid', path, { mostDecimals: 6, most: 1e9 });
};

/** The largest number, to six decimals, that divides all of them; 0 where all are 0. */
const divisor = (values: readonly number[]): number => {
  const whole = values.map((value) => Math.round(Math.abs(value) * 1e6));
  return whole.reduce(greatestCommon, 0) / 1e6;
};

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
