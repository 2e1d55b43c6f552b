import type { Answer, Answers } from './answers.js';
import type { AnswerOptions, ItemObservations } from './assessment-answers.js';
import type { Confidence } from './confidence.js';
import type { AgeMonths, PlainDate, PlainMonth } from './dates.js';
import type { Ecology } from './ecology/ecology.js';
import type { FactorCatalogue } from './factor-catalogue.js';
import type { Finding } from './finding.js';
import type { AuthorRole, InformantGroup, InformantRole } from './informant.js';
import type { Instrument } from './instrument.js';
import type { Chronicity, Severity } from './observation.js';
import type { BlindSpotReading, ChronicityBreakdown, ProtectionReading } from './profile.js';
import type { Rate } from './rate.js';
import type { Result, ResultCaveat } from './result.js';
import type { Citation } from './source.js';

/**
 * What a profile may be told; nothing is read from a clock.
 *
 * @since 0.1.0
 */
export interface ProfileOptions extends AnswerOptions {
  /** The catalogue that the checklist was made from, where it is not the shipped one. */
  readonly catalogue?: FactorCatalogue<string> | undefined;
  /** Instruments read beside the checklist where the assessment uses them; without it the two stress indices. */
  readonly instruments?: readonly Instrument[] | undefined;
  /** The ecology of the same child: its settings say which blind areas were looked into. */
  readonly ecology?: Ecology | undefined;
}

/**
 * How a factor stands on the day, with condition, age and exclusions worked in.
 *
 * @since 0.1.0
 */
export type FactorState = 'met' | 'not-met' | 'undetermined' | 'excluded' | 'not-applicable';

/**
 * One factor of one child: how it stands, and what is known of it. Nothing here is multiplied.
 *
 * @since 0.1.0
 */
export interface FactorReading {
  /** Id of the factor. */
  readonly factor: string;
  /** How it stands. */
  readonly state: FactorState;
  /** The answer it rests on. */
  readonly answer: Answer;
  /** Whether it lasts, as stated. */
  readonly chronicity: Chronicity;
  /** How serious it is, as stated. */
  readonly severity: Severity;
  /** How often it happens, as stated. */
  readonly frequencies: readonly Rate[];
  /** Where the informants stand to the child. */
  readonly groups: readonly InformantGroup[];
  /** Ids of the observations that hold on the day. */
  readonly observations: readonly string[];
}

/**
 * How many factors of a kind are surely met, and how many may be.
 *
 * @since 0.1.0
 */
export interface FactorCount {
  /** The kind: a group, a level, a way of showing, a way of changing, a status. */
  readonly value: string;
  /** How many are surely met. */
  readonly low: number;
  /** How many may be met. */
  readonly high: number;
  /** Ids of those that are surely met. */
  readonly met: readonly string[];
}

/**
 * Risk or protection of one child: counts with bounds, and every factor.
 *
 * @since 0.1.0
 */
export interface DimensionProfile {
  /** How many are surely met. */
  readonly low: number;
  /** How many may be met. */
  readonly high: number;
  /** Whether both bounds are reached by some completion. */
  readonly exact: boolean;
  /** By main home. */
  readonly byGroup: readonly FactorCount[];
  /** By main level of Bronfenbrenner's model. */
  readonly bySystem: readonly FactorCount[];
  /** By how it mainly shows. */
  readonly byObservability: readonly FactorCount[];
  /** By whether it can change. */
  readonly byDynamics: readonly FactorCount[];
  /** By where the factor stands in its list. */
  readonly byStatus: readonly FactorCount[];
  /** Every factor, in the order of the catalogue. */
  readonly factors: readonly FactorReading[];
}

/**
 * What says that a present protective factor reaches an active risk.
 *
 * @since 0.1.0
 */
export interface BufferingClaim {
  /** Id of the protective factor. */
  readonly protective: string;
  /** Whether the catalogue claims it or a person recorded it for this case. */
  readonly by: 'edge' | 'link';
  /** Id of the edge or the link. */
  readonly id: string;
  /** What the claim rests on: a source that the thesis cites, its author's reasoning, a web page, a person. */
  readonly basis: readonly ('cited' | 'argued' | 'page' | 'person')[];
  /** How well it is supported; a person's statement is that person's own. */
  readonly confidence: Confidence;
  /** Where it is found; empty for a person's statement. */
  readonly sources: readonly Citation[];
  /** Who recorded it; `null` for an edge. */
  readonly recordedBy: AuthorRole | null;
  /** Whether the claim holds for a part of the risk, or in one way, only. */
  readonly restricted: boolean;
  /** Whether a person recorded that the same pair holds in this case. */
  readonly confirmed: boolean;
}

/**
 * An active risk with what may buffer it; a claim is no measured effect.
 *
 * @since 0.1.0
 */
export interface RiskBuffering {
  /** Id of the risk factor. */
  readonly risk: string;
  /** Recorded links, and edges to this very risk. */
  readonly bufferedBy: readonly BufferingClaim[];
  /** Edges stated for any risk or for a group of risks: they never settle that this one is buffered. */
  readonly inGeneral: readonly BufferingClaim[];
  /** Whether a link, or an edge to this very risk that holds without restriction or was confirmed, reaches it. */
  readonly buffered: boolean;
}

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

/**
 * An instrument read beside the checklist.
 *
 * @since 0.1.0
 */
export interface IndexReading {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Its edition. */
  readonly edition: string;
  /** Whether anything in it was answered. */
  readonly answered: boolean;
  /** Its result. */
  readonly result: Result;
}

/**
 * What a part of one instrument says beside a part of another; nothing is ever filled in from it.
 *
 * @since 0.1.0
 */
export interface CrosswalkReading {
  /** Id of the row of the crosswalk. */
  readonly row: string;
  /** Where the information comes from. */
  readonly from: {
    /** Id of the instrument. */ readonly instrument: string /** Id of the item. */;
    /** Id of the item. */ readonly item: string;
  };
  /** The part it is held against. */
  readonly to: {
    /** Id of the instrument. */ readonly instrument: string /** Id of the item. */;
    /** Id of the item. */ readonly item: string;
  };
  /** What the first says of the second. */
  readonly suggests: 'present' | 'absent' | 'ask';
  /** What was answered there. */
  readonly answer: Answer;
  /** Whether the two agree, contradict each other, or the second is open. */
  readonly standing: 'agrees' | 'contradicts' | 'open';
}

/**
 * One resilience model as a way of reading one child: what it would point to, never what to do.
 *
 * @since 0.1.0
 */
export interface ModelReading {
  /** The model, as the thesis names the three. */
  readonly model: 'compensation' | 'protection' | 'challenge';
  /** What it points to: each with the facts, as ids. */
  readonly points: readonly {
    /** What the ids have in common. */
    readonly about:
      | 'unbuffered-risk'
      | 'functioning-below'
      | 'protection-present'
      | 'protection-to-build'
      | 'conditions-at-home'
      | 'risks-together'
      | 'functioning-in-spite';
    /** Ids of factors or areas. */
    readonly ids: readonly string[];
  }[];
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
 * An item of which observations contradict each other: every side with who stands on it, and no words of the case.
 *
 * @since 0.1.0
 */
export interface Contradiction {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item. */
  readonly item: string;
  /** What was stated, each answer with those who stated it. */
  readonly sides: readonly ContradictionSide[];
  /** Who decided it, as a role; `null` where nobody has, or where evidence has come since that disagrees. */
  readonly decidedBy: AuthorRole | null;
}

/**
 * Those who give one answer, where others give another.
 *
 * @since 0.1.0
 */
export interface ContradictionSide {
  /** The answer. */
  readonly answer: Answer;
  /** Ids of the observations. */
  readonly observations: readonly string[];
  /** The informants' roles, one for each observation. */
  readonly informants: readonly InformantRole[];
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
  /** Ids of all observations of the assessment in their own order, of whatever instrument, and of those that were taken back too. */
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
    readonly id: string /** The edition. */;
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
 * Why a question is worth asking.
 *
 * @since 0.1.0
 */
export type QuestionReason =
  | 'critical-for-band'
  | 'settles-contradiction'
  | 'settles-condition'
  | 'settles-link'
  | 'unknown'
  | 'not-assessed';

/**
 * An item that is worth asking about.
 *
 * @since 0.1.0
 */
export interface Question {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the item. */
  readonly item: string;
  /** Why; the first reason gives it its place. */
  readonly reasons: readonly [QuestionReason, ...QuestionReason[]];
}

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
