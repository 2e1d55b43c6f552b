import * as z from 'zod';
import type { AssessedChild, Assessment, InstrumentUse } from '../../model/assessment.js';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';
import { id, listOf, whole } from './basics.js';
import { plainDate, plainMonth } from './dates.js';
import { historyEntry } from './history.js';
import { observation } from './observation.js';
import {
  alternativeExplanation,
  bufferingLink,
  childView,
  consent,
  correction,
  decision,
  resolution,
} from './records.js';

/** Oldest age a record may give, in months. */
const OLDEST = 1_499;

export const assessedChild: z.ZodType<AssessedChild, AssessedChild> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ birthMonth: z.optional(plainMonth), ageMonths: z.optional(whole(0, OLDEST)) }),
);

export const instrumentUse: z.ZodType<InstrumentUse, InstrumentUse> = /* @__PURE__ */ exactly(() => {
  const error = mark('value-invalid', { expected: 'edition' });
  return z.strictObject({ id, edition: z.string().max(64, { error }).regex(/\S/, { error }) });
});

export const assessment: z.ZodType<Assessment, Assessment> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    schemaVersion: z.literal(1),
    id,
    date: plainDate,
    child: assessedChild,
    instruments: listOf(instrumentUse),
    observations: listOf(observation),
    corrections: listOf(correction),
    resolutions: listOf(resolution),
    alternativeExplanations: listOf(alternativeExplanation),
    childViews: listOf(childView),
    bufferingLinks: listOf(bufferingLink),
    decisions: listOf(decision),
    consents: listOf(consent),
    history: listOf(historyEntry),
  }),
);
