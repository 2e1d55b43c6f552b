import * as z from 'zod';
import type { Finding } from '../../model/finding.js';
import { exactly } from '../exactly.js';
import { listOf, number, text, wordOf } from './basics.js';
import { findingRule, findingSource } from './common.js';
import { SEVERITIES } from './words.js';

export const finding: z.ZodType<Finding, Finding> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    rule: findingRule,
    severity: wordOf(SEVERITIES),
    path: z.optional(listOf(z.union([text, number]))),
    ids: z.optional(listOf(text)),
    facts: z.record(z.string(), z.union([text, number, z.boolean(), z.null(), listOf(text)])),
    source: findingSource,
  }),
);
