import { decimalsOf, MOST_DECIMALS_KEPT, scaleOf, snap } from '../../logic/decimals.js';
import { exactSum } from '../../logic/exact-sum.js';
import type { ProgramNode } from '../program/program.js';
import { meanOf } from './mean.js';
import type { Workspace } from './workspace.js';

interface Part {
  readonly child: number;
  readonly weight: number;
}

/** The value of an aggregate in which every missing part has been filled in. */
export const filled = (
  node: ProgramNode,
  parts: readonly Part[],
  known: readonly Part[],
  fill: number | 'mean',
  work: Workspace,
): number => {
  const { low, high } = work.rule;
  const valued = known.map((part): Valued => ({ ...part, value: low[part.child] as number }));
  const missing = parts.filter((part) => !known.includes(part));
  const amount =
    fill === 'mean'
      ? meanOf(
          valued.map(({ value }) => value),
          node.childDecimals,
        )
      : fill;
  // Some of a missing part may be known: it is never filled in with what it can no longer be.
  const within = ({ child }: Part): number =>
    Math.min(Math.max(amount, low[child] as number), high[child] as number);
  if (fill === 'mean' && missing.every((part) => within(part) === amount)) {
    return node.operation === 'sum'
      ? prorated(node, valued, missing)
      : aggregate(node, valued, node.childDecimals);
  }
  const all = [...valued, ...missing.map((part): Valued => ({ ...part, value: within(part) }))];
  return aggregate(node, all, fill === 'mean' ? -1 : decimalsWithFill(node));
};

interface Valued extends Part {
  readonly value: number;
}

/**
 * A sum whose missing parts count as the mean of the known ones: divided once, at the very end, so that what is exactly a half is
 * rounded as a half.
 */
const prorated = (node: ProgramNode, known: readonly Valued[], missing: readonly Part[]): number => {
  const count = known.length;
  const weightOfMissing = exactSum(missing.map((part) => part.weight));
  const total = exactSum([
    ...known.map((part) => part.weight * part.value * count),
    ...known.map((part) => weightOfMissing * part.value),
  ]);
  const decimals = node.childDecimals + node.weightDecimals;
  if (node.childDecimals < 0 || decimals > MOST_DECIMALS_KEPT) return total / count;
  const scale = scaleOf(decimals);
  return Math.round(total * scale) / (scale * count);
};

const aggregate = (node: ProgramNode, parts: readonly Valued[], decimals: number): number => {
  const values = parts.map((part) => part.value);
  switch (node.operation) {
    case 'sum': {
      const total = exactSum(parts.map((part) => part.weight * part.value));
      return node.ruleDecimals < 0 ? total : snap(total, node.ruleDecimals);
    }
    case 'mean':
      return meanOf(values, decimals);
    case 'min':
      return Math.min(...values);
    default:
      return Math.max(...values);
  }
};

/** Most decimals of the parts of a mean, what is filled in among them; -1 where there is no limit. */
const decimalsWithFill = ({ childDecimals, missing }: ProgramNode): number => {
  const fill = missing?.fill;
  if (childDecimals < 0 || typeof fill !== 'number') return childDecimals;
  return Math.max(childDecimals, decimalsOf(fill) ?? MOST_DECIMALS_KEPT);
};
