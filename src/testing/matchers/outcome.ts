/**
 * What a matcher says: whether it holds, and in which words it fails.
 *
 * @since 0.1.0
 */
export interface MatcherOutcome {
  /** Whether what was received is as expected. */
  readonly pass: boolean;
  /** The words of a failure. */
  readonly message: () => string;
  /** What was received, for a runner that shows the difference. */
  readonly actual: unknown;
  /** What was expected. */
  readonly expected: unknown;
}

/** An outcome whose message names what was expected and what was received, also where it should not have held. */
export const outcome = (
  pass: boolean,
  wanted: string,
  actual: unknown,
  expected: unknown,
): MatcherOutcome => ({
  pass,
  actual,
  expected,
  message: () =>
    `expected the score ${pass ? 'not ' : ''}to have ${wanted}, received ${JSON.stringify(actual)}`,
});
