import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';

/**
 * Takes a record back without deleting it: the record stays in the document and no longer counts.
 *
 * @since 0.1.0
 */
export interface Correction {
  /** Id of the record that is taken back. */
  readonly record: string;
  /** Id of the record put in its place, where there is one. */
  readonly replacement?: string | undefined;
  /** Who took it back. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
  /** Why. */
  readonly reason: string;
}
