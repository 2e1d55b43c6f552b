import type { Field } from '../../src/document/shape.js';

type Shapes = Exclude<Field, (...args: never[]) => unknown>;

const inside = (field: Field): readonly (readonly [string, Field])[] => {
  if (typeof field === 'function') return [];
  const shape = field as Shapes;
  if ('oneOf' in shape) return [];
  if ('list' in shape) return inside(shape.list);
  return [...Object.entries(shape.required), ...Object.entries(shape.optional)];
};

/** Every key that a field declares, as a path without indexes. */
export const declaredKeys = (field: Field, path = ''): string[] =>
  inside(field).flatMap(([key, inner]) => [`${path}${key}`, ...declaredKeys(inner, `${path}${key}.`)]);

/** Every declared key that a value holds somewhere. */
export const writtenKeys = (field: Field, value: unknown, path = ''): ReadonlySet<string> => {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = values.flatMap((one) =>
    inside(field).flatMap(([key, inner]) => {
      const entry = (one as Readonly<Record<string, unknown>>)[key];
      return entry === undefined ? [] : [`${path}${key}`, ...writtenKeys(inner, entry, `${path}${key}.`)];
    }),
  );
  return new Set(found);
};
