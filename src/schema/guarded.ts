import * as z from 'zod';
import type { ResiliensError } from '../errors/resiliens-error.js';
import { type Kind, readForm, settle } from './kind.js';

/**
 * The schema of a kind of data as users get it: it reads like the functions of this door, border and meaning included.
 *
 * Each issue of it has the path, a text made of code and facts, and both as `params`; no text of the data is in it. JSON
 * Schema is made from the form in the middle.
 */
export const guarded = <T>(kind: Kind<T>): z.ZodType<T, T> =>
  z
    .preprocess((input, context) => {
      const outcome = readForm(kind, input);
      if ('value' in outcome) return outcome.value;
      context.issues.push(...outcome.errors.map((error) => issueOf(error, input)));
      return z.NEVER;
    }, kind.shape)
    .check((payload) => {
      const outcome = settle(kind, payload.value);
      if ('value' in outcome) payload.value = outcome.value;
      else payload.issues.push(...outcome.errors.map((error) => issueOf(error, payload.value)));
    }) as unknown as z.ZodType<T, T>;

const issueOf = (
  { code, path, facts, message }: ResiliensError,
  input: unknown,
): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> => ({
  code: 'custom',
  input,
  path: [...path],
  message,
  params: { code, facts },
});
