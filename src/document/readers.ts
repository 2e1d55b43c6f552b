import type { Reader, Reading } from './reading.js';
import { refusal } from './reading.js';

/** Half of a surrogate pair: no file could store it as UTF-8. */
const LONE_SURROGATE = /\p{Cs}/u;

/** Keys that lead to a prototype. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** The form of a Norwegian personal number, which must not become an id. */
const PERSONAL_NUMBER = /^\d{6}[-.]?\d{5}$/;

const asText = (value: unknown, reading: Reading): string => {
  if (typeof value !== 'string') throw refusal(reading, 'value-invalid', { expected: 'text' });
  const { maxText } = reading.limits;
  if (value.length > maxText) {
    throw refusal(reading, 'limit-exceeded', { limit: 'maxText', most: maxText, found: value.length });
  }
  if (LONE_SURROGATE.test(value)) throw refusal(reading, 'text-invalid', { found: 'lone surrogate' });
  return value;
};

/** Free text; may be empty. */
export const readText: Reader = (value, reading) => asText(value, reading);

/** Free text that says something: a reason, an explanation, a decision. */
export const readSomeText: Reader = (value, reading) => {
  const text = asText(value, reading);
  if (text.trim() === '') throw refusal(reading, 'value-invalid', { expected: 'some-text' });
  return text;
};

/** Tells whether a text may be an id: 1 to 128 letters of ASCII, digits, `.`, `_`, `:` and `-`, and no personal number. */
export const isId = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(text) && !RESERVED.includes(text) && !PERSONAL_NUMBER.test(text);

/** An id. */
export const readId: Reader = (value, reading) => {
  if (typeof value === 'string' && isId(value)) return value;
  throw refusal(reading, 'value-invalid', { expected: 'id' });
};

/** A finite number; minus zero becomes zero, as JSON would have it. */
export const readNumber = (value: unknown, reading: Reading): number => {
  if (typeof value !== 'number') throw refusal(reading, 'value-invalid', { expected: 'number' });
  if (!Number.isFinite(value)) throw refusal(reading, 'number-invalid');
  return value === 0 ? 0 : value;
};

/** Reads a whole number in a range, both ends included. */
export const readWhole = (value: unknown, reading: Reading, least: number, most: number): number => {
  const number = readNumber(value, reading);
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  throw refusal(reading, 'number-invalid', { least, most });
};
