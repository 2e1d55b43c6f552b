import type { Words } from '../language.js';
import type { Citation } from '../source.js';

/**
 * A resilience model in words, as a way of reading one child.
 *
 * @since 0.1.0
 */
export interface ResilienceModelText {
  /** Its name in the library. */
  readonly id: 'compensation' | 'protection' | 'challenge';
  /** Its name. */
  readonly label: Words;
  /** What it says, in our own words. */
  readonly reading: Words;
  /** What must be said with it. */
  readonly caution: Words;
  /** Whether a measure may rest on it. */
  readonly measures: boolean;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}
