import type { PartialDate } from '../interval.js';
import type { Rate } from '../rate.js';
import type { Truth } from '../truth.js';
import type { DatedRecord } from './record.js';

/**
 * Something that is done in a setting; whether it is molar or proximal follows from what is recorded about it.
 *
 * @since 0.1.0
 */
export interface Activity extends DatedRecord {
  /** Id of the setting. */
  readonly settingId: string;
  /** What is done. */
  readonly label: string;
  /** Ids of those who do it. */
  readonly participantIds: readonly string[];
  /** Id of the person who starts it. */
  readonly initiatedBy?: string | undefined;
  /** Whether it goes on by its own momentum. */
  readonly persists?: Truth | undefined;
  /** Whether those in the setting see meaning or intent in it. */
  readonly meaningful?: Truth | undefined;
  /** Whether it happens fairly regularly. */
  readonly regular?: Truth | undefined;
  /** Whether it goes on over an extended time. */
  readonly extended?: Truth | undefined;
  /** Whether it becomes more complex. */
  readonly increasingComplexity?: Truth | undefined;
  /** Whether it goes both ways. */
  readonly reciprocal?: Truth | undefined;
  /** What it turns to; unknown where it is empty or missing. */
  readonly focus?: readonly ('person' | 'object' | 'symbol')[] | undefined;
  /** Whether it does good or harm; apart from the form of the process. */
  readonly valence: 'supportive' | 'mixed' | 'harmful' | 'unknown';
  /** Whether the child is interested. */
  readonly interest?: Truth | undefined;
  /** Whether the child masters it. */
  readonly mastery?: Truth | undefined;
  /** Which outcome is in focus. */
  readonly outcomeInFocus?: 'competence' | 'dysfunction' | undefined;
  /** How often. */
  readonly frequency?: Rate | undefined;
  /** When it last happened. */
  readonly lastOccurred?: PartialDate | undefined;
}
