import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';

/**
 * A person's statement that, in this case, a protective factor dampens a risk factor.
 *
 * @since 0.1.0
 */
export interface BufferingLink {
  /** Id, unique in the document. */
  readonly id: string;
  /** Id of the protective factor. */
  readonly protective: string;
  /** Id of the risk factor. */
  readonly risk: string;
  /** Who says so. */
  readonly by: AuthorRole;
  /** Since when it is recorded. */
  readonly at: PlainDate;
  /** Why. */
  readonly reason: string;
}
