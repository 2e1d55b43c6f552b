import type { MeasureKind, NeedId } from '../ecology/measure-kind.js';
import type { FactorCatalogue } from '../factor-catalogue.js';
import type { Words } from '../language.js';
import type { Question } from '../profile/question.js';
import type { Citation } from '../source.js';
import type { MeasureCatalogue } from './measure/measure-catalogue.js';
import type { MeasureEvidence } from './measure/measure-evidence.js';
import type { IntrusivenessClass } from './measure/measure-parts.js';

/**
 * What the search for measures may be told.
 *
 * @since 0.1.0
 */
export interface CandidateOptions {
  /** Needs that no factor stands for, in the order in which they are to be listed. */
  readonly needs?: readonly NeedId[] | undefined;
  /** The measures, where they are not the shipped ones. */
  readonly measures?: MeasureCatalogue | undefined;
  /** The catalogue that the profile was made with, where it is not the shipped one: its edges say what a protection acts on. */
  readonly catalogue?: FactorCatalogue<string> | undefined;
}

/**
 * Something to be answered: an active risk, or a need.
 *
 * @since 0.1.0
 */
export interface ToAnswer {
  /** Which of the two. */
  readonly kind: 'risk' | 'need';
  /** Id of the factor or need. */
  readonly id: string;
}

/**
 * How a measure reaches what is to be answered: an aim that a source states, never a documented effect.
 *
 * @since 0.1.0
 */
export interface CandidateWay {
  /** It compensates for the risk, meets the need, or builds a protection that acts on the risk. */
  readonly way: 'compensates' | 'meets' | 'builds';
  /** Id of the risk, need or protective factor. */
  readonly id: string;
  /** Id of the edge by which a protection that is built acts on the risk; `null` otherwise. */
  readonly edge: string | null;
  /** The part for which alone it holds; `null` where nothing restricts it. */
  readonly restrictions: readonly Words[];
  /** Whether an edge restricts it. */
  readonly edgeRestricted: boolean;
  /** What says so. */
  readonly sources: readonly Citation[];
}

/**
 * A condition of a measure, and whether this child meets it.
 *
 * @since 0.1.0
 */
export interface CandidateCondition {
  /** What is asked. */
  readonly condition: 'age';
  /** Not met, or open because the age is not known well enough. */
  readonly standing: 'not-met' | 'open';
  /** First completed year. */
  readonly from: number;
  /** Last completed year. */
  readonly to: number;
}

/**
 * A measure that may be considered, with reasons and with what speaks against it.
 *
 * @since 0.1.0
 */
export interface Candidate {
  /** Id of the measure. */
  readonly measure: MeasureKind;
  /** Every way in which it reaches what is to be answered; at least one. */
  readonly ways: readonly CandidateWay[];
  /** Whether every way holds in part only. */
  readonly inPart: boolean;
  /** Conditions that are not surely met: shown, never a filter. */
  readonly conditions: readonly CandidateCondition[];
  /** Rules of a plan that bite hardest on it. */
  readonly cautions: readonly string[];
  /** What is known of its effect. */
  readonly evidence: readonly MeasureEvidence[];
  /** How far it reaches into family life. */
  readonly intrusiveness: IntrusivenessClass;
  /** Whether the law lets the board order it. */
  readonly mayBeOrdered: boolean;
  /** What must be known before choosing it. */
  readonly notes: readonly Words[];
}

/**
 * Measures for one risk or need, in the order of the measure catalogue.
 *
 * @since 0.1.0
 */
export interface CandidateGroup {
  /** What is to be answered. */
  readonly about: ToAnswer;
  /** For a risk, whether something settles that it is buffered; `null` for a need. */
  readonly buffered: boolean | null;
  /** The measures. */
  readonly candidates: readonly Candidate[];
  /** Measures that watch the risk without compensating for it. */
  readonly watchedBy: readonly MeasureKind[];
}

/**
 * What may be considered for one child: questions and measures with reasons and cautions, never a ranking.
 *
 * @since 0.1.0
 */
export interface Candidates {
  /** The two options that always stand beside measures. */
  readonly always: readonly [
    {
      /** No measure now. */
      readonly option: 'none';
      /** Ids of active risks that would stay without an answer. */
      readonly leaves: readonly string[];
    },
    {
      /** More information first. */
      readonly option: 'more-information';
      /** What is worth asking. */
      readonly questions: readonly Question[];
    },
  ];
  /** By risk in the order of the catalogue, then by need. */
  readonly groups: readonly CandidateGroup[];
  /** Measures that build a protection of which a source says that it acts on risk in general or on a group of risks. */
  readonly inGeneral: readonly Candidate[];
  /** What no measure answers. */
  readonly unanswered: readonly ToAnswer[];
}

/**
 * What the search for coverings may be told.
 *
 * @since 0.1.0
 */
export interface CoveringOptions extends CandidateOptions {
  /** Measures that could be had by order only, because consent is refused; none unless told. */
  readonly ordered?: readonly MeasureKind[] | undefined;
  /** Measures that are out of the question in this case. */
  readonly without?: readonly MeasureKind[] | undefined;
  /** The most sets to return, 1 to 200; 12 unless told. */
  readonly most?: number | undefined;
}

/**
 * A set of measures that answers everything, and of which none can be left out.
 *
 * @since 0.1.0
 */
export interface Covering {
  /** The measures, by id. */
  readonly measures: readonly MeasureKind[];
  /** How many of them could be had by order only. */
  readonly ordered: number;
  /** The class that reaches furthest into family life. */
  readonly furthest: IntrusivenessClass;
  /** What each measure answers, in whole and in part. */
  readonly because: readonly {
    /** Id of the measure. */
    readonly measure: MeasureKind;
    /** Conditions that are not surely met. */
    readonly conditions: readonly CandidateCondition[];
    /** Ids of what it answers without restriction. */
    readonly answers: readonly string[];
    /** Ids of what it answers in part. */
    readonly inPart: readonly string[];
    /** Ids of what no other measure of the set answers: why it cannot be left out. */
    readonly alone: readonly string[];
  }[];
}

/**
 * The sets of measures that answer what is not yet buffered.
 *
 * @since 0.1.0
 */
export interface Coverings {
  /** What every set answers, with the measures that answer it without restriction. */
  readonly answered: readonly (ToAnswer & {
    /** Ids of the measures. */
    readonly measures: readonly MeasureKind[];
  })[];
  /** What measures answer in part only, with those measures. */
  readonly inPart: readonly (ToAnswer & {
    /** Ids of the measures. */
    readonly measures: readonly MeasureKind[];
  })[];
  /** What none of the measures that may be in a set answers. */
  readonly unanswered: readonly ToAnswer[];
  /** Measures that are aimed at any of this, but by a source made for another age than the child surely has: in no set. */
  readonly outsideAge: readonly {
    /** Id of the measure. */
    readonly measure: MeasureKind;
    /** The age that it is made for. */
    readonly conditions: readonly CandidateCondition[];
    /** Ids of the risks and needs that it is aimed at, in whole or in part. */
    readonly aimedAt: readonly string[];
  }[];
  /** The sets: fewest ordered measures first, then fewest measures, then the gentler, then by id. */
  readonly sets: readonly Covering[];
  /** Whether these are all the sets there are. */
  readonly complete: boolean;
}
