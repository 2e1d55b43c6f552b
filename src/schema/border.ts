import type { Limits } from '../document/limits.js';
import { asObject } from '../document/plain-object.js';
import { readNumber, readText } from '../document/readers.js';
import { checkSize, type Reader, type Reading, readAt, readRoot, refusal } from '../document/reading.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { JsonValue } from '../model/json.js';

/** Keys that lead to a prototype. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/**
 * Copies a value from anywhere as plain JSON within limits: the border that everything passes before a schema looks at it.
 *
 * Keys without a value are left out, as JSON leaves them out; minus zero becomes zero. Refused, with the path: what is too
 * long, too many or too deep, numbers that are not finite, half a surrogate pair, keys that lead to a prototype, instances of
 * classes, and whatever JSON cannot hold. The value is neither changed nor frozen.
 */
export const plainWithin = (value: unknown, limits: Limits): JsonValue => readRoot(value, readPlain, limits);

const readPlain: Reader = (value, reading) => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return readText(value, reading);
  if (typeof value === 'number') return readNumber(value, reading);
  if (Array.isArray(value)) return readList(value, reading);
  if (typeof value === 'object') return readObject(value, reading);
  throw refusal(reading, 'input-invalid', { expected: 'plain-json' });
};

const readList = (list: readonly unknown[], reading: Reading): JsonValue => {
  checkSize(list.length, reading);
  return Array.from(list, (entry, index) => readAt(index, entry, readPlain, reading));
};

const readObject = (value: object, reading: Reading): JsonValue => {
  const object = asObject(value, reading);
  const keys = Object.keys(object);
  checkSize(keys.length, reading);
  const copy: Record<string, JsonValue> = {};
  keys.forEach((key, position) => {
    if (RESERVED.includes(key) || !isKey(key, reading.limits))
      throw new ResiliensError('key-unknown', [...reading.path, position], { position, suggestion: null });
    const entry = object[key];
    if (entry !== undefined) copy[key] = readAt(key, entry, readPlain, reading);
  });
  return copy;
};

/** No key of a format is longer, whatever the limit for texts. */
const LONGEST_ID = 128;

/** Whether a text may be a key at all; which keys may stand where is for the schema to say. */
const isKey = (key: string, { maxText }: Limits): boolean =>
  key.length <= Math.max(maxText, LONGEST_ID) && !/\p{Cs}/u.test(key);
