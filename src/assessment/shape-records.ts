import { readId, readSomeText, readText } from '../document/readers.js';
import { type Reader, refusal } from '../document/reading.js';
import type { ShapeOf } from '../document/shape.js';
import type { AlternativeExplanation } from '../model/alternative-explanation.js';
import type { BufferingLink } from '../model/buffering-link.js';
import type { ChildView } from '../model/child-view.js';
import type { Consent } from '../model/consent.js';
import type { Correction } from '../model/correction.js';
import type { Decision, LegalBasis } from '../model/decision.js';
import type { Change } from '../model/history.js';
import type { Resolution } from '../model/resolution.js';
import { readDay } from './read-date.js';
import { readAnswer } from './read-details.js';
import { AUTHORS, FREELY, LAWS, MODES, QUESTIONS, TRUTHS } from './words.js';

/** Part of a legal reference as the register writes it: digits, then letters. */
const readLegalPart: Reader = (value, reading) => {
  if (typeof value === 'string' && /^[1-9]\d{0,2}[a-z]{0,2}$/.test(value)) return value;
  throw refusal(reading, 'value-invalid', { expected: 'legal-part' });
};

const LEGAL_BASIS: ShapeOf<LegalBasis> = {
  required: { law: { oneOf: LAWS }, chapter: readLegalPart, section: readLegalPart },
  optional: { subsections: { list: readLegalPart } },
};

/** How a change is written. */
export const CHANGE: ShapeOf<Change> = {
  required: { at: readDay, by: { oneOf: AUTHORS }, reason: readSomeText },
  optional: {},
};

/** How a correction is written. */
export const CORRECTION: ShapeOf<Correction> = {
  required: { record: readId, by: { oneOf: AUTHORS }, at: readDay, reason: readSomeText },
  optional: { replacement: readId },
};

/** How a resolution is written. */
export const RESOLUTION: ShapeOf<Resolution> = {
  required: {
    id: readId,
    instrument: readId,
    item: readId,
    answer: readAnswer,
    observations: { list: readId },
    by: { oneOf: AUTHORS },
    at: readDay,
    reason: readSomeText,
  },
  optional: {},
};

/** How an alternative explanation is written. */
export const EXPLANATION: ShapeOf<AlternativeExplanation> = {
  required: {
    id: readId,
    items: { list: readId },
    explanation: readSomeText,
    by: { oneOf: AUTHORS },
    at: readDay,
  },
  optional: { check: readText },
};

/** How the child's view is written. */
export const CHILD_VIEW: ShapeOf<ChildView> = {
  required: {
    id: readId,
    mode: { oneOf: MODES },
    on: { oneOf: QUESTIONS },
    at: readDay,
    informedAboutUse: { oneOf: TRUTHS },
  },
  optional: { view: readText, weight: readText, weightReason: readText },
};

/** How a buffering link is written. */
export const BUFFERING_LINK: ShapeOf<BufferingLink> = {
  required: {
    id: readId,
    protective: readId,
    risk: readId,
    by: { oneOf: AUTHORS },
    at: readDay,
    reason: readSomeText,
  },
  optional: {},
};

/** How a decision is written. */
export const DECISION: ShapeOf<Decision> = {
  required: {
    id: readId,
    by: { oneOf: AUTHORS },
    at: readDay,
    decided: readSomeText,
    reasons: readSomeText,
    legalBasis: { list: LEGAL_BASIS },
    childViews: { list: readId },
  },
  optional: {},
};

/** How a record of consent is written. */
export const CONSENT: ShapeOf<Consent> = {
  required: {
    id: readId,
    who: { oneOf: AUTHORS },
    what: readSomeText,
    informedHow: readSomeText,
    givenOn: readDay,
    freelyGiven: { oneOf: FREELY },
  },
  optional: { pressureNote: readText, withdrawnOn: readDay },
};
