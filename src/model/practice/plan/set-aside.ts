import type { PlainDate } from '../../dates.js';
import type { AuthorRole } from '../../informant.js';

/**
 * An observation that the plan knowingly does not build on.
 *
 * @since 0.1.0
 */
export interface SetAside {
  /** Id, unique in the document. */
  readonly id: string;
  /** Id of the observation in the assessment. */
  readonly observation: string;
  /** Why. */
  readonly reason: string;
  /** Who set it aside. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
}
