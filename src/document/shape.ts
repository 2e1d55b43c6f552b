import type { Reader } from './reading.js';

type OptionalKeys<T> = {
  [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? Key : never;
}[keyof T];
type RequiredKeys<T> = Exclude<keyof T, OptionalKeys<T>>;

/**
 * How a value of a type may be read: by a function, by a table of its words, as a list, or key by key.
 *
 * The table must name every word of a closed union and no other: that is what the type is for.
 */
export type FieldOf<T> =
  | Reader
  // In brackets, so that a union is one type and not one after the other.
  | ([T] extends [string]
      ? string extends T
        ? never
        : { readonly oneOf: Readonly<Record<T, unknown>> }
      : never)
  | ([T] extends [readonly (infer Entry)[]] ? { readonly list: FieldOf<Entry> } : never)
  | ([T] extends [string | number | readonly unknown[]] ? never : ShapeOf<T>);

/** The keys of a record, in the order in which it is written, each with how its value is read. */
export interface ShapeOf<T> {
  /** Keys that must be there. */
  readonly required: { readonly [Key in RequiredKeys<T>]: FieldOf<Exclude<T[Key], undefined>> };
  /** Keys that may be missing; they are written after the others. */
  readonly optional: { readonly [Key in OptionalKeys<T>]: FieldOf<Exclude<T[Key], undefined>> };
}

/** A field whose type has been forgotten. */
export type Field =
  | Reader
  | { readonly oneOf: Readonly<Record<string, unknown>> }
  | { readonly list: Field }
  | Shape;

/** A shape whose type has been forgotten. */
export interface Shape {
  /** Keys that must be there. */
  readonly required: Readonly<Record<string, Field>>;
  /** Keys that may be missing. */
  readonly optional: Readonly<Record<string, Field>>;
}
