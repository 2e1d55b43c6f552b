import { readPartialDate } from '../../assessment/read-date.js';
import { PERIODS, TRUTHS, UNITS } from '../../assessment/words.js';
import { isId, readNumber, readSomeText, readText, readWhole } from '../../document/readers.js';
import { type Reader, refusal } from '../../document/reading.js';
import type { ShapeOf } from '../../document/shape.js';
import { dateForm } from '../../logic/date-is.js';
import type { Mark, PairMark, RecordSource } from '../../model/ecology/record.js';
import type { Interval } from '../../model/interval.js';
import type { Rate } from '../../model/rate.js';
import type { Truth } from '../../model/truth.js';
import { INFORMANTS } from './words.js';

/** The version in which ecologies are written. */
export const ECOLOGY_VERSION = 1;

/** How a truth value is read. */
export const TRUTH: { readonly oneOf: Readonly<Record<Truth, unknown>> } = { oneOf: TRUTHS };

export const readVersion: Reader = (value, reading) => readWhole(value, reading, 1, ECOLOGY_VERSION);

/** An id of a record, or a reference to one. */
export const readRecordId: Reader = (value, reading) => {
  if (typeof value === 'string' && isId(value)) return value;
  throw refusal(reading, 'value-invalid', { expected: 'id', rule: 'e02' });
};

/** A kebab-case code: a role, a relation, a feature. */
export const readCode: Reader = (value, reading) => {
  if (typeof value === 'string' && isId(value)) return value;
  throw refusal(reading, 'value-invalid', { expected: 'id' });
};

/** A label: a text that says something. */
export const readLabel: Reader = (value, reading) => readSomeText(value, reading);

/** A year or a month; a day of birth would identify the person. */
export const readBirth: Reader = (value, reading) => {
  const form = typeof value === 'string' ? dateForm(value) : 'none';
  if (form === 'year' || form === 'month') return value as string;
  throw refusal(reading, form === 'impossible' ? 'date-impossible' : 'value-invalid', {
    expected: 'YYYY-MM or YYYY',
    rule: 'e12',
  });
};

export const readClosenessBand: Reader = (value, reading) => readWhole(value, reading, 1, 4);

export const INTERVAL: ShapeOf<Interval> = {
  required: {},
  optional: { from: readPartialDate, to: readPartialDate },
};

export const RATE: ShapeOf<Rate> = {
  required: { times: readNumber, per: { oneOf: PERIODS } },
  optional: { unit: { oneOf: UNITS } },
};

export const SOURCE: ShapeOf<RecordSource> = {
  required: { informant: { oneOf: INFORMANTS } },
  optional: { at: readPartialDate, note: readText },
};

export const MARK: ShapeOf<Mark> = { required: {}, optional: { interval: INTERVAL, source: SOURCE } };

export const PAIR_MARK: ShapeOf<PairMark> = {
  required: {
    between: (value, reading) => readPair(value, reading),
  },
  optional: { interval: INTERVAL, source: SOURCE },
};

/** Two ids. */
export const readPair: Reader = (value, reading) => {
  if (!Array.isArray(value) || value.length !== 2) {
    throw refusal(reading, 'value-invalid', { expected: 'two-ids' });
  }
  return value.map((id, place) => {
    reading.path.push(place);
    const read = readRecordId(id, reading);
    reading.path.pop();
    return read;
  });
};
