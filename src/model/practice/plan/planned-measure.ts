import type { PlainDate } from '../../dates.js';
import type { MeasureKind } from '../../ecology/measure-kind.js';
import type { AuthorRole } from '../../informant.js';
import type { Truth } from '../../truth.js';

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
