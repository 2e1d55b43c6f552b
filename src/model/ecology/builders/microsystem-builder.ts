import type { Truth } from '../../truth.js';
import type { Activity } from '../activity.js';
import type { Mark } from '../record.js';
import type { DetailsOf, DyadDetails, PartDetails } from './details.js';
import type { SystemBuilder } from './ecology-builder.js';

/**
 * Describes a setting of the child. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface MicrosystemBuilder extends SystemBuilder {
  /**
   * Says which role the child has here; without it `child`, for the whole time.
   *
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  child(role: string, details?: PartDetails): MicrosystemBuilder;
  /**
   * Says that a person takes part, actively unless told.
   *
   * @param person - Id of the person, or of each.
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  with(person: string, role: string, details?: PartDetails): MicrosystemBuilder;
  /**
   * Says how the child and a person are related.
   *
   * @param person - Id of the person, or of each.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  dyad(person: string, details?: DyadDetails): MicrosystemBuilder;
  /**
   * Says what is done here; by the child unless told.
   *
   * @param label - What is done.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  activity(label: string, details?: Partial<DetailsOf<Activity, 'settingId' | 'label'>>): MicrosystemBuilder;
  /**
   * Says what the setting offers or lacks.
   *
   * @param code - Kebab-case code.
   * @param present - Whether it is there.
   * @returns A new builder.
   */
  feature(code: string, present: Truth): MicrosystemBuilder;
  /**
   * Says what was looked into here.
   *
   * @param what - What was looked into.
   * @param mark - When and by whom; the whole time unless told.
   * @returns A new builder.
   */
  assessed(what: 'participants' | 'activities', mark?: Mark): MicrosystemBuilder;
}
