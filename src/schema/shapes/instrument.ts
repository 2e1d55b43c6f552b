import * as z from 'zod';
import type { Caveat, Instrument, Licence, Validity } from '../../model/instrument.js';
import { exactly } from '../exactly.js';
import { filled, kebabId, listOf, wordOf } from './basics.js';
import { ageSpan, citation, confidence, words } from './common.js';
import { plainDate } from './dates.js';
import { item } from './item.js';
import { declared, parameter } from './parameter.js';
import { companion, exclusion, normTable, prompt, skipRule } from './rules.js';
import { derivedValue, score } from './score.js';
import { ITEM_TEXTS, LICENCES } from './words.js';

export const licence: z.ZodType<Licence, Licence> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    status: wordOf(LICENCES),
    holder: z.optional(filled),
    itemText: wordOf(ITEM_TEXTS),
    confidence,
    note: words,
  }),
);

export const validity: z.ZodType<Validity, Validity> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    ageMonths: z.optional(ageSpan),
    dates: z.optional(z.strictObject({ from: z.nullable(plainDate), to: z.nullable(plainDate) })),
  }),
);

export const caveat: z.ZodType<Caveat, Caveat> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, text: words, sources: listOf(citation) }),
);

export const instrument: z.ZodType<Instrument, Instrument> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    schemaVersion: z.literal(1),
    id: kebabId,
    edition: filled,
    title: words,
    description: words,
    confidence,
    licence,
    validity,
    items: listOf(item),
    derived: listOf(derivedValue),
    tables: listOf(normTable),
    scores: listOf(score),
    skips: listOf(skipRule),
    exclusions: listOf(exclusion),
    prompts: listOf(prompt),
    companions: listOf(companion),
    parameters: listOf(parameter),
    declared: listOf(declared),
    caveats: listOf(caveat),
    limits: listOf(words),
    sources: listOf(citation),
  }),
);
