import type { PartialDate } from '../interval.js';
import type { Rate } from '../rate.js';
import type { Truth } from '../truth.js';
import type { DatedRecord } from './record.js';

/**
 * A kind of support between two persons.
 *
 * @since 0.1.0
 */
export type SupportKind = 'concrete' | 'emotional' | 'information' | 'appraisal';

/**
 * How a third person bears on what two others can do together.
 *
 * @since 0.1.0
 */
export interface ThirdParty {
  /** Id of the third person. */
  readonly personId: string;
  /** What the third person does to the two. */
  readonly effect: 'supports' | 'interferes' | 'unknown';
}

/**
 * A relation between two persons that runs both ways; the child, where it is one of them, is `a`.
 *
 * @since 0.1.0
 */
export interface Dyad extends DatedRecord {
  /** Id of the one person. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  /** Forms it has; `primary` means that it goes on existing for both when they are apart. */
  readonly forms: readonly ('observational' | 'joint' | 'primary')[];
  /** How the tie is. */
  readonly tie: 'strong' | 'ordinary' | 'tenuous' | 'stressful' | 'broken' | 'unknown';
  /** Affective tone. */
  readonly affect?: 'positive' | 'mixed' | 'negative' | 'unknown' | undefined;
  /** Who responds to whom. */
  readonly reciprocity?: 'both' | 'a' | 'b' | 'unknown' | undefined;
  /** Who decides; `shifting-to-child` is a reported trend. */
  readonly power?: 'a' | 'b' | 'even' | 'shifting-to-child' | 'unknown' | undefined;
  /** Support, seen from `a`. */
  readonly support?:
    | {
        /** What `a` gives. */
        readonly given: readonly SupportKind[];
        /** What `a` receives. */
        readonly received: readonly SupportKind[];
      }
    | undefined;
  /** Whether the other criticises the child. */
  readonly criticalOfFocal?: Truth | undefined;
  /** How close it feels to the owner of the network map: 1 intimate, 2 effective, 3 available, 4 extended. */
  readonly closeness?: 1 | 2 | 3 | 4 | undefined;
  /** Sector of a network map, as a code. */
  readonly sector?: string | undefined;
  /** How often they are in contact. */
  readonly contactFrequency?: Rate | undefined;
  /** Since when they know each other. */
  readonly knownSince?: PartialDate | undefined;
  /** How third persons bear on it. */
  readonly thirdParties?: readonly ThirdParty[] | undefined;
}
