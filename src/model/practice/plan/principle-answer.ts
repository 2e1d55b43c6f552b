import type { PlainDate } from '../../dates.js';
import type { AuthorRole } from '../../informant.js';
import type { PrincipleId } from '../principle.js';

/**
 * A principle answered in words by a person; never scored, weighed or filled in beforehand.
 *
 * @since 0.1.0
 */
export interface PrincipleAnswer {
  /** Id, unique in the document. */
  readonly id: string;
  /** The principle. */
  readonly principle: PrincipleId;
  /** The answer. */
  readonly text: string;
  /** Who answered. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
}
