import type { ErrorCode } from './codes.js';

/**
 * The values that an error carries so that it can be worded: ids, numbers and limits, never the text of a case.
 *
 * @since 0.1.0
 */
export type ErrorFacts = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/**
 * The only error this library throws: a code, the path into the input, the facts; words come from `wordError`.
 *
 * @since 0.1.0
 */
export class ResiliensError extends Error {
  /** What went wrong. */
  readonly code: ErrorCode;
  /** Where in the input, as keys and indexes from its root. */
  readonly path: readonly (string | number)[];
  /** Ids, numbers and limits that word the error. */
  readonly facts: ErrorFacts;

  /**
   * Makes an error; its message is the code, the path and the facts in one line.
   *
   * @param code - What went wrong.
   * @param path - Where in the input.
   * @param facts - What is needed to word it.
   */
  constructor(code: ErrorCode, path: readonly (string | number)[], facts: ErrorFacts = {}) {
    super(messageOf(code, path, facts));
    this.name = 'ResiliensError';
    this.code = code;
    this.path = [...path];
    this.facts = { ...facts };
  }
}

const messageOf = (code: ErrorCode, path: readonly (string | number)[], facts: ErrorFacts): string => {
  const place = path.length === 0 ? '' : ` at ${path.join('.')}`;
  const known = Object.entries(facts).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : value}`,
  );
  return known.length === 0 ? `${code}${place}` : `${code}${place} (${known.join('; ')})`;
};
