import type { PlainDate } from './dates.js';
import type { Truth } from './truth.js';

/**
 * How the child took part, in the six codes of the Norwegian child-welfare register valid from 2026-01-01: `1.1` by
 * conversation, `1.2` by a representative, `1.3` by observation, `1.4` by another expression, `2.1` was not given the
 * opportunity, `2.2` did not wish to.
 *
 * @since 0.1.0
 */
export type ParticipationMode = '1.1' | '1.2' | '1.3' | '1.4' | '2.1' | '2.2';

/**
 * Which question the child's view is on: its situation, the choice of measure, or the conclusion.
 *
 * @since 0.1.0
 */
export type ChildViewQuestion = 'situation' | 'measure' | 'conclusion';

/**
 * The child's view on one question, and the weight it was given.
 *
 * @since 0.1.0
 */
export interface ChildView {
  /** Id, unique in the document. */
  readonly id: string;
  /** How the child took part. */
  readonly mode: ParticipationMode;
  /** On which question. */
  readonly on: ChildViewQuestion;
  /** When. */
  readonly at: PlainDate;
  /** Whether the child was told what its information may be used for and who may see it. */
  readonly informedAboutUse: Truth;
  /** What the child thinks; none where it was not heard (`2.1`, `2.2`). */
  readonly view?: string | undefined;
  /** The weight it was given. */
  readonly weight?: string | undefined;
  /** Why it was given that weight. */
  readonly weightReason?: string | undefined;
}
