import * as z from 'zod';
import { FREELY, MODES, TRUTHS } from '../../assessment/words.js';
import { MEASURE_KINDS } from '../../catalog/measures/kinds.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { PlanAlternative } from '../../model/practice/plan/plan-alternative.js';
import type { PlanConsent } from '../../model/practice/plan/plan-consent.js';
import type { PlanEvaluation } from '../../model/practice/plan/plan-evaluation.js';
import type { PlanGoal } from '../../model/practice/plan/plan-goal.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import type { SetAside } from '../../model/practice/plan/set-aside.js';
import { GROUNDS, OPTIONS, OUTCOMES, PAYMENTS, PLAN_TYPES, WHY_NOT } from '../../practice/plan/words.js';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';
import { instrumentUse } from './assessment.js';
import { id, listOf, someText, text, whole, wordOf } from './basics.js';
import { plainDate } from './dates.js';
import { historyEntry } from './history.js';
import { principleAnswer } from './practice-records.js';
import { childView, correction, decision } from './records.js';
import { authorRole } from './roles.js';

export const planGoal: z.ZodType<PlanGoal, PlanGoal> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    text: someText,
    worksOn: listOf(id),
    builds: listOf(id),
    indicator: z.optional(text),
    pullsAgainst: z.optional(listOf(id)),
  }),
);

/** A number of days or sessions in a month. */
const perMonth = (): z.ZodType<number, number> => {
  const error = mark('number-invalid', { least: 0, most: 31 });
  return z.number().min(0, { error }).max(31, { error });
};

export const plannedMeasure: z.ZodType<PlannedMeasure, PlannedMeasure> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    measure: wordOf(MEASURE_KINDS),
    goals: listOf(id),
    voluntary: wordOf(TRUTHS),
    start: plainDate,
    intendedEnd: z.optional(plainDate),
    ended: z.optional(plainDate),
    ground: z.optional(wordOf(GROUNDS)),
    purpose: z.optional(text),
    code: z.optional(id),
    clarification: z.optional(text),
    daysPerMonth: z.optional(perMonth()),
    sessionsPerMonth: z.optional(perMonth()),
    payment: z.optional(wordOf(PAYMENTS)),
    povertyAlone: z.optional(wordOf(TRUTHS)),
    socialServicesConsidered: z.optional(wordOf(TRUTHS)),
    debtAdviceConsidered: z.optional(wordOf(TRUTHS)),
    match: z.optional(text),
    parentsPart: z.optional(text),
    economicMotiveDiscussed: z.optional(wordOf(TRUTHS)),
    contactPerson: z.optional(authorRole),
    contactKnowsFamily: z.optional(wordOf(TRUTHS)),
    informedOfGoals: z.optional(wordOf(TRUTHS)),
    contacts: z.optional(listOf(plainDate)),
    changePotential: z.optional(text),
    knowledgeBase: z.optional(text),
    evaluateEvery: z.optional(z.strictObject({ months: whole(1, 12), reason: z.optional(text) })),
    responsible: z.optional(authorRole),
  }),
);

export const planAlternative: z.ZodType<PlanAlternative, PlanAlternative> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    option: wordOf(OPTIONS),
    whyNot: someText,
    what: z.optional(text),
    ground: z.optional(wordOf(WHY_NOT)),
    judgedNecessary: z.optional(wordOf(TRUTHS)),
  }),
);

export const planConsent: z.ZodType<PlanConsent, PlanConsent> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    measures: listOf(id),
    freelyGiven: wordOf(FREELY),
    who: z.optional(authorRole),
    givenOn: z.optional(plainDate),
    informedHow: z.optional(text),
    boardHeldOut: z.optional(wordOf(TRUTHS)),
    pressureNote: z.optional(text),
    withdrawnOn: z.optional(plainDate),
  }),
);

export const planEvaluation: z.ZodType<PlanEvaluation, PlanEvaluation> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    performedOn: plainDate,
    by: authorRole,
    measures: listOf(id),
    conclusion: someText,
    outcome: wordOf(OUTCOMES),
    childMode: z.optional(wordOf(MODES)),
    childExperience: z.optional(text),
  }),
);

export const setAside: z.ZodType<SetAside, SetAside> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id, observation: id, reason: someText, by: authorRole, at: plainDate }),
);

export const plan: z.ZodType<Plan, Plan> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    schemaVersion: z.literal(1),
    id,
    type: wordOf(PLAN_TYPES),
    assessments: listOf(id),
    catalogue: instrumentUse,
    start: plainDate,
    resources: listOf(someText),
    goals: listOf(planGoal),
    measures: listOf(plannedMeasure),
    alternatives: listOf(planAlternative),
    consents: listOf(planConsent),
    childViews: listOf(childView),
    principles: listOf(principleAnswer),
    evaluations: listOf(planEvaluation),
    setAside: listOf(setAside),
    decisions: listOf(decision),
    corrections: listOf(correction),
    history: listOf(historyEntry),
    intendedEnd: z.optional(plainDate),
    nextEvaluation: z.optional(plainDate),
    coordinator: z.optional(authorRole),
  }),
);
