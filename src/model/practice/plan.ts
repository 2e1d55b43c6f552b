import type { ChildView, ParticipationMode } from '../child-view.js';
import type { Correction } from '../correction.js';
import type { PlainDate } from '../dates.js';
import type { Decision } from '../decision.js';
import type { MeasureKind } from '../ecology/measure-kind.js';
import type { AuthorRole } from '../informant.js';
import type { StoredDocument } from '../stored-document.js';
import type { Truth } from '../truth.js';

/**
 * Kinds of plan, as the register codes them: `1` measures, `2` stay in an institution, `4` care, `5` aftercare, `6` contact,
 * `7` investigation, `8` after an emergency decision.
 *
 * @since 0.1.0
 */
export type PlanType = '1' | '2' | '4' | '5' | '6' | '7' | '8';

/**
 * What a plan wants to reach: which risks and needs it works on, and which protection it builds.
 *
 * @since 0.1.0
 */
export interface PlanGoal {
  /** Id, unique in the document. */
  readonly id: string;
  /** The goal in words. */
  readonly text: string;
  /** Ids of risk factors and needs that it works on. */
  readonly worksOn: readonly string[];
  /** Ids of protective factors that it builds. */
  readonly builds: readonly string[];
  /** By what one will see it. */
  readonly indicator?: string | undefined;
  /** Ids of goals that pull in another direction. */
  readonly pullsAgainst?: readonly string[] | undefined;
}

/**
 * Why a measure is chosen: it reduces a risk, makes up for something, builds protection, controls or co-ordinates. `challenge`
 * would leave a risk in place so that the child grows, and is asked about wherever it is named.
 *
 * @since 0.1.0
 */
export type MeasureGround =
  | 'reduces-risk'
  | 'compensation'
  | 'protection'
  | 'control'
  | 'co-ordination'
  | 'challenge'
  | 'other';

/**
 * A measure in a plan, with what has to be known to follow it up.
 *
 * @since 0.1.0
 */
export interface PlannedMeasure {
  /** Id, unique in the document. */
  readonly id: string;
  /** Id of the measure in the catalogue. */
  readonly measure: MeasureKind;
  /** Ids of the goals it serves. */
  readonly goals: readonly string[];
  /** Whether those it concerns agreed to it; `no` where it is ordered. */
  readonly voluntary: Truth;
  /** First day. */
  readonly start: PlainDate;
  /** Day on which it is meant to end; it does not end by itself. */
  readonly intendedEnd?: PlainDate | undefined;
  /** Day on which a person ended it. */
  readonly ended?: PlainDate | undefined;
  /** Why it was chosen. */
  readonly ground?: MeasureGround | undefined;
  /** What it is for, in words. */
  readonly purpose?: string | undefined;
  /** Register code, where it is not the usual one. */
  readonly code?: string | undefined;
  /** What the register wants in words with some codes. */
  readonly clarification?: string | undefined;
  /** Days a month: for a visiting home. */
  readonly daysPerMonth?: number | undefined;
  /** Sessions a month. */
  readonly sessionsPerMonth?: number | undefined;
  /** How a payment is made. */
  readonly payment?: 'invoice' | 'fee' | 'equipment' | 'cash' | 'other' | undefined;
  /** Whether the family's poverty is the only reason for a payment. */
  readonly povertyAlone?: Truth | undefined;
  /** Whether it was considered that social services pay. */
  readonly socialServicesConsidered?: Truth | undefined;
  /** Whether advice on debt or an agreement with the bank was considered. */
  readonly debtAdviceConsidered?: Truth | undefined;
  /** How child and home or contact fit: temperament, activity, interests, religion, language, culture. */
  readonly match?: string | undefined;
  /** What part the parents had in choosing and planning it. */
  readonly parentsPart?: string | undefined;
  /** Whether it was talked about how the parents see the economic motive of those who are paid. */
  readonly economicMotiveDiscussed?: Truth | undefined;
  /** Who at the service is the contact, as a role. */
  readonly contactPerson?: AuthorRole | undefined;
  /** Whether that contact knows child and family. */
  readonly contactKnowsFamily?: Truth | undefined;
  /** Whether the home or contact got information and guidance and works towards the plan's goals. */
  readonly informedOfGoals?: Truth | undefined;
  /** Days on which the service was in contact with those who carry it out. */
  readonly contacts?: readonly PlainDate[] | undefined;
  /** What speaks for a potential or a will to change. */
  readonly changePotential?: string | undefined;
  /** The generally accepted knowledge base that an ordered change measure must rest on. */
  readonly knowledgeBase?: string | undefined;
  /** Another interval between evaluations, in months, and why it may be longer than the usual one. */
  readonly evaluateEvery?:
    | {
        /** The months. */
        readonly months: number;
        /** The reason. */
        readonly reason?: string | undefined;
      }
    | undefined;
  /** Who is responsible for it, as a role. */
  readonly responsible?: AuthorRole | undefined;
}

/**
 * A consent to measures of a plan; what nobody wrote down is missing, so that a rule can say so.
 *
 * @since 0.1.0
 */
export interface PlanConsent {
  /** Id, unique in the document. */
  readonly id: string;
  /** Ids of the planned measures. */
  readonly measures: readonly string[];
  /** Who gave it, as a role. */
  readonly who?: AuthorRole | undefined;
  /** When it was given. */
  readonly givenOn?: PlainDate | undefined;
  /** How the person was informed. */
  readonly informedHow?: string | undefined;
  /** Whether it was given freely. */
  readonly freelyGiven: 'yes' | 'no' | 'unclear';
  /** Whether the board or an order was held out as what would come otherwise. */
  readonly boardHeldOut?: Truth | undefined;
  /** What pressure there was. */
  readonly pressureNote?: string | undefined;
  /** When it was withdrawn. */
  readonly withdrawnOn?: PlainDate | undefined;
}

/**
 * An evaluation that was carried out.
 *
 * @since 0.1.0
 */
export interface PlanEvaluation {
  /** Id, unique in the document. */
  readonly id: string;
  /** When. */
  readonly performedOn: PlainDate;
  /** By whom, as a role. */
  readonly by: AuthorRole;
  /** Ids of the planned measures that were evaluated; empty for all of them. */
  readonly measures: readonly string[];
  /** What was concluded. */
  readonly conclusion: string;
  /** What follows. */
  readonly outcome: 'continue' | 'change' | 'end-after-assessment' | 'escalate';
  /** How the child took part. */
  readonly childMode?: ParticipationMode | undefined;
  /** How the child itself experiences the measures. */
  readonly childExperience?: string | undefined;
}

/**
 * The five principles that the thesis names, and the later ones.
 *
 * @since 0.1.0
 */
export type PrincipleId =
  | 'best-interests'
  | 'attachment-quality'
  | 'biological-ties'
  | 'least-intrusive-effective'
  | 'participation'
  | 'right-to-measures'
  | 'responsible-practice'
  | 'culture-language-sami'
  | 'family-and-network'
  | 'early-intervention';

/**
 * A principle answered in words by a person; never scored, weighed or filled in beforehand.
 *
 * @since 0.1.0
 */
export interface PrincipleAnswer {
  /** Id, unique in the document. */
  readonly id: string;
  /** The principle. */
  readonly principle: PrincipleId;
  /** The answer. */
  readonly text: string;
  /** Who answered. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
}

/**
 * Another way that was considered, and why it was not chosen.
 *
 * @since 0.1.0
 */
export interface PlanAlternative {
  /** Id, unique in the document. */
  readonly id: string;
  /** No measure, more information first, a measure of the catalogue, or something else. */
  readonly option: 'none' | 'more-information' | 'other' | MeasureKind;
  /** What something else is. */
  readonly what?: string | undefined;
  /** Why not. */
  readonly whyNot: string;
  /** What the reason appeals to. */
  readonly ground?:
    | 'least-intrusion'
    | 'challenge'
    | 'consent-refused'
    | 'not-available'
    | 'other'
    | undefined;
  /** Whether it was judged necessary all the same. */
  readonly judgedNecessary?: Truth | undefined;
}

/**
 * An observation that the plan knowingly does not build on.
 *
 * @since 0.1.0
 */
export interface SetAside {
  /** Id, unique in the document. */
  readonly id: string;
  /** Id of the observation in the assessment. */
  readonly observation: string;
  /** Why. */
  readonly reason: string;
  /** Who set it aside. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
}

/**
 * A plan of help measures for one child.
 *
 * @since 0.1.0
 */
export interface Plan extends StoredDocument {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** The kind of plan. */
  readonly type: PlanType;
  /** Ids of the assessments of this child that it rests on. */
  readonly assessments: readonly string[];
  /** The factor catalogue whose factors the goals name. */
  readonly catalogue: {
    /** The id. */
    readonly id: string;
    /** The edition. */
    readonly edition: string;
  };
  /** First day. */
  readonly start: PlainDate;
  /** Day on which it is meant to end. */
  readonly intendedEnd?: PlainDate | undefined;
  /** Day of the next evaluation. */
  readonly nextEvaluation?: PlainDate | undefined;
  /** Who keeps everything together, as a role. */
  readonly coordinator?: AuthorRole | undefined;
  /** What it wants to reach. */
  readonly goals: readonly PlanGoal[];
  /** The measures. */
  readonly measures: readonly PlannedMeasure[];
  /** What child, family and network already have and can do. */
  readonly resources: readonly string[];
  /** Other ways that were considered. */
  readonly alternatives: readonly PlanAlternative[];
  /** Records of consent. */
  readonly consents: readonly PlanConsent[];
  /** What the child thinks, the choice of measure above all. */
  readonly childViews: readonly ChildView[];
  /** The principles, answered in words. */
  readonly principles: readonly PrincipleAnswer[];
  /** Evaluations that were carried out. */
  readonly evaluations: readonly PlanEvaluation[];
  /** Observations that it knowingly does not build on. */
  readonly setAside: readonly SetAside[];
  /** What people decided; no number leads here. */
  readonly decisions: readonly Decision[];
  /** Records that were taken back. */
  readonly corrections: readonly Correction[];
}
