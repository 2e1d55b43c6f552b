import type { PartialDate } from '../../interval.js';
import type { EcologyEvent } from '../event.js';
import type { EventDetails } from './details.js';
import type { SystemBuilder } from './ecology-builder.js';

/**
 * Describes what happened when. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface ChronosystemBuilder extends SystemBuilder {
  /**
   * Says that the child entered a setting.
   *
   * @param date - When, as far as it is known.
   * @param setting - Id of the setting.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  entry(date: PartialDate, setting: string, details?: EventDetails): ChronosystemBuilder;
  /**
   * Says that the child left a setting.
   *
   * @param date - When, as far as it is known.
   * @param setting - Id of the setting.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  exit(date: PartialDate, setting: string, details?: EventDetails): ChronosystemBuilder;
  /**
   * Says that a measure was reviewed.
   *
   * @param date - When, as far as it is known.
   * @param measure - Id of the measure.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  review(date: PartialDate, measure: string, details?: EventDetails): ChronosystemBuilder;
  /**
   * Says that anything else happened.
   *
   * @param date - When, as far as it is known.
   * @param kind - What kind.
   * @param refs - Ids of what it concerns.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  event(
    date: PartialDate,
    kind: EcologyEvent['kind'],
    refs: readonly string[],
    details?: EventDetails,
  ): ChronosystemBuilder;
}
