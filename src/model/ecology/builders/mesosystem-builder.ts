import type { Mark } from '../record.js';
import type { LinkDetails } from './details.js';
import type { SystemBuilder } from './ecology-builder.js';

/**
 * Describes what joins two settings of the child. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface MesosystemBuilder extends SystemBuilder {
  /**
   * Says how the link is that a person makes who takes part in both.
   *
   * @param person - Id of the person, or of each.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  supplementary(person: string | readonly string[], details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that a third person, or a chain of them, joins the two.
   *
   * @param via - Id of the third person, or the chain in its order.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  indirect(via: string | readonly string[], details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that persons of the two settings communicate; all who are named are needed for it.
   *
   * @param correspondents - Ids of those who communicate.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  communication(correspondents: readonly string[], details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that one setting knows about the other.
   *
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  knowledge(details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that the links between the two were looked into.
   *
   * @param mark - When and by whom; the whole time unless told.
   * @returns A new builder.
   */
  assessed(mark?: Mark): MesosystemBuilder;
}
