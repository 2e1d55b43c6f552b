import type { Confidence } from '../confidence.js';
import type { PlainDate } from '../dates.js';
import type { Finding } from '../finding.js';
import type { PartialDate } from '../interval.js';
import type { DeadlineEffect, DeadlineKey, DeadlineSpan } from './deadline-rule.js';
import type { LegalPlace, LegalRef, NoLegalText, NoTextReason } from './law.js';

/**
 * A day on which nothing falls due: a date, or every Saturday or Sunday.
 *
 * @since 0.1.0
 */
export type ClosedDay = PlainDate | 'saturday' | 'sunday';

/**
 * A time limit that a caller sets instead of the one in the data, for example by a regulation that holds for a time.
 *
 * @since 0.1.0
 */
export interface DeadlineOverride {
  /** The time limit. */
  readonly key: DeadlineKey;
  /** How long it is. */
  readonly rule: DeadlineSpan;
  /** Where it stands. */
  readonly legalBasis: LegalPlace & {
    /** The law. */
    readonly law: LegalRef['law'] | 'other';
  };
  /** First day of an event for which it holds. */
  readonly from: PlainDate;
  /** Last day of an event for which it holds; none while it holds. */
  readonly to?: PlainDate | undefined;
  /** Why it is used. */
  readonly reason: string;
}

/**
 * How time limits are worked out.
 *
 * @since 0.1.0
 */
export interface DeadlineOptions {
  /**
   * `act` counts as the law does; `register-check` as the check of the national register, for the limits that it checks and no
   * other. Without it `act`.
   */
  readonly policy?: 'act' | 'register-check' | undefined;
  /** From when the six months of an extended investigation are counted; the law does not spell it out. Without it `from-week-limit`. */
  readonly extendedFrom?: 'from-week-limit' | 'from-receipt' | undefined;
  /**
   * How often measures are evaluated: every three months as the guideline's main rule, every six for long preventive measures,
   * every month for control and after emergencies. Without it `quarterly`.
   */
  readonly evaluations?: 'quarterly' | 'half-yearly' | 'monthly' | undefined;
  /** Time limits set instead of those in the data; of several the last one that fits. */
  readonly overrides?: readonly DeadlineOverride[] | undefined;
  /** Days on which nothing falls due; what would, falls due on the next other day. Without it nothing is moved. */
  readonly holidays?: readonly ClosedDay[] | undefined;
  /** The day to look from; without it nothing is called overdue, and all events count. */
  readonly date?: PlainDate | undefined;
}

/**
 * Where a time limit stands: `met`, `met-late`, `running` up to and with its last day, `passed` after it, `undated` where no date
 * was given, `extended` where another limit took its place, `no-limit`, `no-text`, or `unknown` where the document does not say enough.
 *
 * @since 0.1.0
 */
export type DeadlineState =
  | 'met'
  | 'met-late'
  | 'running'
  | 'passed'
  | 'undated'
  | 'extended'
  | 'no-limit'
  | 'no-text'
  | 'unknown';

/**
 * One time limit of one case.
 *
 * @since 0.1.0
 */
export interface Deadline {
  /** Its name. */
  readonly key: DeadlineKey;
  /** The event that started it: id and day. */
  readonly start: {
    /** The event it starts from. */
    readonly event: string;
    /** The day. */
    readonly date: PlainDate;
  };
  /** The day from which it is counted; the day itself is not counted. */
  readonly clockStart: PlainDate;
  /** For an investigation that a report began: the day from which the register counts the record of it; `null` elsewhere. */
  readonly recordStart: PlainDate | null;
  /** The last day that is in time, or the month in which it lies; `null` where there is none. */
  readonly due: PartialDate | null;
  /** The last day before holidays moved it. */
  readonly dueUnmoved: PartialDate | null;
  /** How long; `null` where there is no limit or no text. */
  readonly span: DeadlineSpan | null;
  /** What it means that it has passed. */
  readonly effect: DeadlineEffect;
  /** Where it stands. */
  readonly state: DeadlineState;
  /** Why there is no text; only then. */
  readonly reason: NoTextReason | null;
  /** The event that ended it: id and day; `null` where none has. */
  readonly end: {
    /** The event it starts from. */
    readonly event: string;
    /** The day. */
    readonly date: PlainDate;
  } | null;
  /** How it was counted. */
  readonly policy: 'act' | 'register-check' | 'guideline' | 'override';
  /** Why it was overridden; `null` where it was not. */
  readonly overrideReason: string | null;
  /** Where the override stands; `null` where there is none. */
  readonly overrideBasis: DeadlineOverride['legalBasis'] | null;
  /** How well the length is supported; `null` where there is no text, or where a caller set it. */
  readonly confidence: Confidence | null;
  /** The law on the day of the start. */
  readonly legal: LegalRef | NoLegalText;
}

/**
 * The time limits of one case, in the order of the events that started them, and what there is to notice about them.
 *
 * @since 0.1.0
 */
export interface Deadlines {
  /** The time limits. */
  readonly deadlines: readonly Deadline[];
  /** What was noticed; each finding names the policy or override it was found with. */
  readonly findings: readonly Finding[];
}
