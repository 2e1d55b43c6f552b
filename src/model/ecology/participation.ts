import type { Rate } from '../rate.js';
import type { DatedRecord } from './record.js';

/**
 * A person's part in a setting: `active` takes part, `present` is only there, `absent-member` belongs without coming.
 *
 * @since 0.1.0
 */
export interface Participation extends DatedRecord {
  /** Id of the person. */
  readonly personId: string;
  /** Id of the setting. */
  readonly settingId: string;
  /** Role as a code; `caregiver` is read by rules. */
  readonly role: string;
  /** How the person takes part. */
  readonly mode: 'active' | 'present' | 'absent-member';
  /** How often. */
  readonly frequency?: Rate | undefined;
}
