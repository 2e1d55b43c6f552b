import * as z from 'zod';
import type {
  BinaryItem,
  GradedItem,
  Item,
  ItemBase,
  Level,
  NumericItem,
  OrdinalItem,
} from '../../model/item.js';
import { exactly } from '../exactly.js';
import { filled, kebabId, listOf, number, someOf, wordOf } from './basics.js';
import { ageSpan, citation, words } from './common.js';
import { applicability, qualifyingCondition } from './condition.js';
import { detailSpec } from './detail.js';
import { DIMENSIONS, DYNAMICS, POLICIES } from './words.js';

export const level: z.ZodType<Level, Level> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, label: z.optional(words) }),
);

/** Schemas of the keys that every kind of item may have. */
export type ItemExtras = {
  readonly [Key in Exclude<keyof ItemBase, 'id' | 'sources'>]: z.ZodOptional<
    z.ZodType<Exclude<ItemBase[Key], undefined>, Exclude<ItemBase[Key], undefined>>
  >;
};

/** What every kind of item may have. */
export const itemExtras = (): ItemExtras => ({
  label: z.optional(words),
  statement: z.optional(words),
  dimension: z.optional(wordOf(DIMENSIONS)),
  tags: z.optional(listOf(filled)),
  usualAge: z.optional(ageSpan),
  sourcedAge: z.optional(ageSpan),
  condition: z.optional(qualifyingCondition),
  applicability: z.optional(applicability),
  details: z.optional(listOf(detailSpec)),
  dynamics: z.optional(someOf(wordOf(DYNAMICS))),
});

export const binaryItem: z.ZodType<BinaryItem, BinaryItem> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, kind: z.literal('binary'), ...itemExtras(), sources: listOf(citation) }),
);

export const ordinalItem: z.ZodType<OrdinalItem, OrdinalItem> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    kind: z.literal('ordinal'),
    values: listOf(number),
    outOfRange: wordOf(POLICIES),
    ...itemExtras(),
    sources: listOf(citation),
  }),
);

export const gradedItem: z.ZodType<GradedItem, GradedItem> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    kind: z.literal('graded'),
    levels: listOf(level),
    cut: kebabId,
    ...itemExtras(),
    sources: listOf(citation),
  }),
);

export const numericItem: z.ZodType<NumericItem, NumericItem> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    kind: z.literal('numeric'),
    min: number,
    max: number,
    step: z.nullable(number),
    outOfRange: wordOf(POLICIES),
    ...itemExtras(),
    sources: listOf(citation),
  }),
);

/** What an instrument asks. */
export const item: z.ZodType<Item, Item> = /* @__PURE__ */ exactly(() =>
  z.union([binaryItem, ordinalItem, gradedItem, numericItem]),
);
