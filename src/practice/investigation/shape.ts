import { readDay } from '../../assessment/read-date.js';
import { CHILD_VIEW, CONSENT, CORRECTION } from '../../assessment/shape-records.js';
import { AUTHORS } from '../../assessment/words.js';
import { readId, readSomeText, readText } from '../../document/readers.js';
import type { FieldOf, ShapeOf } from '../../document/shape.js';
import type {
  AskedSource,
  FamilyPart,
  Hypothesis,
  InvestigationPlan,
  Proportionality,
  TimeFrame,
} from '../../model/practice/investigation-plan.js';
import type { InvestigationFrame, InvestigationList } from '../../model/practice/investigation-plan-input.js';
import { PRINCIPLE } from '../plan/shape-records.js';
import { historyShape, versionReader } from '../shared/history-shape.js';
import { AIMS, CONSENT_NEEDS, FAMILY_PARTS, HYPOTHESIS_KINDS, LOOKS_FOR, WAYS } from './words.js';

/** The version in which plans of investigations are written. */
export const INVESTIGATION_VERSION = 1;

const HYPOTHESIS: ShapeOf<Hypothesis> = {
  required: {
    id: readId,
    kind: { oneOf: HYPOTHESIS_KINDS },
    text: readSomeText,
    aimsAt: { oneOf: AIMS },
  },
  optional: { supportedBy: readText, weakenedBy: readText },
};

const ASKED: ShapeOf<AskedSource> = {
  required: {
    id: readId,
    whom: { oneOf: AUTHORS },
    about: readSomeText,
    hypotheses: { list: readId },
    looksFor: { oneOf: LOOKS_FOR },
    way: { oneOf: WAYS },
    consent: { oneOf: CONSENT_NEEDS },
    consents: { list: readId },
  },
  optional: { why: readText, ground: readText, askedOn: readDay },
};

const FAMILY: ShapeOf<FamilyPart> = {
  required: {
    id: readId,
    who: { oneOf: AUTHORS },
    part: { oneOf: FAMILY_PARTS },
    at: readDay,
    how: readSomeText,
  },
  optional: {},
};

const PROPORTIONALITY: ShapeOf<Proportionality> = {
  required: { purpose: readSomeText },
  optional: { leftOut: readText, gentleness: readText },
};

const TIME_FRAME: ShapeOf<TimeFrame> = { required: { from: readDay, to: readDay }, optional: {} };

/** The lists that records can be added to. */
export const INVESTIGATION_LISTS: {
  readonly [List in InvestigationList]: FieldOf<InvestigationPlan[List]>;
} = {
  hypotheses: { list: HYPOTHESIS },
  sources: { list: ASKED },
  family: { list: FAMILY },
  childViews: { list: CHILD_VIEW },
  consents: { list: CONSENT },
  principles: { list: PRINCIPLE },
};

/** How the keys that can be set anew are written. */
export const INVESTIGATION_FRAME: ShapeOf<InvestigationFrame> = {
  required: {},
  optional: { caseFlow: readId, timeFrame: TIME_FRAME, proportionality: PROPORTIONALITY },
};

/** How a plan of an investigation is written. */
export const INVESTIGATION: ShapeOf<InvestigationPlan> = {
  required: {
    schemaVersion: /* @__PURE__ */ versionReader(INVESTIGATION_VERSION),
    id: readId,
    madeOn: readDay,
    hypotheses: { list: HYPOTHESIS },
    sources: { list: ASKED },
    family: { list: FAMILY },
    childViews: { list: CHILD_VIEW },
    consents: { list: CONSENT },
    principles: { list: PRINCIPLE },
    corrections: { list: CORRECTION },
    history: { list: /* @__PURE__ */ historyShape(INVESTIGATION_VERSION) },
  },
  optional: { caseFlow: readId, timeFrame: TIME_FRAME, proportionality: PROPORTIONALITY },
};
