import { ResiliensError } from '../../errors/resiliens-error.js';
import { surelyAbove } from '../../logic/decimals.js';
import type { Expression, MissingRule, SumNode } from '../../model/expression.js';
import type { Lowering, Path } from './lowering.js';
import type { ProgramMissing } from './program.js';
import * as shapes from './shape.js';
import { shapeOfSum } from './shape-of-sum.js';

/** A sum with its weights. */
export const lowerSum = (lowering: Lowering, node: SumNode, path: Path): number => {
  const { store } = lowering;
  const children = all(lowering, node.sum, [...path, 'sum']);
  const weights = node.weights ?? children.map(() => 1);
  const missing = lowerMissing(lowering, node.missing, children, [...path, 'missing']);
  const shape = shapeOfSum(store.several(children), weights, missing, path);
  return store.push({ operation: 'sum', children, weights, missing }, shape);
};

/** A mean, smallest or largest value. */
export const lowerAggregate = (
  lowering: Lowering,
  operation: 'mean' | 'min' | 'max',
  of: readonly Expression[],
  rule: MissingRule | undefined,
  path: Path,
): number => {
  const { store } = lowering;
  const children = all(lowering, of, [...path, operation]);
  const missing = lowerMissing(lowering, rule, children, [...path, 'missing']);
  const parts = store.several(children);
  const shape =
    operation === 'mean' ? shapes.shapeOfMean(parts) : shapes.shapeOfExtreme(parts, Math[operation]);
  const prorated =
    missing?.fill === undefined || missing.fill === null ? shape : { ...shape, ruleDecimals: -1 };
  return store.push({ operation, children, missing }, prorated);
};

const all = (lowering: Lowering, expressions: readonly Expression[], path: Path): readonly number[] =>
  expressions.map((expression, index) => lowering.expression(expression, [...path, index]));

const lowerMissing = (
  lowering: Lowering,
  rule: MissingRule | undefined,
  children: readonly number[],
  path: Path,
): ProgramMissing | null => {
  if (rule === undefined) return null;
  const of =
    rule.of?.map((id) => ({
      item: lowering.indexOf.get(id) as number,
      skip: lowering.skip(id, path),
    })) ?? null;
  const counted = (of ?? children).length;
  const most = (rule.needs ?? rule.upTo) as number;
  if (most > counted) {
    const limit = rule.needs === undefined ? 'upTo' : 'needs';
    throw new ResiliensError('value-invalid', [...path, limit], { most: counted, found: most });
  }
  const fill = rule.fill ?? null;
  if (typeof fill === 'number') fillInRange(lowering, fill, children, path);
  return { rule, needs: rule.needs ?? 0, upTo: rule.upTo ?? Number.MAX_SAFE_INTEGER, fill, of };
};

/** A filled-in value outside what a child can be would put the value outside its own bounds. */
const fillInRange = ({ store }: Lowering, fill: number, children: readonly number[], path: Path): void => {
  for (const child of store.several(children)) {
    if (surelyAbove(child.min, fill) || surelyAbove(fill, child.max)) {
      throw new ResiliensError('value-invalid', [...path, 'fill'], { least: child.min, most: child.max });
    }
  }
};
