import * as z from 'zod';
import { ASSESSMENT_VERSION } from '../../assessment/shape-assessment.js';
import { OPS } from '../../assessment/words.js';
import type { HistoryEntry, Patch } from '../../model/history.js';
import type { JsonValue } from '../../model/json.js';
import { exactly } from '../exactly.js';
import { id, listOf, number, someText, tableOf, text, whole, wordOf } from './basics.js';
import { plainDate } from './dates.js';
import { authorRole } from './roles.js';

/** Whatever JSON can hold, its keys being ids. */
export const jsonValue: z.ZodType<JsonValue, JsonValue> = /* @__PURE__ */ exactly(() =>
  z.lazy(() => z.union([text, number, z.boolean(), z.null(), listOf(jsonValue), tableOf(jsonValue)])),
);

const place = (): z.ZodType<number, number> => whole(0, Number.MAX_SAFE_INTEGER);

export const patch: z.ZodType<Patch, Patch> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    op: wordOf(OPS),
    path: listOf(z.union([place(), id])),
    value: z.optional(jsonValue),
  }),
);

export const historyEntry: z.ZodType<HistoryEntry, HistoryEntry> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    at: plainDate,
    by: authorRole,
    reason: someText,
    action: id,
    version: whole(1, ASSESSMENT_VERSION),
    patches: listOf(patch),
    inverse: listOf(patch),
    of: z.optional(place()),
  }),
);
