import * as z from 'zod';
import type { Band, BandTable, DerivedValue, Score } from '../../model/score.js';
import { exactly } from '../exactly.js';
import { kebabId, listOf, number, wordOf } from './basics.js';
import { citation, confidence, when, words } from './common.js';
import { expression } from './expression.js';
import { DIRECTIONS } from './words.js';

export const band: z.ZodType<Band, Band> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, from: number, label: z.optional(words) }),
);

export const bandTable: z.ZodType<BandTable, BandTable> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ when, bands: listOf(band), confidence, sources: listOf(citation) }),
);

export const score: z.ZodType<Score, Score> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    label: z.optional(words),
    higherIs: wordOf(DIRECTIONS),
    value: expression,
    step: z.nullable(number),
    bands: listOf(bandTable),
    sources: listOf(citation),
  }),
);

export const derivedValue: z.ZodType<DerivedValue, DerivedValue> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, label: z.optional(words), value: expression }),
);
