import type { Named } from './named.js';
import type { Picture } from './picture.js';
import type { RingsContent } from './rings-view.js';

/**
 * What is another at the later date, as far as the rings show it.
 *
 * @since 0.1.0
 */
export interface RingsChanges {
  /** Settings that have come. */
  readonly added: readonly Named[];
  /** Settings that have gone. */
  readonly ended: readonly Named[];
  /** Ids of the two settings of each line that is another, or that others carry. */
  readonly lines: readonly (readonly [string, string])[];
}

/**
 * The rings on two dates side by side; every setting keeps its place.
 *
 * @since 0.1.0
 */
export interface BeforeAfterView extends Picture<'before-after'> {
  /** The earlier date. */
  readonly before: RingsContent;
  /** The later date. */
  readonly after: RingsContent;
  /** What is another. */
  readonly changes: RingsChanges;
}
