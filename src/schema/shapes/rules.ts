import * as z from 'zod';
import type { Companion, Exclusion, NormRow, NormTable, Prompt, SkipRule } from '../../model/instrument.js';
import { exactly } from '../exactly.js';
import { kebabId, listOf, wordOf } from './basics.js';
import { citation, findingRule, findingSource, when, words } from './common.js';
import { expression, step } from './expression.js';
import { SEVERITIES } from './words.js';

export const skipRule: z.ZodType<SkipRule, SkipRule> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, when: expression, items: listOf(kebabId), sources: listOf(citation) }),
);

export const exclusionFindings: z.ZodType<Exclusion['findings'], Exclusion['findings']> =
  /* @__PURE__ */ exactly(() =>
    z.strictObject({
      applied: findingRule,
      carrierOpen: findingRule,
      carrierAbsent: findingRule,
      linkOpen: findingRule,
    }),
  );

export const exclusion: z.ZodType<Exclusion, Exclusion> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id: kebabId,
    item: kebabId,
    linkedBy: kebabId,
    carriedBy: kebabId,
    findings: exclusionFindings,
    text: words,
    sources: listOf(citation),
  }),
);

export const prompt: z.ZodType<Prompt, Prompt> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    rule: findingRule,
    severity: wordOf(SEVERITIES),
    when: expression,
    text: words,
    source: findingSource,
  }),
);

export const companion: z.ZodType<Companion, Companion> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    rule: findingRule,
    severity: wordOf(SEVERITIES),
    score: kebabId,
    with: kebabId,
    source: findingSource,
  }),
);

export const normRow: z.ZodType<NormRow, NormRow> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ when, steps: listOf(step), sources: listOf(citation) }),
);

export const normTable: z.ZodType<NormTable, NormTable> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, rows: listOf(normRow) }),
);
