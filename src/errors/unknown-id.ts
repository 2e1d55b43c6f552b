import type { ErrorCode } from './codes.js';
import { ResiliensError } from './resiliens-error.js';
import { nearest } from './suggest.js';

/**
 * The error for a key or id that nothing knows. What was written is repeated only where it is close to a known id: it might
 * as well be the words of a case. Otherwise its position stands in the path.
 */
export const unknownId = (
  code: ErrorCode,
  path: readonly (string | number)[],
  written: string,
  known: Iterable<string>,
  position?: number,
): ResiliensError => {
  const suggestion = nearest(written, known);
  if (suggestion !== null)
    return new ResiliensError(code, [...path, written], { found: written, suggestion });
  return position === undefined
    ? new ResiliensError(code, path, { suggestion: null })
    : new ResiliensError(code, [...path, position], { position, suggestion: null });
};
