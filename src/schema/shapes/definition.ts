import * as z from 'zod';
import type { InstrumentDefinition } from '../../model/definition/instrument-definition.js';
import type { CompositeItem, ItemInput } from '../../model/definition/item-input.js';
import type { BandInput, BandTableInput, ScoreInput } from '../../model/definition/score-input.js';
import { exactly } from '../exactly.js';
import { filled, kebabId, listOf, number, wordOf } from './basics.js';
import { citation, confidence, findingRule, findingSource, when, words } from './common.js';
import { expressionInput, missingRuleInput } from './expression-input.js';
import { caveat, licence, validity } from './instrument.js';
import { itemExtras, level } from './item.js';
import { declared, parameter } from './parameter.js';
import { companion, exclusion, normTable } from './rules.js';
import { DIRECTIONS, POLICIES, SEVERITIES } from './words.js';

export const compositeItem: z.ZodType<CompositeItem, CompositeItem> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    kind: z.literal('composite'),
    label: z.optional(words),
    tags: z.optional(listOf(filled)),
    anyOf: z.optional(listOf(expressionInput)),
    allOf: z.optional(listOf(expressionInput)),
    atLeast: z.optional(number),
    of: z.optional(listOf(expressionInput)),
    missing: z.optional(missingRuleInput),
  }),
);

const sources = () => z.optional(listOf(citation));
const policy = () => z.exactOptional(wordOf(POLICIES));

/** An item as it may be written. */
export const itemInput: z.ZodType<ItemInput, ItemInput> = /* @__PURE__ */ exactly(() =>
  z.union([
    z.strictObject({ id: kebabId, kind: z.literal('binary'), ...itemExtras(), sources: sources() }),
    z.strictObject({
      id: kebabId,
      kind: z.literal('ordinal'),
      values: listOf(number),
      outOfRange: policy(),
      ...itemExtras(),
      sources: sources(),
    }),
    z.strictObject({
      id: kebabId,
      kind: z.literal('graded'),
      levels: listOf(level),
      cut: kebabId,
      ...itemExtras(),
      sources: sources(),
    }),
    z.strictObject({
      id: kebabId,
      kind: z.literal('numeric'),
      min: number,
      max: number,
      step: z.exactOptional(z.nullable(number)),
      outOfRange: policy(),
      ...itemExtras(),
      sources: sources(),
    }),
    compositeItem,
  ]),
);

export const bandInput: z.ZodType<BandInput, BandInput> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    from: number,
    label: z.optional(words),
    to: z.optional(number),
    below: z.optional(number),
  }),
);

export const bandTableInput: z.ZodType<BandTableInput, BandTableInput> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    when: z.exactOptional(when),
    bands: listOf(bandInput),
    confidence: z.exactOptional(confidence),
    sources: z.exactOptional(listOf(citation)),
  }),
);

export const scoreInput: z.ZodType<ScoreInput, ScoreInput> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    label: z.optional(words),
    higherIs: z.exactOptional(wordOf(DIRECTIONS)),
    value: expressionInput,
    step: z.exactOptional(z.nullable(number)),
    bands: z.optional(z.union([listOf(bandTableInput), listOf(bandInput)])),
    sources: z.exactOptional(listOf(citation)),
  }),
);

const derivedInput = () => z.strictObject({ id: kebabId, label: z.optional(words), value: expressionInput });

const skipInput = () =>
  z.strictObject({ id: kebabId, when: expressionInput, items: listOf(kebabId), sources: sources() });

const promptInput = () =>
  z.strictObject({
    rule: findingRule,
    severity: wordOf(SEVERITIES),
    when: expressionInput,
    text: words,
    source: findingSource,
  });

export const instrumentDefinition: z.ZodType<InstrumentDefinition, InstrumentDefinition> =
  /* @__PURE__ */ exactly(() =>
    z.strictObject({
      schemaVersion: z.exactOptional(z.literal(1)),
      id: kebabId,
      edition: filled,
      title: z.exactOptional(words),
      description: z.exactOptional(words),
      confidence: z.exactOptional(confidence),
      licence: z.exactOptional(licence),
      validity: z.exactOptional(validity),
      items: listOf(itemInput),
      derived: z.optional(listOf(derivedInput())),
      tables: z.exactOptional(listOf(normTable)),
      scores: listOf(scoreInput),
      skips: z.optional(listOf(skipInput())),
      exclusions: z.exactOptional(listOf(exclusion)),
      prompts: z.optional(listOf(promptInput())),
      companions: z.exactOptional(listOf(companion)),
      parameters: z.exactOptional(listOf(parameter)),
      declared: z.exactOptional(listOf(declared)),
      caveats: z.exactOptional(listOf(caveat)),
      limits: z.exactOptional(listOf(words)),
      sources: listOf(citation),
    }),
  );
