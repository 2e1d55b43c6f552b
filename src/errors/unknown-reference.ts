import { ResiliensError } from './resiliens-error.js';
import { nearest } from './suggest.js';

/**
 * The error for a value that should be an id and is none, at the place of the value. As with keys, what was written is
 * repeated only where it is close to a known id.
 */
export const unknownReference = (
  path: readonly (string | number)[],
  written: string,
  known: Iterable<string>,
): ResiliensError => {
  const suggestion = nearest(written, known);
  return new ResiliensError(
    'id-unknown',
    path,
    suggestion === null ? { suggestion } : { found: written, suggestion },
  );
};
