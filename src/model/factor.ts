import type { ConditionReading, QualifyingCondition } from './condition.js';
import type { Confidence } from './confidence.js';
import type { AgeSpan } from './context.js';
import type { DetailSpec } from './detail.js';
import type {
  Dynamics,
  FactorGroup,
  FactorNature,
  FactorStatus,
  FactorSubject,
  Membership,
  Observability,
  SystemLevel,
} from './factor-axes.js';
import type { FactorId } from './factor-ids.js';
import type { Words } from './language.js';
import type { RegisterLink } from './register-code.js';
import type { Citation } from './source.js';

/**
 * Where a factor comes from, and how sure that is.
 *
 * @since 0.1.0
 */
export interface FactorProvenance {
  /** Where it stands in its list. */
  readonly status: FactorStatus;
  /** Estimate that it belongs to the list; absent on confirmed factors. */
  readonly membership?: Membership | undefined;
  /** How well its condition is known. */
  readonly wording: Confidence;
  /** Edition of the original; `unknown` until someone has read it. */
  readonly edition: string;
  /** Where it is found; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Ages in completed months at which a factor is normally assessable, upper end exclusive.
 *
 * @since 0.1.0
 */
export interface UsualAge {
  /** First month. */
  readonly from: number;
  /** First month after the span. */
  readonly to: number;
  /** Whether a source states it; otherwise it is this library's own and only ever leads to a finding. */
  readonly sourced: boolean;
}

/**
 * One way of reading the age from which a factor applies, where its source leaves several.
 *
 * @since 0.1.0
 */
export interface AgeReading {
  /** Kebab-case id, unique within its factor. */
  readonly id: string;
  /** The reading in words. */
  readonly label: Words;
  /** Ages in completed months at which the factor applies. */
  readonly applies: AgeSpan;
  /** How well the reading is supported. */
  readonly confidence: Confidence;
}

/**
 * When a factor does not apply at all: by an age that a source states, or by a recorded detail.
 *
 * @since 0.1.0
 */
export interface Applicability {
  /** Readings of a sourced age; absent where no source states one. */
  readonly age?: readonly [AgeReading, ...AgeReading[]] | undefined;
  /** What must hold by recorded details for the factor to apply; absent where no detail bears on it. */
  readonly detail?: ConditionReading | undefined;
  /** Id of the reading of the age used unless another is named; `null` where there is none. */
  readonly defaultAge: string | null;
}

/**
 * A condition in or around a child: one factor of a catalogue.
 *
 * @typeParam Id - The ids that the catalogue has.
 * @since 0.1.0
 */
export interface Factor<Id extends string = FactorId> {
  /** Kebab-case id, unique across both dimensions, never reused, never renamed. */
  readonly id: Id;
  /** Short code for display, `F01` to `F14`, `S01` to `S02`, `C01` to `C04`, `Ca` to `Cl`, `P1` to `P14`. */
  readonly code: string;
  /** Place in the catalogue within its dimension, from 1; carries no weight. */
  readonly order: number;
  /** Risk or protection. */
  readonly dimension: 'risk' | 'protective';
  /** Its main home. */
  readonly group: FactorGroup;
  /** Short name, in our own words. */
  readonly label: Words;
  /** What a stated `present` says, with the qualifying condition, in our own words. */
  readonly statement: Words;
  /** Whose condition it is. */
  readonly subject: FactorSubject;
  /** What must hold for it to be present. */
  readonly condition: QualifyingCondition;
  /** When it does not apply; absent where it always applies. */
  readonly applicability?: Applicability | undefined;
  /** What may be recorded about it. */
  readonly details: readonly DetailSpec[];
  /** Levels it belongs to, main level first; counts use the first. */
  readonly levels: readonly [SystemLevel, ...SystemLevel[]];
  /** How it shows, main kind first; counts use the first. */
  readonly observability: readonly [Observability, ...Observability[]];
  /** Whether it can change, main kind first. */
  readonly dynamics: readonly [Dynamics, ...Dynamics[]];
  /** Kinds of cause; absent where no source assigns any. */
  readonly nature?: readonly FactorNature[] | undefined;
  /** Ages at which it is normally assessable. */
  readonly usualAge: UsualAge;
  /** Register codes that its matter could be filed under, as candidates. */
  readonly registerLinks: readonly RegisterLink[];
  /** Where it comes from, and how sure that is. */
  readonly provenance: FactorProvenance;
  /** What a user must know before recording it. */
  readonly notes: readonly Words[];
}

/** A factor without its name, which stands beside it. */
export type UnnamedFactor = Omit<Factor, 'label'>;
