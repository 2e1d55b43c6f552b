import type { ConditionReading, QualifyingCondition } from './condition.js';
import type { Confidence } from './confidence.js';
import type { AgeSpan } from './context.js';
import type { DetailSpec } from './detail.js';
import type { Words } from './language.js';
import type { RegisterLink } from './register-code.js';
import type { Citation } from './source.js';

/**
 * Ids of the risk factors of the Kvello-style catalogue, in its order.
 *
 * @since 0.1.0
 */
export type RiskFactorId =
  | 'parental-mental-disorder'
  | 'prolonged-high-conflict'
  | 'parent-adverse-childhood'
  | 'poor-or-harmful-care'
  | 'family-violence'
  | 'parental-criminality'
  | 'parental-substance-misuse'
  | 'separation-from-mother'
  | 'parental-worklessness'
  | 'frequent-moves'
  | 'parental-separation'
  | 'parent-new-partner'
  | 'unsettled-residency'
  | 'stigma-exposure'
  | 'burdened-neighbourhood'
  | 'poor-kindergarten-or-school'
  | 'preterm-low-birth-weight'
  | 'developmental-disability'
  | 'impulsive-inattentive'
  | 'shy-withdrawn'
  | 'serious-somatic-illness'
  | 'maltreatment-or-abuse'
  | 'bereavement'
  | 'relationship-breaks'
  | 'bullying'
  | 'peer-relationship-problems'
  | 'weak-social-skills'
  | 'language-difficulties'
  | 'high-aggression'
  | 'child-mental-disorder'
  | 'acting-out'
  | 'child-substance-use';

/**
 * Ids of the protective factors of the Kvello-style catalogue, in its order.
 *
 * @since 0.1.0
 */
export type ProtectiveFactorId =
  | 'age-adequate-competence'
  | 'even-temperament'
  | 'interests-mastery'
  | 'meaning-coherence'
  | 'future-optimism'
  | 'positive-self-image'
  | 'creativity'
  | 'innate-robustness'
  | 'secure-adult-relationship'
  | 'good-enough-care-from-one-parent'
  | 'supportive-network'
  | 'good-friends'
  | 'sibling-support'
  | 'good-kindergarten-or-school';

/**
 * Ids of all factors of the Kvello-style catalogue.
 *
 * @since 0.1.0
 */
export type FactorId = RiskFactorId | ProtectiveFactorId;

/**
 * Ids of items that belong to the checklist without being factors.
 *
 * @since 0.1.0
 */
export type ExtraItemId = 'impulsive-inattentive-linked-to-disability';

/**
 * Where a factor has its main home; groups are not exclusive.
 *
 * @since 0.1.0
 */
export type FactorGroup = 'family' | 'wider-system' | 'child' | 'relation' | 'network';

/**
 * A level of Bronfenbrenner's model; `individual` is the child itself.
 *
 * @since 0.1.0
 */
export type SystemLevel = 'individual' | 'micro' | 'meso' | 'exo' | 'macro' | 'chrono';

/**
 * Whether a matter can be seen from outside, lies underneath, or shows in the interplay between people.
 *
 * @since 0.1.0
 */
export type Observability = 'observable' | 'underlying' | 'interaction';

/**
 * Whether a matter can change: `static` cannot, `dynamic` can, `historic` has happened and can only be worked with.
 *
 * @since 0.1.0
 */
export type Dynamics = 'static' | 'dynamic' | 'historic';

/**
 * What kind of cause a factor belongs to; a tag without any rule behind it.
 *
 * @since 0.1.0
 */
export type FactorNature = 'genetic' | 'biological' | 'mental' | 'environmental' | 'social';

/**
 * Whose condition it is: `parent` means that one carer is enough, `parents` the couple, `close-person` anyone close.
 *
 * @since 0.1.0
 */
export type FactorSubject =
  | 'child'
  | 'parent'
  | 'parents'
  | 'mother'
  | 'family'
  | 'sibling'
  | 'close-person'
  | 'place'
  | 'network';

/**
 * Where a factor stands in its list. `confirmed` means confirmed as an item of a published list with this group structure
 * and numbering, neither validated nor official; `provisional` found in a published mixed list; `proposed` ours, or found
 * with weak signs of belonging.
 *
 * @since 0.1.0
 */
export type FactorStatus = 'confirmed' | 'provisional' | 'proposed';

/**
 * This library's estimate that an item belongs to the list it is modelled on.
 *
 * @since 0.1.0
 */
export type Membership = 'high' | 'medium-high' | 'medium' | 'low-medium' | 'low' | 'none';

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
