import * as z from 'zod';
import type {
  ConstantNode,
  Expression,
  IfNode,
  ItemNode,
  LookNode,
  MaxNode,
  MeanNode,
  MinNode,
  MissingRule,
  RoundNode,
  ScoreNode,
  Step,
  SumNode,
  TestNode,
} from '../../model/expression.js';
import { exactly } from '../exactly.js';
import { kebabId, listOf, number, whole, wordOf } from './basics.js';
import { ROUNDINGS } from './words.js';

/** How a score is worked out, in its normal form. */
export const expression: z.ZodType<Expression, Expression> = /* @__PURE__ */ exactly(() =>
  z.lazy(() =>
    z.union([
      itemNode,
      constantNode,
      scoreNode,
      sumNode,
      meanNode,
      minNode,
      maxNode,
      testNode,
      ifNode,
      roundNode,
      lookNode,
    ]),
  ),
);

export const step: z.ZodType<Step, Step> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ from: number, value: number }),
);

/** How many may be missing or must be known. */
export const counted = (): z.ZodType<number, number> => whole(0, Number.MAX_SAFE_INTEGER);

export const missingRule: z.ZodType<MissingRule, MissingRule> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    needs: z.optional(counted()),
    upTo: z.optional(counted()),
    fill: z.optional(z.union([number, z.literal('mean')])),
    of: z.optional(listOf(kebabId)),
  }),
);

/** The number of each answer; answers that are numbers stand as keys too, so any key may. */
export const valueTable = (): z.ZodType<Readonly<Record<string, number>>, Readonly<Record<string, number>>> =>
  z.record(z.string(), number);

export const itemNode: z.ZodType<ItemNode, ItemNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    item: kebabId,
    values: z.optional(valueTable()),
    steps: z.optional(listOf(step)),
  }),
);

export const constantNode: z.ZodType<ConstantNode, ConstantNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ constant: number }),
);

export const scoreNode: z.ZodType<ScoreNode, ScoreNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ score: kebabId }),
);

export const sumNode: z.ZodType<SumNode, SumNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    sum: listOf(expression),
    weights: z.optional(listOf(number)),
    missing: z.optional(missingRule),
  }),
);

export const meanNode: z.ZodType<MeanNode, MeanNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ mean: listOf(expression), missing: z.optional(missingRule) }),
);

export const minNode: z.ZodType<MinNode, MinNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ min: listOf(expression), missing: z.optional(missingRule) }),
);

export const maxNode: z.ZodType<MaxNode, MaxNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ max: listOf(expression), missing: z.optional(missingRule) }),
);

export const testNode: z.ZodType<TestNode, TestNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ test: expression, atLeast: z.optional(number), atMost: z.optional(number) }),
);

export const ifNode: z.ZodType<IfNode, IfNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ if: expression, then: expression, else: expression }),
);

export const roundNode: z.ZodType<RoundNode, RoundNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ round: expression, mode: wordOf(ROUNDINGS), decimals: z.optional(whole(0, 6)) }),
);

export const lookNode: z.ZodType<LookNode, LookNode> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ look: expression, table: kebabId }),
);
