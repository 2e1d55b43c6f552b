import * as z from 'zod';
import { caseSteps } from '../../catalog/case-flow/steps.js';
import type { CaseEvent } from '../../model/practice/case-event.js';
import type { CaseFlow, PartyStatus } from '../../model/practice/case-flow.js';
import { CONDITIONS, EMERGENCIES, ORDERS, PARTY_GROUNDS, REPORTERS } from '../../practice/case-flow/words.js';
import { exactly } from '../exactly.js';
import { id, listOf, someText, wordOf } from './basics.js';
import { plainDate, plainMonth } from './dates.js';
import { historyEntry } from './history.js';
import { childView, correction, decision } from './records.js';
import { authorRole } from './roles.js';

export const caseEvent: z.ZodType<CaseEvent, CaseEvent> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    type: wordOf(caseSteps),
    date: plainDate,
    by: z.optional(authorRole),
    of: z.optional(id),
    emergency: z.optional(wordOf(EMERGENCIES)),
    order: z.optional(wordOf(ORDERS)),
    condition: z.optional(wordOf(CONDITIONS)),
    registerCode: z.optional(id),
    grounds: z.optional(someText),
    decision: z.optional(id),
  }),
);

export const partyStatus: z.ZodType<PartyStatus, PartyStatus> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    from: plainDate,
    ground: wordOf(PARTY_GROUNDS),
    by: authorRole,
    reason: someText,
    to: z.optional(plainDate),
  }),
);

export const caseFlow: z.ZodType<CaseFlow, CaseFlow> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    schemaVersion: z.literal(1),
    id,
    child: z.strictObject({ birthMonth: z.optional(plainMonth) }),
    reporter: wordOf(REPORTERS),
    events: listOf(caseEvent),
    partyStatus: listOf(partyStatus),
    childViews: listOf(childView),
    decisions: listOf(decision),
    corrections: listOf(correction),
    history: listOf(historyEntry),
  }),
);
