import { readDay, readMonth } from '../../assessment/read-date.js';
import { CHILD_VIEW, CORRECTION, DECISION } from '../../assessment/shape-records.js';
import { AUTHORS } from '../../assessment/words.js';
import { caseSteps } from '../../catalog/case-flow/steps.js';
import { readId, readSomeText } from '../../document/readers.js';
import type { ShapeOf } from '../../document/shape.js';
import type { CaseEvent } from '../../model/practice/case-event.js';
import type { CaseFlow, PartyStatus } from '../../model/practice/case-flow.js';
import { historyShape, versionReader } from '../shared/history-shape.js';
import { CONDITIONS, EMERGENCIES, ORDERS, PARTY_GROUNDS, REPORTERS } from './words.js';

/** The version in which case flows are written. */
export const CASE_FLOW_VERSION = 1;

/** How an event is written. */
export const CASE_EVENT: ShapeOf<CaseEvent> = {
  required: { id: readId, type: { oneOf: caseSteps }, date: readDay },
  optional: {
    by: { oneOf: AUTHORS },
    of: readId,
    emergency: { oneOf: EMERGENCIES },
    order: { oneOf: ORDERS },
    condition: { oneOf: CONDITIONS },
    registerCode: readId,
    grounds: readSomeText,
    decision: readId,
  },
};

/** How the status as a party is written. */
export const PARTY_STATUS: ShapeOf<PartyStatus> = {
  required: {
    id: readId,
    from: readDay,
    ground: { oneOf: PARTY_GROUNDS },
    by: { oneOf: AUTHORS },
    reason: readSomeText,
  },
  optional: { to: readDay },
};

/** How the child is described. */
export const FLOW_CHILD: ShapeOf<CaseFlow['child']> = {
  required: {},
  optional: { birthMonth: readMonth },
};

/** How a case flow is written. */
export const CASE_FLOW: ShapeOf<CaseFlow> = {
  required: {
    schemaVersion: /* @__PURE__ */ versionReader(CASE_FLOW_VERSION),
    id: readId,
    child: FLOW_CHILD,
    reporter: { oneOf: REPORTERS },
    events: { list: CASE_EVENT },
    partyStatus: { list: PARTY_STATUS },
    childViews: { list: CHILD_VIEW },
    decisions: { list: DECISION },
    corrections: { list: CORRECTION },
    history: { list: /* @__PURE__ */ historyShape(CASE_FLOW_VERSION) },
  },
  optional: {},
};
