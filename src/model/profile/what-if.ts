import type { Answer } from '../answers.js';
import type { Profile } from './profile.js';

/**
 * A difference that other answers would make.
 *
 * @since 0.1.0
 */
export interface ProfileDifference {
  /** What differs. */
  readonly about: 'state' | 'count' | 'band' | 'protection' | 'buffering' | 'finding' | 'crosswalk';
  /** Id of the factor, score, instrument or rule. */
  readonly id: string;
  /** Before. */
  readonly before: string | null;
  /** After. */
  readonly after: string | null;
}

/**
 * The same profile with other answers: a thought experiment, never a forecast.
 *
 * @since 0.1.0
 */
export interface WhatIf {
  /** The profile with the answers changed. */
  readonly profile: Profile;
  /** The answers that were changed. */
  readonly changed: readonly {
    /** Id of the instrument. */
    readonly instrument: string;
    /** Id of the item. */
    readonly item: string;
    /** Before. */
    readonly before: Answer;
    /** After. */
    readonly after: Answer;
  }[];
  /** What differs, in the order of the profile. */
  readonly differences: readonly ProfileDifference[];
}
