import { ResiliensError } from '../../errors/resiliens-error.js';
import { MOST_DECIMALS_KEPT, scaleOf, snap } from '../../logic/decimals.js';
import type { ProgramMissing, ProgramNode } from './program.js';
import { decimalsAt, divisor, range, type Shape } from './shape-parts.js';

/** Largest whole number up to which every whole number is exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;

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
