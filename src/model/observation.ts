import type { Answer } from './answers.js';
import type { Details } from './detail.js';
import type { CarerRole, InformantRole } from './informant.js';
import type { Interval, PartialDate } from './interval.js';
import type { Rate } from './rate.js';
import type { Truth } from './truth.js';

/**
 * How something came to be known: seen by the informant, told, or read in a document.
 *
 * @since 0.1.0
 */
export type ObservationKind = 'seen' | 'told' | 'document';

/**
 * How serious it is, as a person judged it; no number goes with it.
 *
 * @since 0.1.0
 */
export type Severity = 'mild' | 'moderate' | 'severe' | 'unknown';

/**
 * Whether it lasts: stated by a person, never worked out from dates.
 *
 * @since 0.1.0
 */
export type Chronicity = 'chronic' | 'temporary' | 'unknown';

/**
 * How sure the informant is.
 *
 * @since 0.1.0
 */
export type Certainty = 'low' | 'medium' | 'high' | 'unknown';

/**
 * One piece of information about one item of one instrument.
 *
 * @since 0.1.0
 */
export interface Observation {
  /** Id, unique in the document. */
  readonly id: string;
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item. */
  readonly item: string;
  /** Who gave it, as a role. */
  readonly informant: InformantRole;
  /** When it was seen, told or written; not after the date of the assessment. */
  readonly date: PartialDate;
  /** How it came to be known. */
  readonly kind: ObservationKind;
  /** What was stated. */
  readonly answer: Answer;
  /** Recorded parts of the item's condition; compared with it, never put in the place of the answer. */
  readonly details?: Details | undefined;
  /** How serious it is; unknown where it is not said. */
  readonly severity?: Severity | undefined;
  /** How often it happens. */
  readonly frequency?: Rate | undefined;
  /** Whether it lasts; unknown where it is not said. */
  readonly chronicity?: Chronicity | undefined;
  /** How sure the informant is; unknown where it is not said. */
  readonly certainty?: Certainty | undefined;
  /** Which carer it is about, where it is about one. */
  readonly carerRole?: CarerRole | undefined;
  /** Whether that carer lives with the child. */
  readonly livesWithChild?: Truth | undefined;
  /** When it holds; without it from the date of the observation on. */
  readonly validity?: Interval | undefined;
  /** Free text; never read by a rule and never repeated in an error or a finding. */
  readonly note?: string | undefined;
}
