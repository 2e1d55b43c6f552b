import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';

/**
 * Another way to understand what was observed.
 *
 * @since 0.1.0
 */
export interface AlternativeExplanation {
  /** Id, unique in the document. */
  readonly id: string;
  /** Ids of the items it would explain; empty where it concerns the whole. */
  readonly items: readonly string[];
  /** The explanation. */
  readonly explanation: string;
  /** What would have to be looked into to tell. */
  readonly check?: string | undefined;
  /** Who put it forward. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
}
