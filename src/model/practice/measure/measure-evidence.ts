import type { Words } from '../../language.js';
import type { Citation } from '../../source.js';

/**
 * The scheme under which a measure was rated or studied; levels of different schemes are never compared.
 *
 * @since 0.1.0
 */
export type EvidenceScheme =
  | 'ungsinn-pre2016'
  | 'ungsinn-2016'
  | 'ungsinn-2019'
  | 'ungsinn-edition-unknown'
  | 'register-study'
  | 'trial'
  | 'review'
  | 'qualitative'
  | 'none-found';

/**
 * What is known of the effect of a measure; unrated is not ineffective.
 *
 * @since 0.1.0
 */
export interface MeasureEvidence {
  /** The scheme. */
  readonly scheme: EvidenceScheme;
  /** Level in that scheme; `null` where none is established or the scheme has none. */
  readonly level: number | null;
  /** Year of the rating or study, where it is established. */
  readonly year: number | null;
  /** Where it is found; empty where nothing was. */
  readonly sources: readonly Citation[];
  /** What was found, in our own words. */
  readonly note: Words;
}
