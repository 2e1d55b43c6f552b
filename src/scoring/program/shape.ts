import { decimalsOf, MOST_DECIMALS_KEPT, scaleOf, snap, withoutRemainder } from '../../logic/decimals.js';
import { exactSum } from '../../logic/exact-sum.js';
import type { Step } from '../../model/expression.js';
import type { Item } from '../../model/item.js';
import { decimalsAt, divisor, range, type Shape } from './shape-parts.js';

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
