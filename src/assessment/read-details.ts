import { readEntries, readKeys } from '../document/read-free.js';
import { isId, readId, readNumber } from '../document/readers.js';
import { type Reader, refusal } from '../document/reading.js';

/** Recorded details: by detail id a choice, a number, or a list of records of these. */
export const readDetails: Reader = (value, reading) => readKeys(value, reading, readDetail);

const readDetail: Reader = (value, reading) =>
  Array.isArray(value) ? readEntries(value, reading, readRecord) : readPart(value, reading);

const readRecord: Reader = (value, reading) => readKeys(value, reading, readPart);

/** A number, or the id of a choice: free text has no place among details. */
const readPart: Reader = (value, reading) =>
  typeof value === 'number' ? readNumber(value, reading) : readId(value, reading);

/** An answer: a word or level id, or a number. */
export const readAnswer: Reader = (value, reading) => {
  if (typeof value === 'number') return readNumber(value, reading);
  if (typeof value === 'string' && isId(value)) return value;
  throw refusal(reading, 'answer-invalid');
};
