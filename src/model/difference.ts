import type { JsonValue } from './json.js';

/**
 * One difference between two documents.
 *
 * @since 0.1.0
 */
export interface Difference {
  /** What happened on the way from the first document to the second. */
  readonly op: 'added' | 'removed' | 'changed';
  /** Where: keys from the root; a record of a list by its id, any other entry by its index. */
  readonly path: readonly (string | number)[];
  /** The value in the first document; none where it was added. */
  readonly before?: JsonValue | undefined;
  /** The value in the second document; none where it was removed. */
  readonly after?: JsonValue | undefined;
}
