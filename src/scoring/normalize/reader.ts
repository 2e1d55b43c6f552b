import type { ErrorCode } from '../../errors/codes.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { nearest } from '../../errors/suggest.js';

/** Where a value stands in a definition. */
export type Path = readonly (string | number)[];

/** A plain object of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
/** No text of a definition is as long; the same limit as for the texts of a document. */
const LONGEST_TEXT = 10_000;

/** Reads parts of a definition that has already been copied as plain data; each reader says what it expected, and where. */
const fail = (code: ErrorCode, path: Path, expected: string): never => {
  throw new ResiliensError(code, path, { expected });
};

export const objectAt = (value: unknown, path: Path): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Raw)
    : fail(value === undefined ? 'required-missing' : 'value-invalid', path, 'object');

export const listAt = (value: unknown, path: Path): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : fail(value === undefined ? 'required-missing' : 'value-invalid', path, 'list');

export const textAt = (value: unknown, path: Path): string => {
  if (typeof value !== 'string' || value.length === 0)
    return fail(value === undefined ? 'required-missing' : 'value-invalid', path, 'text');
  if (value.length <= LONGEST_TEXT) return value;
  throw new ResiliensError('limit-exceeded', path, {
    limit: 'maxText',
    most: LONGEST_TEXT,
    found: value.length,
  });
};

/** A text that says something: blanks alone are none. */
export const filledAt = (value: unknown, path: Path): string =>
  /\S/.test(textAt(value, path)) ? (value as string) : fail('value-invalid', path, 'text');

export const numberAt = (value: unknown, path: Path): number =>
  typeof value === 'number'
    ? value
    : fail(value === undefined ? 'required-missing' : 'value-invalid', path, 'number');

export const idAt = (value: unknown, path: Path): string => {
  const id = textAt(value, path);
  return ID.test(id) && id.length <= LONGEST_ID ? id : fail('definition-invalid', path, 'kebab-case id');
};

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[], path: Path): T => {
  if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as T;
  throw new ResiliensError(value === undefined ? 'required-missing' : 'value-invalid', path, { allowed });
};

/** The error for a key that is not among the known ones, at its place: keys of a definition say nothing about a case. */
export const unknownKey = (
  code: ErrorCode,
  path: Path,
  key: string,
  known: Iterable<string>,
): ResiliensError =>
  new ResiliensError(code, [...path, key], { found: key, suggestion: nearest(key, known) });

/** Refuses keys that are not among the allowed ones. */
export const onlyKeys = (value: Raw, allowed: readonly string[], path: Path): void => {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) throw unknownKey('key-unknown', path, key, allowed);
  }
};

/** The same object without the keys that have no value, so that equal definitions are equal data. */
export const withoutGaps = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
