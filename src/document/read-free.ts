import { ResiliensError } from '../errors/resiliens-error.js';
import type { JsonValue } from '../model/json.js';
import { asObject } from './plain-object.js';
import { isId, readNumber, readText } from './readers.js';
import { checkKeyCount, checkSize, type Reader, type Reading, readAt, refusal } from './reading.js';

/**
 * Reads an object whose keys nobody has declared, each value by the same reader.
 *
 * Keys without a value are left out, as JSON leaves them out. Keys must be ids; one that is not is refused by its position,
 * since it might be the words of a case.
 */
export const readKeys = (value: unknown, reading: Reading, read: Reader): JsonValue => {
  const object = asObject(value, reading);
  const keys = Object.keys(object);
  checkKeyCount(keys.length, reading);
  const copy: Record<string, JsonValue> = {};
  keys.forEach((key, position) => {
    if (!isId(key)) throw new ResiliensError('key-unknown', [...reading.path, position], { position });
    const entry = object[key];
    if (entry !== undefined) copy[key] = readAt(key, entry, read, reading);
  });
  return copy;
};

/** Reads the entries of a list, each by the same reader. */
export const readEntries = (list: readonly unknown[], reading: Reading, read: Reader): JsonValue => {
  checkSize(list.length, reading);
  return Array.from(list, (entry, index) => readAt(index, entry, read, reading));
};

/** Any JSON within the limits. */
export const readFree: Reader = (value, reading) => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return readText(value, reading);
  if (typeof value === 'number') return readNumber(value, reading);
  if (Array.isArray(value)) return readEntries(value, reading, readFree);
  if (typeof value === 'object') return readKeys(value, reading, readFree);
  throw refusal(reading, 'input-invalid', { expected: 'plain-json' });
};
