import type { Answer, Answers } from './answers.js';
import type { AgeMonths, PlainDate } from './dates.js';
import type { Finding } from './finding.js';
import type { InformantGroup } from './informant.js';
import type { Chronicity, Observation, Severity } from './observation.js';
import type { Rate } from './rate.js';
import type { Resolution } from './resolution.js';
import type { DocumentLimits } from './stored-document.js';

/**
 * What reading an assessment may be told; nothing is read from a clock.
 *
 * @since 0.1.0
 */
export interface AnswerOptions {
  /** The day the answers stand for; without it the date of the assessment. */
  readonly date?: PlainDate | undefined;
  /** By item, the id of the reading of its condition to use instead of the usual one. */
  readonly conditionReadings?: Readonly<Record<string, string>> | undefined;
  /** By item, the id of the reading of its sourced age to use instead of the usual one. */
  readonly ageReadings?: Readonly<Record<string, string>> | undefined;
  /** Limits for the size of the assessment, where the usual ones do not fit. */
  readonly limits?: DocumentLimits | undefined;
}

/**
 * The answers that an assessment gives for one instrument on one day, ready to be scored.
 *
 * @since 0.1.0
 */
export interface AssessmentAnswers {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Its edition. */
  readonly edition: string;
  /** The day the answers stand for. */
  readonly date: PlainDate;
  /** Age of the child on that day, or its two possible values; `null` where it is not given or the child not born. */
  readonly ageMonths: AgeMonths | null;
  /** The answers, in the order of the instrument; an item that nobody assessed has none. */
  readonly answers: Answers;
  /** By item, the reading of its condition that recorded details were compared with. */
  readonly readings: Readonly<Record<string, string>>;
  /** What was noticed, in the order of the instrument. */
  readonly findings: readonly Finding[];
}

/**
 * Observations of one item that give the same answer.
 *
 * @since 0.1.0
 */
export interface ConflictSide {
  /** The answer. */
  readonly answer: Answer;
  /** The observations, by id. */
  readonly observations: readonly Observation[];
}

/**
 * An item whose observations contradict each other.
 *
 * @since 0.1.0
 */
export interface Conflict {
  /** Id of the item. */
  readonly item: string;
  /** The observations, by answer. */
  readonly sides: readonly ConflictSide[];
  /** What a person decided about it; `null` where nobody has, or where evidence has come since that disagrees. */
  readonly resolution: Resolution | null;
}

/**
 * What the observations of one item say together.
 *
 * @since 0.1.0
 */
export interface ItemObservations {
  /** Id of the item. */
  readonly item: string;
  /** The answer it has for scoring; `not-assessed` where it has none. */
  readonly answer: Answer;
  /** What was stated by the observations that hold on the day, each answer once. */
  readonly stated: readonly Answer[];
  /** Ids of the observations that hold on the day. */
  readonly current: readonly string[];
  /** Ids of observations of which dates leave open whether they hold on the day. */
  readonly unclear: readonly string[];
  /** Ids of observations that were over before the day. */
  readonly earlier: readonly string[];
  /** Ids of observations that only hold after the day. */
  readonly later: readonly string[];
  /** Ids of observations that were taken back. */
  readonly withdrawn: readonly string[];
  /** Id of the resolution that decided, or `null`. */
  readonly resolution: string | null;
  /** Where the informants stand to the child, each group once; a single profession may colour what it reports. */
  readonly groups: readonly InformantGroup[];
  /** Whether it lasts, by the observations that support the answer; unknown where none says or two disagree. */
  readonly chronicity: Chronicity;
  /** How serious it is, by the observations that support the answer; unknown where none says or two disagree. */
  readonly severity: Severity;
  /** How often it happens, by the observations that support the answer, one entry for each that says. */
  readonly frequencies: readonly Rate[];
}
