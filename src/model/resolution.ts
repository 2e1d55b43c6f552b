import type { Answer } from './answers.js';
import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';

/**
 * What a person decided about an item after weighing its observations; the observations stay as they are.
 *
 * @since 0.1.0
 */
export interface Resolution {
  /** Id, unique in the document. */
  readonly id: string;
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item. */
  readonly item: string;
  /** The answer decided on; `unknown` leaves it open knowingly. */
  readonly answer: Answer;
  /** Ids of the observations that were weighed; at least one. */
  readonly observations: readonly string[];
  /** Who decided. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
  /** Why. */
  readonly reason: string;
}
