import type { AlternativeExplanation } from './alternative-explanation.js';
import type { BufferingLink } from './buffering-link.js';
import type { ChildView } from './child-view.js';
import type { Consent } from './consent.js';
import type { Correction } from './correction.js';
import type { PlainDate, PlainMonth } from './dates.js';
import type { Decision } from './decision.js';
import type { Observation } from './observation.js';
import type { Resolution } from './resolution.js';
import type { StoredDocument } from './stored-document.js';

/**
 * All that a document says about who the child is: an age, or the month of birth at most.
 *
 * @since 0.1.0
 */
export interface AssessedChild {
  /** Month of birth; may lie ahead for a child that is not born yet. Not together with `ageMonths`. */
  readonly birthMonth?: PlainMonth | undefined;
  /** Age in completed months at the date of the assessment, 0 to 1 500. Not together with `birthMonth`. */
  readonly ageMonths?: number | undefined;
}

/**
 * An instrument that the assessment uses, in one edition.
 *
 * @since 0.1.0
 */
export interface InstrumentUse {
  /** Id of the instrument. */
  readonly id: string;
  /** Its edition. */
  readonly edition: string;
}

/**
 * The document for one child at one date.
 *
 * @since 0.1.0
 */
export interface Assessment extends StoredDocument {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** The date it stands for. */
  readonly date: PlainDate;
  /** The child, by age only. */
  readonly child: AssessedChild;
  /** The instruments used. */
  readonly instruments: readonly InstrumentUse[];
  /** What was seen, told or read. */
  readonly observations: readonly Observation[];
  /** Observations that were taken back. */
  readonly corrections: readonly Correction[];
  /** What was decided about items whose observations contradict each other, latest last. */
  readonly resolutions: readonly Resolution[];
  /** Other ways to understand the observations. */
  readonly alternativeExplanations: readonly AlternativeExplanation[];
  /** What the child thinks. */
  readonly childViews: readonly ChildView[];
  /** Which protective factor dampens which risk in this case. */
  readonly bufferingLinks: readonly BufferingLink[];
  /** What people decided; no number leads here. */
  readonly decisions: readonly Decision[];
  /** Records of consent. */
  readonly consents: readonly Consent[];
}
