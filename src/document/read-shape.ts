import { unknownId } from '../errors/unknown-id.js';
import type { JsonValue } from '../model/json.js';
import { asObject } from './plain-object.js';
import { readEntries } from './read-free.js';
import { checkKeyCount, type Reading, readAt, refusal } from './reading.js';
import type { Field, Shape } from './shape.js';

/** Reads a value by its field: the result is a copy in the declared order of keys. */
export const readField = (field: Field, value: unknown, reading: Reading): JsonValue => {
  if (typeof field === 'function') return field(value, reading);
  if ('oneOf' in field) return readWord(field.oneOf, value, reading);
  if ('list' in field) return readList(field.list, value, reading);
  return readShape(field, value, reading);
};

const readWord = (words: Readonly<Record<string, unknown>>, value: unknown, reading: Reading): JsonValue => {
  if (typeof value === 'string' && Object.hasOwn(words, value)) return value;
  throw refusal(reading, 'value-invalid', { expected: Object.keys(words) });
};

const readList = (field: Field, value: unknown, reading: Reading): JsonValue => {
  if (!Array.isArray(value)) throw refusal(reading, 'value-invalid', { expected: 'list' });
  return readEntries(value, reading, (entry, at) => readField(field, entry, at));
};

const readShape = (shape: Shape, value: unknown, reading: Reading): JsonValue => {
  const object = asObject(value, reading);
  checkKeys(shape, Object.keys(object), reading);
  const copy: Record<string, JsonValue> = {};
  const read = (key: string, field: Field, required: boolean): void => {
    // An inherited property is not what the caller wrote.
    const entry = Object.hasOwn(object, key) ? object[key] : undefined;
    if (entry !== undefined)
      copy[key] = readAt(key, entry, (inner, at) => readField(field, inner, at), reading);
    else if (required) throw refusal({ ...reading, path: [...reading.path, key] }, 'required-missing');
  };
  for (const [key, field] of Object.entries(shape.required)) read(key, field, true);
  for (const [key, field] of Object.entries(shape.optional)) read(key, field, false);
  return copy;
};

/** Unknown keys come first: a misspelt key explains the one that is missing. */
const checkKeys = (shape: Shape, keys: readonly string[], reading: Reading): void => {
  checkKeyCount(keys.length, reading);
  const known = [...Object.keys(shape.required), ...Object.keys(shape.optional)];
  keys.forEach((key, position) => {
    if (!known.includes(key)) throw unknownId('key-unknown', reading.path, key, known, position);
  });
};
