import type { Confidence } from './confidence.js';
import type { When } from './context.js';
import type { Expression } from './expression.js';
import type { Words } from './language.js';
import type { Citation } from './source.js';

/**
 * A band of a score: it reaches from its lower limit up to, and without, the limit of the next band.
 *
 * @since 0.1.0
 */
export interface Band {
  /** Kebab-case id, unique in its table. */
  readonly id: string;
  /** Smallest value that belongs to the band. */
  readonly from: number;
  /** Neutral name of the band. */
  readonly label?: Words | undefined;
}

/**
 * The bands of a score in one context; they cover its reachable range without gap or overlap.
 *
 * @since 0.1.0
 */
export interface BandTable {
  /** In which context the table holds; `{}` where it always does. */
  readonly when: When;
  /** The bands, ascending; the first begins at or below the lowest value the score can reach. */
  readonly bands: readonly Band[];
  /** How well the limits are supported. */
  readonly confidence: Confidence;
  /** Where the limits come from; at least one entry. */
  readonly sources: readonly Citation[];
}

/**
 * A number that an instrument yields.
 *
 * @since 0.1.0
 */
export interface Score {
  /** Kebab-case id, unique among items, derived values and scores of the instrument. */
  readonly id: string;
  /** What the number counts. */
  readonly label?: Words | undefined;
  /** What more of it means. */
  readonly higherIs: 'worse' | 'better' | 'neutral';
  /** How it is worked out. */
  readonly value: Expression;
  /** Smallest distance between two values it can take; `null` where there is none. */
  readonly step: number | null;
  /** Band tables; empty where the score has no bands. */
  readonly bands: readonly BandTable[];
  /** Where the rule comes from; at least one entry. */
  readonly sources: readonly Citation[];
}

/**
 * A named value that scores refer to and that no result reports.
 *
 * @since 0.1.0
 */
export interface DerivedValue {
  /** Kebab-case id, unique among items, derived values and scores of the instrument. */
  readonly id: string;
  /** What it is. */
  readonly label?: Words | undefined;
  /** How it is worked out. */
  readonly value: Expression;
}
