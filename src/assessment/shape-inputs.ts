import { readId, readSomeText, readText } from '../document/readers.js';
import type { ShapeOf } from '../document/shape.js';
import type {
  ConsentWithdrawal,
  DateChange,
  NewAlternativeExplanation,
  NewAssessment,
  NewBufferingLink,
  NewResolution,
  ObservationCorrection,
  ObservationEnd,
} from '../model/assessment-input.js';
import { readDay, readPartialDate } from './read-date.js';
import { readAnswer } from './read-details.js';
import { CHILD, INSTRUMENT_USE, readAge } from './shape-assessment.js';
import { OBSERVATION } from './shape-observation.js';
import {
  BUFFERING_LINK,
  CHILD_VIEW,
  CONSENT,
  CORRECTION,
  DECISION,
  EXPLANATION,
  RESOLUTION,
} from './shape-records.js';

/** How a new assessment is handed in. */
export const NEW_ASSESSMENT: ShapeOf<NewAssessment> = {
  required: { id: readId, date: readDay, child: CHILD, instruments: { list: INSTRUMENT_USE } },
  optional: {
    observations: { list: OBSERVATION },
    corrections: { list: CORRECTION },
    resolutions: { list: RESOLUTION },
    alternativeExplanations: { list: EXPLANATION },
    childViews: { list: CHILD_VIEW },
    bufferingLinks: { list: BUFFERING_LINK },
    decisions: { list: DECISION },
    consents: { list: CONSENT },
  },
};

/** How a resolution is handed in. */
export const NEW_RESOLUTION: ShapeOf<NewResolution> = {
  required: { id: readId, instrument: readId, item: readId, answer: readAnswer },
  optional: { observations: { list: readId } },
};

/** How an alternative explanation is handed in. */
export const NEW_EXPLANATION: ShapeOf<NewAlternativeExplanation> = {
  required: { id: readId, items: { list: readId }, explanation: readSomeText },
  optional: { check: readText },
};

/** How a buffering link is handed in. */
export const NEW_LINK: ShapeOf<NewBufferingLink> = {
  required: { id: readId, protective: readId, risk: readId },
  optional: {},
};

/** How the correction of an observation is handed in. */
export const NEW_CORRECTION: ShapeOf<ObservationCorrection> = {
  required: { observation: readId },
  optional: { replacement: OBSERVATION },
};

/** How the end of an observation is handed in. */
export const END: ShapeOf<ObservationEnd> = {
  required: { observation: readId, to: readPartialDate },
  optional: {},
};

/** How the withdrawal of a consent is handed in. */
export const WITHDRAWAL: ShapeOf<ConsentWithdrawal> = {
  required: { consent: readId, on: readDay },
  optional: {},
};

/** How another date is handed in. */
export const DATE_CHANGE: ShapeOf<DateChange> = {
  required: { date: readDay },
  optional: { ageMonths: readAge },
};
