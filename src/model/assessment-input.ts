import type { AlternativeExplanation } from './alternative-explanation.js';
import type { Assessment } from './assessment.js';
import type { BufferingLink } from './buffering-link.js';
import type { PlainDate } from './dates.js';
import type { PartialDate } from './interval.js';
import type { Observation } from './observation.js';
import type { Resolution } from './resolution.js';

/**
 * What a new assessment starts from: what it is about, and what is already known; lists that are left out start empty.
 *
 * @since 0.1.0
 */
export interface NewAssessment
  extends Pick<Assessment, 'id' | 'date' | 'child' | 'instruments'>,
    Partial<Omit<Assessment, 'schemaVersion' | 'id' | 'date' | 'child' | 'instruments' | 'history'>> {}

/**
 * A resolution as it is handed in; who, when and why come from the change.
 *
 * @since 0.1.0
 */
export interface NewResolution extends Omit<Resolution, 'by' | 'at' | 'reason' | 'observations'> {
  /** Ids of the observations that were weighed; without it all that the item has and that were not taken back. */
  readonly observations?: readonly string[] | undefined;
}

/**
 * An alternative explanation as it is handed in; who and when come from the change.
 *
 * @since 0.1.0
 */
export type NewAlternativeExplanation = Omit<AlternativeExplanation, 'by' | 'at'>;

/**
 * A buffering link as it is handed in; who, when and why come from the change.
 *
 * @since 0.1.0
 */
export type NewBufferingLink = Omit<BufferingLink, 'by' | 'at' | 'reason'>;

/**
 * A correction as it is handed in: which observation is taken back, and what is put in its place, if anything.
 *
 * @since 0.1.0
 */
export interface ObservationCorrection {
  /** Id of the observation that is taken back. */
  readonly observation: string;
  /** The observation in its place, with an id of its own. */
  readonly replacement?: Observation | undefined;
}

/**
 * The end of an observation as it is handed in.
 *
 * @since 0.1.0
 */
export interface ObservationEnd {
  /** Id of the observation. */
  readonly observation: string;
  /** The first day on which it no longer held, as far as it is known. */
  readonly to: PartialDate;
}

/**
 * The withdrawal of a consent as it is handed in.
 *
 * @since 0.1.0
 */
export interface ConsentWithdrawal {
  /** Id of the record of consent. */
  readonly consent: string;
  /** When it was withdrawn. */
  readonly on: PlainDate;
}

/**
 * Another date for an assessment, as it is handed in.
 *
 * @since 0.1.0
 */
export interface DateChange {
  /** The new date. */
  readonly date: PlainDate;
  /** Age in completed months at the new date; needed where the assessment gives an age instead of a month of birth. */
  readonly ageMonths?: number | undefined;
}
