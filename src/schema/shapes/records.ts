import * as z from 'zod';
import { FREELY, LAWS, MODES, QUESTIONS, TRUTHS } from '../../assessment/words.js';
import type { AlternativeExplanation } from '../../model/alternative-explanation.js';
import type { BufferingLink } from '../../model/buffering-link.js';
import type { ChildView } from '../../model/child-view.js';
import type { Consent } from '../../model/consent.js';
import type { Correction } from '../../model/correction.js';
import type { Decision, LegalBasis } from '../../model/decision.js';
import type { Resolution } from '../../model/resolution.js';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';
import { answer } from './answers.js';
import { id, listOf, someText, text, wordOf } from './basics.js';
import { plainDate } from './dates.js';
import { authorRole } from './roles.js';

export const correction: z.ZodType<Correction, Correction> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    record: id,
    by: authorRole,
    at: plainDate,
    reason: someText,
    replacement: z.optional(id),
  }),
);

export const resolution: z.ZodType<Resolution, Resolution> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    instrument: id,
    item: id,
    answer,
    observations: listOf(id),
    by: authorRole,
    at: plainDate,
    reason: someText,
  }),
);

export const alternativeExplanation: z.ZodType<AlternativeExplanation, AlternativeExplanation> =
  /* @__PURE__ */ exactly(() =>
    z.strictObject({
      id,
      items: listOf(id),
      explanation: someText,
      by: authorRole,
      at: plainDate,
      check: z.optional(text),
    }),
  );

export const childView: z.ZodType<ChildView, ChildView> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    mode: wordOf(MODES),
    on: wordOf(QUESTIONS),
    at: plainDate,
    informedAboutUse: wordOf(TRUTHS),
    view: z.optional(text),
    weight: z.optional(text),
    weightReason: z.optional(text),
  }),
);

export const bufferingLink: z.ZodType<BufferingLink, BufferingLink> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id, protective: id, risk: id, by: authorRole, at: plainDate, reason: someText }),
);

/** Part of a legal reference as the register writes it: digits, then letters. */
const legalPart = (): z.ZodType<string, string> => {
  const error = mark('value-invalid', { expected: 'legal-part' });
  return z.string({ error }).regex(/^[1-9][0-9]{0,2}[a-z]{0,2}$/, { error });
};

export const legalBasis: z.ZodType<LegalBasis, LegalBasis> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    law: wordOf(LAWS),
    chapter: legalPart(),
    section: legalPart(),
    subsections: z.optional(listOf(legalPart())),
  }),
);

export const decision: z.ZodType<Decision, Decision> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    by: authorRole,
    at: plainDate,
    decided: someText,
    reasons: someText,
    legalBasis: listOf(legalBasis),
    childViews: listOf(id),
  }),
);

export const consent: z.ZodType<Consent, Consent> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    who: authorRole,
    what: someText,
    informedHow: someText,
    givenOn: plainDate,
    freelyGiven: wordOf(FREELY),
    pressureNote: z.optional(text),
    withdrawnOn: z.optional(plainDate),
  }),
);
