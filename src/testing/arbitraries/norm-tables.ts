import type { When } from '../../model/context.js';
import type { Step } from '../../model/expression.js';
import type { Citation } from '../../model/source.js';
import { type Made, numberIn, type Scope, tidy } from './scope.js';

const SOURCES: readonly Citation[] = [{ source: 'random', confidence: 'own' }];

/** Contexts of which exactly one holds for every child whose sex and age are given. */
export const drawWhens = (scope: Scope): readonly When[] => {
  const always: readonly When[] = [{}];
  if (!scope.has('contexts')) return always;
  return scope.draw.oneOf([
    always,
    always,
    [{ context: { sex: 'girl' } }, { context: { sex: 'boy' } }],
    [{ ageMonths: { from: 0, to: 120 } }, { ageMonths: { from: 120, to: null } }],
  ]);
};

/** What is made is looked up in a norm table of its own, whose rows differ in their limits. */
export const drawLook = (scope: Scope, part: () => Made): Made => {
  const { draw } = scope;
  const of = part();
  const count = draw.whole(2, 3);
  const rising = Array.from({ length: count }, () => draw.whole(0, 4)).sort((a, b) => a - b);
  const values = scope.has('falling') && draw.chance(4) ? [...rising].reverse() : rising;
  const first = Math.floor(of.low) - draw.whole(0, 1);
  const row = (): readonly Step[] => {
    let from = first;
    return values.map((value, index) => {
      if (index > 0) from = tidy(Math.max(from + 0.25, numberIn(scope, from, of.high)));
      return { from, value };
    });
  };
  const id = `table-${scope.tables.length + 1}`;
  const rows = drawWhens(scope).map((when) => ({ when, steps: row(), sources: SOURCES }));
  scope.tables.push({ id, rows });
  return {
    value: { look: of.value, table: id },
    low: Math.min(...values),
    high: Math.max(...values),
    truth: values.every((value) => value === 0 || value === 1),
  };
};
