import type { Mark } from '../record.js';
import type { InfluenceDetails, LinkDetails, PartDetails } from './details.js';
import type { SystemBuilder } from './ecology-builder.js';

/**
 * Describes a setting without the child. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface ExosystemBuilder extends SystemBuilder {
  /**
   * Says that a person takes part, actively unless told.
   *
   * @param person - Id of the person, or of each.
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  with(person: string, role: string, details?: PartDetails): ExosystemBuilder;
  /**
   * Says what reaches a setting of the child from here, and who carries it.
   *
   * @param setting - Id of the setting.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  influences(setting: string, details: InfluenceDetails): ExosystemBuilder;
  /**
   * Says that persons here and in a setting of the child communicate.
   *
   * @param setting - Id of the setting.
   * @param correspondents - Ids of those who communicate.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  communication(setting: string, correspondents: readonly string[], details?: LinkDetails): ExosystemBuilder;
  /**
   * Says that a third person, or a chain of them, joins it to a setting of the child.
   *
   * @param setting - Id of the setting.
   * @param via - Id of the third person, or the chain in its order.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  indirect(setting: string, via: string | readonly string[], details?: LinkDetails): ExosystemBuilder;
  /**
   * Says that the child takes part from a date on; from then on the setting is a microsystem.
   *
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  entered(role: string, details: PartDetails & Required<Pick<PartDetails, 'interval'>>): ExosystemBuilder;
  /**
   * Says what was looked into here.
   *
   * @param what - What was looked into.
   * @param mark - When and by whom; the whole time unless told.
   * @returns A new builder.
   */
  assessed(what: 'participants' | 'activities', mark?: Mark): ExosystemBuilder;
}
