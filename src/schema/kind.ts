import type * as z from 'zod';
import { fillLimits, type Limits } from '../document/limits.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { JsonValue } from '../model/json.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { plainWithin } from './border.js';
import { sayKnownKeys, toErrors } from './issues.js';
import { holdsMore } from './size.js';

/** How one kind of data is read from whatever was passed. */
export interface Kind<Form, Out = Form> {
  /** Its form. */
  readonly shape: z.ZodType<Form, Form>;
  /** Deepest nesting, where the usual limit does not fit. */
  readonly maxDepth?: number;
  /** Brings plain data to the present version of the format; throws where there is none. */
  readonly present?: (plain: JsonValue, limits: Limits) => unknown;
  /** Throws the error of whoever can say better than the form what is wrong; returns where nobody can. */
  readonly explain?: (plain: unknown) => void;
  /**
   * Throws at the first fault. Asked before the form where a document is large: a form that names every fault of a hostile one
   * would take a thousand times the room of the document.
   */
  readonly hurry?: (plain: unknown, limits: Limits) => void;
  /** Checks what the form does not show and returns what is handed out; throws coded errors. */
  readonly settle: (value: Form) => Out;
}

/** More objects and lists than an ordinary document has. */
const LARGE = 5_000;

/** What was read, or everything that is wrong with it. */
export type Outcome<T> = { readonly value: T } | { readonly errors: readonly ResiliensError[] };

/** Reads a value as one kind of data: a copy in normal form, of which only the form is checked. */
export const readForm = <Form>(
  kind: Kind<Form, unknown>,
  value: unknown,
  given?: DocumentLimits,
): Outcome<Form> =>
  caught(() => {
    const limits = limitsOf(kind, given);
    const plain = plainWithin(value, limits);
    const present = kind.present === undefined ? plain : kind.present(plain, limits);
    if (kind.hurry !== undefined && holdsMore(present, LARGE)) kind.hurry(present, limits);
    const read = kind.shape.safeParse(present, { error: sayKnownKeys });
    if (read.success) return { value: read.data };
    kind.explain?.(present);
    return { errors: toErrors(read.error.issues, present) };
  });

/** Checks the meaning of a value whose form was read. */
export const settle = <Form, Out>(kind: Kind<Form, Out>, value: Form): Outcome<Out> =>
  caught(() => ({ value: kind.settle(value) }));

const caught = <T>(read: () => Outcome<T>): Outcome<T> => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ResiliensError) return { errors: [error] };
    throw error;
  }
};

/** Limits for one kind of data, with every gap filled. */
export const limitsOf = (
  { maxDepth }: { readonly maxDepth?: number },
  given: DocumentLimits | undefined,
): Limits => {
  const limits = fillLimits(given);
  return maxDepth === undefined ? limits : { ...limits, maxDepth: given?.maxDepth ?? maxDepth };
};

/** Reads a value as one kind of data, form and meaning, or throws the first thing that is wrong. */
export const parseAs = <Form, Out>(kind: Kind<Form, Out>, value: unknown, limits?: DocumentLimits): Out =>
  orThrow(settle(kind, orThrow(readForm(kind, value, limits))));

const orThrow = <T>(outcome: Outcome<T>): T => {
  if ('value' in outcome) return outcome.value;
  throw outcome.errors[0];
};

/** Where the form says everything. */
export const asItIs = <T>(value: T): T => value;
