import type { AgeMonths, PlainDate, PlainMonth } from '../dates.js';
import type { Finding } from '../finding.js';
import type { Result, ResultCaveat } from '../result.js';
import type { BlindSpotReading } from './blind-spot.js';
import type { RiskBuffering } from './buffering.js';
import type { ChronicityBreakdown } from './chronicity.js';
import type { Contradiction } from './contradiction.js';
import type { CrosswalkReading } from './crosswalk-reading.js';
import type { DimensionProfile } from './dimension-profile.js';
import type { FunctioningProfile } from './functioning.js';
import type { IndexReading } from './index-reading.js';
import type { ModelReading } from './model-reading.js';
import type { ProfileBasis } from './profile-basis.js';
import type { ProtectionReading } from './protection-reading.js';

/**
 * Risk and protection around one child, side by side on one day: plain JSON, codes and numbers without free text.
 *
 * @since 0.1.0
 */
export interface Profile {
  /** Id of the assessment. */
  readonly assessment: string;
  /** The day. */
  readonly date: PlainDate;
  /** Age of the child on that day, or its two possible values; `null` where it is not given or the child not born. */
  readonly ageMonths: AgeMonths | null;
  /** Month of birth, where the assessment gives one. */
  readonly birthMonth: PlainMonth | null;
  /** The catalogue, in one edition. */
  readonly catalogue: {
    /** The id. */
    readonly id: string;
    /** The edition. */ readonly edition: string;
  };
  /** Risk. */
  readonly risk: DimensionProfile;
  /** Protection; a dimension of its own, never the other side of risk. */
  readonly protective: DimensionProfile;
  /** The active risks by whether they last. */
  readonly chronicity: ChronicityBreakdown;
  /** What each present protective factor is in this case. */
  readonly protection: readonly ProtectionReading[];
  /** What may buffer each active risk. */
  readonly buffering: readonly RiskBuffering[];
  /** Ids of active risks that nothing settles as buffered. */
  readonly unbuffered: readonly string[];
  /** How the child does. */
  readonly functioning: FunctioningProfile;
  /** Instruments read beside the checklist. */
  readonly indices: readonly IndexReading[];
  /** What the instruments say of each other. */
  readonly crosswalk: readonly CrosswalkReading[];
  /** Items of which observations contradict each other, side by side; a decided one stays listed. */
  readonly contradictions: readonly Contradiction[];
  /** Areas that checklists of this kind are weak on. */
  readonly blindSpots: readonly BlindSpotReading[];
  /** The three resilience models as readings of this child. */
  readonly models: readonly ModelReading[];
  /** What was noticed. */
  readonly findings: readonly ProfileFinding[];
  /** What must be said with every result of the checklist. */
  readonly caveats: readonly ResultCaveat[];
  /** The result of the checklist that the counts are read off, with what each factor adds: what `explain` puts into words. */
  readonly checklist: Result;
  /** What it was worked out from. */
  readonly basis: ProfileBasis;
}

/**
 * Something that was noticed about a child, with where it was noticed.
 *
 * @since 0.1.0
 */
export interface ProfileFinding extends Finding {
  /** Id of the instrument whose items it speaks of; `null` where it is about the picture or the record as a whole. */
  readonly instrument: string | null;
}
