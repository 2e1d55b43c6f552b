import type { ChronicityBreakdown } from './chronicity.js';

/**
 * One basic area of functioning.
 *
 * @since 0.1.0
 */
export interface AreaReading {
  /** Id of the area: a detail of the factor of age-adequate competence. */
  readonly area: string;
  /** At age level or better, below it, disputed, or not known. */
  readonly state: 'at-age-level' | 'below' | 'contradictory' | 'unknown' | 'not-assessed';
  /** Whether details say so or the statement about all areas together. */
  readonly from: 'details' | 'statement' | null;
  /** Ids of the observations that say so. */
  readonly observations: readonly string[];
}

/**
 * How the child does, beside what it stands in: three of the words that the thesis takes from Borge, never one number.
 *
 * @since 0.1.0
 */
export interface FunctioningProfile {
  /** Functioning in each basic area. */
  readonly areas: readonly AreaReading[];
  /** Stress: ids of active risks, lasting ones first in a list of their own. */
  readonly stress: ChronicityBreakdown;
  /** Competence: ids of protective factors in the child itself that are surely there. */
  readonly competence: readonly string[];
  /** Ids of protective factors in the child itself that are open. */
  readonly competenceOpen: readonly string[];
}
