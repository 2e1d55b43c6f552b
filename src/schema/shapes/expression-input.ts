import * as z from 'zod';
import type { ExpressionInput, Members, MissingRuleInput } from '../../model/definition/expression-input.js';
import { exactly } from '../exactly.js';
import { filled, kebabId, listOf, number, whole, wordOf } from './basics.js';
import { constantNode, counted, itemNode, scoreNode } from './expression.js';
import { ROUNDINGS } from './words.js';

/** How a score may be written, short forms included. */
export const expressionInput: z.ZodType<ExpressionInput, ExpressionInput> = /* @__PURE__ */ exactly(() =>
  z.lazy(() =>
    z.union([
      kebabId,
      number,
      itemNode,
      constantNode,
      scoreNode,
      z.strictObject({ sum: members, weights: z.optional(listOf(number)), missing: missing() }),
      z.strictObject({ mean: members, missing: missing() }),
      z.strictObject({ min: members, missing: missing() }),
      z.strictObject({ max: members, missing: missing() }),
      z.strictObject({ test: expressionInput, atLeast: z.optional(number), atMost: z.optional(number) }),
      z.strictObject({ if: expressionInput, then: expressionInput, else: expressionInput }),
      z.strictObject({
        round: expressionInput,
        mode: wordOf(ROUNDINGS),
        decimals: z.optional(whole(0, 6)),
      }),
      z.strictObject({ look: expressionInput, table: kebabId }),
      z.strictObject({ not: expressionInput }),
      z.strictObject({ reverse: kebabId }),
      z.strictObject({ scale: expressionInput, by: z.optional(number), plus: z.optional(number) }),
      z.strictObject({
        count: members,
        atLeast: z.optional(number),
        atMost: z.optional(number),
        missing: missing(),
      }),
      z.strictObject({ any: members, missing: missing() }),
      z.strictObject({ all: members, missing: missing() }),
      z.strictObject({ some: members, atLeast: number, missing: missing() }),
      z.strictObject({ between: expressionInput, from: number, to: number }),
    ]),
  ),
);

export const tagged = (): z.ZodType<{ readonly tagged: string }, { readonly tagged: string }> =>
  z.strictObject({ tagged: filled });

/** Which items or values an aggregate takes. */
export const members: z.ZodType<Members, Members> = /* @__PURE__ */ exactly(() =>
  z.union([listOf(expressionInput), tagged()]),
);

export const missingRuleInput: z.ZodType<MissingRuleInput, MissingRuleInput> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    needs: z.optional(counted()),
    upTo: z.optional(counted()),
    fill: z.optional(z.union([number, z.literal('mean')])),
    of: z.optional(z.union([listOf(kebabId), tagged()])),
  }),
);

const missing = (): z.ZodOptional<typeof missingRuleInput> => z.optional(missingRuleInput);
