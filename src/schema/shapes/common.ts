import * as z from 'zod';
import type { Confidence } from '../../model/confidence.js';
import type { AgeSpan, When } from '../../model/context.js';
import type { FindingFamily, FindingRule, FindingSource } from '../../model/finding.js';
import type { Words } from '../../model/language.js';
import type { Citation } from '../../model/source.js';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';
import { filled, number, wordOf } from './basics.js';
import { BASES, CONFIDENCES, FAMILIES } from './words.js';

/** A text in all three languages. */
export const words: z.ZodType<Words, Words> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ en: filled, nb: filled, nn: filled }),
);

export const confidence: z.ZodType<Confidence, Confidence> = /* @__PURE__ */ exactly(() =>
  wordOf(CONFIDENCES),
);

export const citation: z.ZodType<Citation, Citation> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ source: filled, at: z.optional(filled), confidence }),
);

export const ageSpan: z.ZodType<AgeSpan, AgeSpan> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ from: number, to: z.nullable(number) }),
);

export const when: z.ZodType<When, When> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    context: z.optional(z.record(z.string(), filled)),
    ageMonths: z.optional(ageSpan),
  }),
);

/** The id of a rule: its family and its name. */
export const findingRule: z.ZodType<FindingRule, FindingRule> = /* @__PURE__ */ exactly(() =>
  z.templateLiteral(
    [
      z.enum(Object.keys(FAMILIES) as [FindingFamily, ...FindingFamily[]]),
      ':',
      z.string().regex(/^[a-z0-9-]+$/),
    ],
    { error: mark('value-invalid', { expected: 'family:name' }) },
  ),
);

export const findingSource: z.ZodType<FindingSource, FindingSource> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ basis: wordOf(BASES), reference: filled }),
);
