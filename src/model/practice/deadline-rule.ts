import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { CaseEventType, DeadlineCondition } from './case-event.js';
import type { LegalTopicId } from './law-topic.js';

/**
 * A time limit.
 *
 * @since 0.1.0
 */
export type DeadlineKey =
  | 'report-review'
  | 'reporter-receipt'
  | 'reporter-outcome'
  | 'investigation-ordinary'
  | 'investigation-extended'
  | 'reopen-after-refusal'
  | 'ordered-measure'
  | 'ordered-day-care'
  | 'ordered-parent-child-centre'
  | 'assessment-in-centre'
  | 'parent-support-without-child-consent'
  | 'acute-care-order'
  | 'moving-ban'
  | 'acute-institution'
  | 'acute-trafficking'
  | 'acute-travel-ban'
  | 'contact-stop'
  | 'board-control-of-acute'
  | 'care-order-execution'
  | 'care-order-revocation-bar'
  | 'institution-review'
  | 'follow-up-after-revocation'
  | 'plan-evaluation'
  | 'appeal'
  | 'aftercare-end';

/**
 * A length of time in civil days: the day of the event is not counted, months and years end on the same day of the month or on its
 * last day. Hours are counted in whole days, rounded up to the day on which they surely have passed.
 *
 * @since 0.1.0
 */
export interface DeadlineSpan {
  /** How many, 1 or more. */
  readonly count: number;
  /** Of what. */
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years';
}

/**
 * What it means that a time limit has passed: something is `overdue`, a decision `lapses`, an `option-ends`, an `order-ends`, help
 * comes to its `end`, a `finding` that the guideline asks for more, or `information`; `none` where there is no limit.
 *
 * @since 0.1.0
 */
export type DeadlineEffect =
  | 'overdue'
  | 'lapses'
  | 'option-ends'
  | 'order-ends'
  | 'end'
  | 'finding'
  | 'information'
  | 'none';

/**
 * What a time limit was during a time, for events that begin in it; days include both ends.
 *
 * @since 0.1.0
 */
export interface DeadlineText {
  /** First day; `null` where it is not established, or where the ground is no law. */
  readonly validFrom: PlainDate | null;
  /** A day before which the text did not exist; only where the first day is not established. */
  readonly notBefore?: PlainDate | undefined;
  /** Last day; `null` while it holds. */
  readonly validTo: PlainDate | null;
  /** The circumstance in which it holds instead of the usual one. */
  readonly condition?: DeadlineCondition | undefined;
  /** How long; `null` for no limit. */
  readonly span: DeadlineSpan | null;
  /** The topic of the law it belongs to. */
  readonly topic: LegalTopicId;
  /** What it rests on. */
  readonly basis: 'law' | 'guideline';
  /** Where it was read, and how well that supports it. */
  readonly source: Citation;
}

/**
 * A time limit as data: which events start it, which end it, how long it is, and what it means that it has passed.
 *
 * @since 0.1.0
 */
export interface DeadlineRule {
  /** Its name. */
  readonly key: DeadlineKey;
  /** What has to be done, or what lasts, in our own words. */
  readonly says: Words;
  /** Events that start it. */
  readonly starts: readonly CaseEventType[];
  /** The kind of emergency or order that starts it; `null` where any does. */
  readonly kind: string | null;
  /** Events that end it. */
  readonly ends: readonly CaseEventType[];
  /** Whether the end must answer to the same event as the start. */
  readonly linked: boolean;
  /** What it means that it has passed. */
  readonly effect: DeadlineEffect;
  /** How many days the check of the national register counts from the start, and where that was read; `null` where it checks nothing. */
  readonly registerCheck: {
    /** The days. */
    readonly days: number;
    /** The source. */
    readonly source: Citation;
  } | null;
  /** What it was, oldest first; a text for a circumstance stands before the usual one. */
  readonly texts: readonly DeadlineText[];
}

/** A time limit without what has to be done: what days are counted by. */
export type DeadlineTiming = Omit<DeadlineRule, 'says'>;
