import { readDay } from '../../assessment/read-date.js';
import { AUTHORS, FREELY, MODES, TRUTHS } from '../../assessment/words.js';
import { MEASURE_KINDS } from '../../catalog/measures/kinds.js';
import { principleNamedBy } from '../../catalog/principle-named-by.js';
import { readId, readNumber, readSomeText, readText, readWhole } from '../../document/readers.js';
import { type Reader, refusal } from '../../document/reading.js';
import type { ShapeOf } from '../../document/shape.js';
import type { PlanAlternative } from '../../model/practice/plan/plan-alternative.js';
import type { PlanConsent } from '../../model/practice/plan/plan-consent.js';
import type { PlanEvaluation } from '../../model/practice/plan/plan-evaluation.js';
import type { PlanGoal } from '../../model/practice/plan/plan-goal.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import type { PrincipleAnswer } from '../../model/practice/plan/principle-answer.js';
import type { SetAside } from '../../model/practice/plan/set-aside.js';
import { GROUNDS, OPTIONS, OUTCOMES, PAYMENTS, WHY_NOT } from './words.js';

/** A number of days or sessions in a month. */
const readPerMonth: Reader = (value, reading) => {
  const number = readNumber(value, reading);
  if (number >= 0 && number <= 31) return number;
  throw refusal(reading, 'number-invalid', { least: 0, most: 31 });
};

const readMonths: Reader = (value, reading) => readWhole(value, reading, 1, 12);

/** How a goal is written. */
export const GOAL: ShapeOf<PlanGoal> = {
  required: { id: readId, text: readSomeText, worksOn: { list: readId }, builds: { list: readId } },
  optional: { indicator: readText, pullsAgainst: { list: readId } },
};

/** How a planned measure is written. */
export const PLANNED_MEASURE: ShapeOf<PlannedMeasure> = {
  required: {
    id: readId,
    measure: { oneOf: MEASURE_KINDS },
    goals: { list: readId },
    voluntary: { oneOf: TRUTHS },
    start: readDay,
  },
  optional: {
    intendedEnd: readDay,
    ended: readDay,
    ground: { oneOf: GROUNDS },
    purpose: readText,
    code: readId,
    clarification: readText,
    daysPerMonth: readPerMonth,
    sessionsPerMonth: readPerMonth,
    payment: { oneOf: PAYMENTS },
    povertyAlone: { oneOf: TRUTHS },
    socialServicesConsidered: { oneOf: TRUTHS },
    debtAdviceConsidered: { oneOf: TRUTHS },
    match: readText,
    parentsPart: readText,
    economicMotiveDiscussed: { oneOf: TRUTHS },
    contactPerson: { oneOf: AUTHORS },
    contactKnowsFamily: { oneOf: TRUTHS },
    informedOfGoals: { oneOf: TRUTHS },
    contacts: { list: readDay },
    changePotential: readText,
    knowledgeBase: readText,
    evaluateEvery: { required: { months: readMonths }, optional: { reason: readText } },
    responsible: { oneOf: AUTHORS },
  },
};

/** How an alternative is written. */
export const ALTERNATIVE: ShapeOf<PlanAlternative> = {
  required: { id: readId, option: { oneOf: OPTIONS }, whyNot: readSomeText },
  optional: { what: readText, ground: { oneOf: WHY_NOT }, judgedNecessary: { oneOf: TRUTHS } },
};

/** How a consent is written. */
export const PLAN_CONSENT: ShapeOf<PlanConsent> = {
  required: { id: readId, measures: { list: readId }, freelyGiven: { oneOf: FREELY } },
  optional: {
    who: { oneOf: AUTHORS },
    givenOn: readDay,
    informedHow: readText,
    boardHeldOut: { oneOf: TRUTHS },
    pressureNote: readText,
    withdrawnOn: readDay,
  },
};

/** How an evaluation is written. */
export const EVALUATION: ShapeOf<PlanEvaluation> = {
  required: {
    id: readId,
    performedOn: readDay,
    by: { oneOf: AUTHORS },
    measures: { list: readId },
    conclusion: readSomeText,
    outcome: { oneOf: OUTCOMES },
  },
  optional: { childMode: { oneOf: MODES }, childExperience: readText },
};

/** How the answer to a principle is written. */
export const PRINCIPLE: ShapeOf<PrincipleAnswer> = {
  required: {
    id: readId,
    principle: { oneOf: principleNamedBy },
    text: readSomeText,
    by: { oneOf: AUTHORS },
    at: readDay,
  },
  optional: {},
};

/** How it is written that an observation is set aside. */
export const SET_ASIDE: ShapeOf<SetAside> = {
  required: { id: readId, observation: readId, reason: readSomeText, by: { oneOf: AUTHORS }, at: readDay },
  optional: {},
};
