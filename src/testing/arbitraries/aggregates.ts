import type { ExpressionInput, Members, MissingRuleInput } from '../../model/definition/expression-input.js';
import { plainItem } from './item-parts.js';
import { type Made, numberIn, type Scope, tidy } from './scope.js';

/** What an aggregate is made of: parts that were drawn, or the items with a tag. */
export interface Company {
  readonly members: Members;
  readonly parts: readonly Made[];
}

/** Some parts, now and then the items with a tag. */
export const drawCompany = (scope: Scope, part: () => Made): Company => {
  const { draw } = scope;
  const tags = [...new Set(scope.items.flatMap((item) => item.tags ?? []))];
  if (scope.has('short-forms') && tags.length > 0 && draw.chance(2)) {
    const tagged = draw.oneOf(tags);
    const items = scope.items.filter((item) => item.tags?.includes(tagged));
    return { members: { tagged }, parts: items.map((item) => plainItem(scope, item)) };
  }
  const parts = Array.from({ length: draw.whole(1, 4) }, part);
  return { members: parts.map((one) => one.value), parts };
};

/** A missing-data rule that the parts allow, or nothing. */
export const drawMissing = (scope: Scope, parts: readonly Made[]): { missing?: MissingRuleInput } => {
  const { draw } = scope;
  if (!scope.has('missing-rules') || !draw.chance(4)) return {};
  const of = draw.chance(2) ? draw.some(scope.items, 1).map((item) => item.id) : undefined;
  const most = draw.whole(0, (of ?? parts).length);
  const fill = drawFill(scope, parts);
  return {
    missing: {
      ...(draw.chance(5) ? { needs: most } : { upTo: most }),
      ...(fill === undefined ? {} : { fill }),
      ...(of === undefined ? {} : { of }),
    },
  };
};

/** What may be filled in: the mean, or a number that lies in the range of every part. */
const drawFill = (scope: Scope, parts: readonly Made[]): number | 'mean' | undefined => {
  const low = Math.max(...parts.map((part) => part.low));
  const high = Math.min(...parts.map((part) => part.high));
  const kind = scope.draw.whole(0, 2);
  if (kind === 1 && scope.has('means')) return 'mean';
  // An end worked out by division may have no last decimal, and then nothing is filled in.
  return kind === 0 || low > high || tidy(low) !== low ? undefined : numberIn(scope, low, high);
};

/** A weighted sum. */
export const drawSum = (scope: Scope, part: () => Made): Made => {
  const { members, parts } = drawCompany(scope, part);
  const weights = parts.map(() => drawWeight(scope));
  const isWeighted = scope.draw.chance(5);
  const ends = parts.map(({ low, high }, index) => {
    const weight = isWeighted ? (weights[index] as number) : 1;
    return [low * weight, high * weight];
  });
  return {
    value: {
      sum: members,
      ...(isWeighted ? { weights } : {}),
      ...drawMissing(scope, parts),
    },
    low: tidy(ends.reduce((sum, both) => sum + Math.min(...both), 0)),
    high: tidy(ends.reduce((sum, both) => sum + Math.max(...both), 0)),
    truth: false,
  };
};

const drawWeight = (scope: Scope): number =>
  scope.draw.oneOf([
    1,
    2,
    3,
    0,
    ...(scope.has('falling') ? [-1, -2] : []),
    ...(scope.has('decimals') ? [0.5, 0.1, 1.25] : []),
    ...(scope.has('decimals') && scope.has('falling') ? [-0.3] : []),
  ]);

/** The arithmetic mean. */
export const drawMean = (scope: Scope, part: () => Made): Made => {
  const { members, parts } = drawCompany(scope, part);
  const average = (ends: readonly number[]): number => ends.reduce((sum, end) => sum + end, 0) / ends.length;
  return {
    value: { mean: members, ...drawMissing(scope, parts) },
    low: average(parts.map(({ low }) => low)),
    high: average(parts.map(({ high }) => high)),
    truth: false,
  };
};

/** The smallest or the largest, by its own name or by that of a truth value. */
export const drawExtreme = (scope: Scope, part: () => Made): Made => {
  const { members, parts } = drawCompany(scope, part);
  const operator = scope.draw.oneOf(
    scope.has('short-forms') ? (['max', 'min', 'any', 'all'] as const) : (['max', 'min'] as const),
  );
  const pick = operator === 'max' || operator === 'any' ? Math.max : Math.min;
  return {
    value: { [operator]: members, ...drawMissing(scope, parts) } as unknown as ExpressionInput,
    low: pick(...parts.map(({ low }) => low)),
    high: pick(...parts.map(({ high }) => high)),
    truth: parts.every(({ truth }) => truth),
  };
};
