import type { Answers } from '../answers.js';
import type { ItemObservations } from '../assessment-answers.js';
import type { Finding } from '../finding.js';
import type { AuthorRole } from '../informant.js';
import type { Contradiction } from './contradiction.js';

/**
 * What a profile was worked out from, so that it can be worked out again with other answers: codes only, no free text.
 *
 * @since 0.1.0
 */
export interface ProfileBasis {
  /** The answers by instrument, the checklist first. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** What the observations of each item of the checklist say together. */
  readonly observations: readonly ItemObservations[];
  /** By item of the checklist, what the observations in force recorded of yes-or-no details. */
  readonly details: Readonly<Record<string, Readonly<Record<string, readonly DetailSaid[]>>>>;
  /** Ids of all observations of the assessment, sorted: of whatever instrument, and of those that were taken back too. */
  readonly recorded: readonly string[];
  /** Recorded links in force. */
  readonly links: readonly ProfileLink[];
  /** Blind areas that an ecology shows were looked into. */
  readonly lookedInto: readonly string[];
  /** Items of which observations contradict each other, decided or not. */
  readonly contradictions: readonly Contradiction[];
  /** What was noticed when the answers were drawn, by instrument. */
  readonly drawn: Readonly<Record<string, readonly Finding[]>>;
  /** What was noticed about the record as a whole. */
  readonly record: readonly Finding[];
}

/**
 * The part of a buffering link that a profile keeps: no free text.
 *
 * @since 0.1.0
 */
export interface ProfileLink {
  /** Id of the link. */
  readonly id: string;
  /** Id of the protective factor. */
  readonly protective: string;
  /** Id of the risk factor. */
  readonly risk: string;
  /** Who recorded it. */
  readonly by: AuthorRole;
}

/**
 * What one observation said of one detail.
 *
 * @since 0.1.0
 */
export interface DetailSaid {
  /** Id of the observation. */
  readonly observation: string;
  /** What it said. */
  readonly value: string;
}
