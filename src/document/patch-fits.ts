import type { Patch } from '../model/history.js';
import type { Field, Shape } from './shape.js';

/**
 * Whether a patch speaks only of keys that the document can have: a history must not keep what the document refuses.
 *
 * Inside values that a reader of their own reads, such as recorded details, anything goes that the reader lets through.
 */
export const patchFits = ({ path, value }: Patch, shape: Shape): boolean => {
  let field: Field | undefined = shape;
  for (const key of path) {
    if (typeof field === 'function') return true;
    field = step(field, key);
    if (field === undefined) return false;
  }
  return value === undefined || hasKnownKeys(value, field);
};

const step = (
  field: Exclude<Field, (...args: never) => unknown>,
  key: string | number,
): Field | undefined => {
  // A list that became shorter is written down as its new length.
  if ('list' in field) return typeof key === 'number' ? field.list : key === 'length' ? SCALAR : undefined;
  if ('oneOf' in field || typeof key === 'number') return undefined;
  const { required, optional } = field as Shape;
  return Object.hasOwn(required, key)
    ? required[key]
    : Object.hasOwn(optional, key)
      ? optional[key]
      : undefined;
};

const SCALAR: Field = { oneOf: {} };

const hasKnownKeys = (value: unknown, field: Field): boolean => {
  if (typeof field === 'function' || typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return 'list' in field && value.every((entry) => hasKnownKeys(entry, field.list));
  return Object.entries(value).every(([key, entry]) => {
    const own = step(field, key);
    return own !== undefined && hasKnownKeys(entry, own);
  });
};
