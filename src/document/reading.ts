import type { ErrorCode } from '../errors/codes.js';
import { type ErrorFacts, ResiliensError } from '../errors/resiliens-error.js';
import type { JsonValue } from '../model/json.js';
import type { Limits } from './limits.js';

/** Where a reader stands in the input; one path for the whole walk, since a document may hold very many places. */
export interface Reading {
  /** What is refused for its size. */
  readonly limits: Limits;
  /** Keys and indexes from the root to the value that is being read. */
  readonly path: (string | number)[];
}

/** Reads one value: returns it as plain JSON of the library's own, or throws a coded error. */
export type Reader = (value: unknown, reading: Reading) => JsonValue;

/** The error for the value that is being read. */
export const refusal = (reading: Reading, code: ErrorCode, facts: ErrorFacts = {}): ResiliensError =>
  new ResiliensError(code, reading.path, facts);

/** Reads a value one step further down. */
export const readAt = (step: string | number, value: unknown, read: Reader, reading: Reading): JsonValue => {
  reading.path.push(step);
  const result = read(value, reading);
  reading.path.pop();
  return result;
};

/** Keys that every object may have, however few records a caller allows: no record of any format has so many. */
const KEYS = 1_000;

/** Refuses a list that lies too deep or holds too much. */
export const checkSize = (size: number, reading: Reading): void => {
  checkDepth(reading);
  refuseAbove(reading.limits.maxRecords, size, reading);
};

/** Refuses an object that lies too deep or has too many keys. */
export const checkKeyCount = (count: number, reading: Reading): void => {
  checkDepth(reading);
  refuseAbove(Math.max(reading.limits.maxRecords, KEYS), count, reading);
};

const checkDepth = (reading: Reading): void => {
  const { maxDepth } = reading.limits;
  if (reading.path.length >= maxDepth)
    throw refusal(reading, 'limit-exceeded', { limit: 'maxDepth', most: maxDepth });
};

const refuseAbove = (most: number, found: number, reading: Reading): void => {
  if (found > most) throw refusal(reading, 'limit-exceeded', { limit: 'maxRecords', most, found });
};

/**
 * Starts a reader at the root.
 *
 * An object may run code of its own when it is read, as a proxy does; what that throws is answered like any other input
 * that is not plain.
 */
export const readRoot = (
  value: unknown,
  read: Reader,
  limits: Limits,
  path: readonly (string | number)[] = [],
): JsonValue => {
  const reading: Reading = { limits, path: [...path] };
  try {
    return read(value, reading);
  } catch (error) {
    if (error instanceof ResiliensError) throw error;
    throw refusal(reading, 'input-invalid', { expected: 'plain-json' });
  }
};
