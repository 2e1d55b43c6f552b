import type { PlainDate } from '../dates.js';
import type { RecordSource } from '../ecology/record.js';
import type { Named } from './named.js';
import type { Picture } from './picture.js';
import type { TieLine } from './tie-line.js';

/**
 * A tie of the child in the ecomap.
 *
 * @since 0.1.0
 */
export interface TieInEcomap {
  /** With whom, or by whom it is carried; empty where nobody is recorded. */
  readonly persons: readonly Named[];
  /** How its line is drawn. */
  readonly line: TieLine;
  /** Whether support goes to the child, from it, or both; `null` where nobody knows. */
  readonly flow: 'toward-child' | 'from-child' | 'both' | null;
}

/**
 * What the child, or its household, has ties to: a setting, or a person outside of all settings that are shown.
 *
 * @since 0.1.0
 */
export interface SystemInEcomap extends Named {
  /** Whether it is a setting of the child, a setting outside, or a person. */
  readonly sort: 'micro' | 'exo' | 'person';
  /** The ties: one for each relation with somebody there. */
  readonly ties: readonly TieInEcomap[];
}

/**
 * The child with its household in the middle, everything it has ties to around, and lines that say how these are.
 *
 * @since 0.1.0
 */
export interface EcomapView extends Picture<'ecomap'> {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The date. */
  readonly date: PlainDate;
  /** The child. */
  readonly child: Named;
  /** The setting where it lives, where one is recorded. */
  readonly home: Named | null;
  /** Those who live there too, each with the tie to the child. */
  readonly household: readonly TieInEcomap[];
  /** Everything around. */
  readonly systems: readonly SystemInEcomap[];
  /** Who told. */
  readonly informants: readonly RecordSource['informant'][];
}
