import type { Answer } from '../answers.js';
import type { AuthorRole, InformantRole } from '../informant.js';

/**
 * An item of which observations contradict each other: every side with who stands on it, and no words of the case.
 *
 * @since 0.1.0
 */
export interface Contradiction {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item. */
  readonly item: string;
  /** What was stated, each answer with those who stated it. */
  readonly sides: readonly ContradictionSide[];
  /** Who decided it, as a role; `null` where nobody has, or where evidence has come since that disagrees. */
  readonly decidedBy: AuthorRole | null;
}

/**
 * Those who give one answer, where others give another.
 *
 * @since 0.1.0
 */
export interface ContradictionSide {
  /** The answer. */
  readonly answer: Answer;
  /** Ids of the observations. */
  readonly observations: readonly string[];
  /** The informants' roles, one for each observation. */
  readonly informants: readonly InformantRole[];
}
