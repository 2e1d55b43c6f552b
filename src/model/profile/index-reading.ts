import type { Result } from '../result.js';

/**
 * An instrument read beside the checklist.
 *
 * @since 0.1.0
 */
export interface IndexReading {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Its edition. */
  readonly edition: string;
  /** Whether anything in it was answered. */
  readonly answered: boolean;
  /** Its result. */
  readonly result: Result;
}
