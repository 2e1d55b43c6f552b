import { readFree } from '../document/read-free.js';
import { readId, readSomeText, readWhole } from '../document/readers.js';
import { type Reader, refusal } from '../document/reading.js';
import type { ShapeOf } from '../document/shape.js';
import { OLDEST_MONTHS } from '../logic/oldest-months.js';
import type { AssessedChild, Assessment, InstrumentUse } from '../model/assessment.js';
import type { HistoryEntry, Patch } from '../model/history.js';
import { readDay, readMonth } from './read-date.js';
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
import { AUTHORS, OPS } from './words.js';

/** The version in which assessments are written. */
export const ASSESSMENT_VERSION = 1;

const readVersion: Reader = (value, reading) => readWhole(value, reading, 1, ASSESSMENT_VERSION);

/** An age in completed months. */
export const readAge: Reader = (value, reading) => readWhole(value, reading, 0, OLDEST_MONTHS);

const readPlace: Reader = (value, reading) => readWhole(value, reading, 0, Number.MAX_SAFE_INTEGER);

const readEdition: Reader = (value, reading) => {
  const edition = readSomeText(value, reading);
  if (typeof edition === 'string' && edition.length <= 64) return edition;
  throw refusal(reading, 'value-invalid', { expected: 'edition' });
};

/** A step of a patch: a key or an index. */
const readStep: Reader = (value, reading) =>
  typeof value === 'number' ? readPlace(value, reading) : readId(value, reading);

/** How the child is described. */
export const CHILD: ShapeOf<AssessedChild> = {
  required: {},
  optional: { birthMonth: readMonth, ageMonths: readAge },
};

/** How the use of an instrument is written. */
export const INSTRUMENT_USE: ShapeOf<InstrumentUse> = {
  required: { id: readId, edition: readEdition },
  optional: {},
};

const PATCH: ShapeOf<Patch> = {
  required: { op: { oneOf: OPS }, path: { list: readStep } },
  optional: { value: readFree },
};

const HISTORY_ENTRY: ShapeOf<HistoryEntry> = {
  required: {
    at: readDay,
    by: { oneOf: AUTHORS },
    reason: readSomeText,
    action: readId,
    version: readVersion,
    patches: { list: PATCH },
    inverse: { list: PATCH },
  },
  optional: { of: readPlace },
};

/** How an assessment is written. */
export const ASSESSMENT: ShapeOf<Assessment> = {
  required: {
    schemaVersion: readVersion,
    id: readId,
    date: readDay,
    child: CHILD,
    instruments: { list: INSTRUMENT_USE },
    observations: { list: OBSERVATION },
    corrections: { list: CORRECTION },
    resolutions: { list: RESOLUTION },
    alternativeExplanations: { list: EXPLANATION },
    childViews: { list: CHILD_VIEW },
    bufferingLinks: { list: BUFFERING_LINK },
    decisions: { list: DECISION },
    consents: { list: CONSENT },
    history: { list: HISTORY_ENTRY },
  },
  optional: {},
};
