import type { Reading } from './reading.js';
import { refusal } from './reading.js';

/**
 * Tells whether a value is an object as JSON makes them, whatever realm it comes from: its prototype is none, or one that
 * has no prototype itself.
 */
const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** The value as an object, or the error for anything else: an instance of a class has behaviour that a copy would lose. */
export const asObject = (value: unknown, reading: Reading): Readonly<Record<string, unknown>> => {
  if (isPlainObject(value)) return value;
  const other = typeof value === 'object' && value !== null && !Array.isArray(value);
  throw refusal(reading, other ? 'input-invalid' : 'value-invalid', { expected: 'object' });
};
