import * as z from 'zod';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';

/**
 * Ids of documents as a pattern, which JSON Schema can hold too: letters of ASCII, digits, `.`, `_`, `:`, `-`; no key that
 * leads to a prototype, and nothing in the form of a Norwegian personal number.
 */
const ID = /^(?!(?:constructor|prototype)$)(?![0-9]{6}[-.]?[0-9]{5}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** An id, with what is said about anything else. */
export const idOr = (error: string): z.ZodType<string, string> => z.string({ error }).regex(ID, { error });

/** An id in a document. */
export const id: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  idOr(mark('value-invalid', { expected: 'id' })),
);

/** An id of a part of an instrument, in kebab-case. */
export const kebabId: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  z
    .string()
    .max(80, { error: mark('value-invalid', { expected: 'kebab-case id' }) })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: mark('value-invalid', { expected: 'kebab-case id' }) }),
);

/** Free text; may be empty. */
export const text: z.ZodType<string, string> = /* @__PURE__ */ exactly(() => z.string());

/** Text of at least one letter, of whatever kind. */
export const filled: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  z.string().min(1, { error: mark('value-invalid', { expected: 'text' }) }),
);

/** Free text that says something. */
export const someText: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  z.string().regex(/\S/, { error: mark('value-invalid', { expected: 'some-text' }) }),
);

/** A finite number. */
export const number: z.ZodType<number, number> = /* @__PURE__ */ exactly(() => z.number());

/** A whole number in a range, both ends included. */
export const whole = (least: number, most: number): z.ZodType<number, number> => {
  const outside = mark('number-invalid', { least, most });
  return z
    .int({ error: ({ input }) => (typeof input === 'number' ? outside : undefined) })
    .min(least, { error: outside })
    .max(most, { error: outside });
};

/** One of the words of a closed union, from the table that names them all. */
export const wordOf = <T extends string>(words: Readonly<Record<T, unknown>>): z.ZodType<T, T> =>
  z.enum(Object.keys(words) as [T, ...T[]]) as unknown as z.ZodType<T, T>;

/** A list. */
export const listOf = <Out, In>(entry: z.ZodType<Out, In>): z.ZodType<readonly Out[], readonly In[]> =>
  z.array(entry) as unknown as z.ZodType<readonly Out[], readonly In[]>;

/** A list with at least one entry. */
export const someOf = <Out, In>(
  entry: z.ZodType<Out, In>,
): z.ZodType<readonly [Out, ...Out[]], readonly [In, ...In[]]> => z.tuple([entry], entry);

/** A table by id. */
export const tableOf = <Out, In>(
  entry: z.ZodType<Out, In>,
): z.ZodType<Readonly<Record<string, Out>>, Readonly<Record<string, In>>> => z.record(id, entry);
