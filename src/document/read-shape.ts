import { unknownId } from '../errors/unknown-id.js';
import type { JsonValue } from '../model/json.js';
import { asObject } from './plain-object.js';
import { readEntries } from './read-free.js';
import { checkKeyCount, type Reading, refusal } from './reading.js';
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
  for (const [key, field, required] of fieldsOf(shape)) {
    const entry = object[key];
    reading.path.push(key);
    // An inherited property is not what the caller wrote.
    if (entry !== undefined && Object.hasOwn(object, key)) copy[key] = readField(field, entry, reading);
    else if (required) throw refusal(reading, 'required-missing');
    reading.path.pop();
  }
  return copy;
};

/** Key, how it is read, and whether it must be there. */
type NamedField = readonly [string, Field, boolean];

/** The fields of shapes that were read before: a document holds hundreds of records of one shape. */
const listed: WeakMap<Shape, readonly NamedField[]> = /* @__PURE__ */ new WeakMap();

/** The fields of a shape, in the order in which they are written. */
const fieldsOf = (shape: Shape): readonly NamedField[] => {
  const known = listed.get(shape);
  if (known !== undefined) return known;
  const named = (fields: Shape['required'], required: boolean): NamedField[] =>
    Object.entries(fields).map(([key, field]) => [key, field, required]);
  const fields = [...named(shape.required, true), ...named(shape.optional, false)];
  listed.set(shape, fields);
  return fields;
};

/** Unknown keys come first: a misspelt key explains the one that is missing. */
const checkKeys = (shape: Shape, keys: readonly string[], reading: Reading): void => {
  checkKeyCount(keys.length, reading);
  const position = keys.findIndex(
    (key) => !Object.hasOwn(shape.required, key) && !Object.hasOwn(shape.optional, key),
  );
  if (position < 0) return;
  const known = fieldsOf(shape).map(([key]) => key);
  throw unknownId('key-unknown', reading.path, keys[position] as string, known, position);
};
