import * as z from 'zod';
import type {
  AskedSource,
  FamilyPart,
  Hypothesis,
  InvestigationPlan,
  Proportionality,
  TimeFrame,
} from '../../model/practice/investigation-plan.js';
import {
  AIMS,
  CONSENT_NEEDS,
  FAMILY_PARTS,
  HYPOTHESIS_KINDS,
  LOOKS_FOR,
  WAYS,
} from '../../practice/investigation/words.js';
import { exactly } from '../exactly.js';
import { id, listOf, someText, text, wordOf } from './basics.js';
import { plainDate } from './dates.js';
import { historyEntry } from './history.js';
import { principleAnswer } from './practice-records.js';
import { childView, consent, correction } from './records.js';
import { authorRole } from './roles.js';

export const hypothesis: z.ZodType<Hypothesis, Hypothesis> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    kind: wordOf(HYPOTHESIS_KINDS),
    text: someText,
    aimsAt: wordOf(AIMS),
    supportedBy: z.optional(text),
    weakenedBy: z.optional(text),
  }),
);

export const askedSource: z.ZodType<AskedSource, AskedSource> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    whom: authorRole,
    about: someText,
    hypotheses: listOf(id),
    looksFor: wordOf(LOOKS_FOR),
    way: wordOf(WAYS),
    consent: wordOf(CONSENT_NEEDS),
    consents: listOf(id),
    why: z.optional(text),
    ground: z.optional(text),
    askedOn: z.optional(plainDate),
  }),
);

export const familyPart: z.ZodType<FamilyPart, FamilyPart> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id, who: authorRole, part: wordOf(FAMILY_PARTS), at: plainDate, how: someText }),
);

export const proportionality: z.ZodType<Proportionality, Proportionality> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ purpose: someText, leftOut: z.optional(text), gentleness: z.optional(text) }),
);

export const timeFrame: z.ZodType<TimeFrame, TimeFrame> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ from: plainDate, to: plainDate }),
);

export const investigationPlan: z.ZodType<InvestigationPlan, InvestigationPlan> = /* @__PURE__ */ exactly(
  () =>
    z.strictObject({
      schemaVersion: z.literal(1),
      id,
      madeOn: plainDate,
      hypotheses: listOf(hypothesis),
      sources: listOf(askedSource),
      family: listOf(familyPart),
      childViews: listOf(childView),
      consents: listOf(consent),
      principles: listOf(principleAnswer),
      corrections: listOf(correction),
      history: listOf(historyEntry),
      caseFlow: z.optional(id),
      timeFrame: z.optional(timeFrame),
      proportionality: z.optional(proportionality),
    }),
);
