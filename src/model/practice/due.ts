import type { PlainDate } from '../dates.js';

/**
 * Intervals and spans that follow-up is reckoned by; none of them is law, and all of them can be changed.
 *
 * @since 0.1.0
 */
export interface FollowUpOptions {
  /** Months between evaluations as the main rule; 3 unless told, the main rule of the guideline. */
  readonly usualMonths?: number | undefined;
  /** Most months between evaluations where a reason is written down; 6 unless told. */
  readonly longMonths?: number | undefined;
  /** Months between evaluations of control; 1 unless told. */
  readonly controlMonths?: number | undefined;
  /** Months between contacts with those who carry a measure out; 3 unless told. */
  readonly contactMonths?: number | undefined;
  /** Days before an intended end from which it is near; 30 unless told. */
  readonly nearDays?: number | undefined;
}

/**
 * Something of a plan that falls due.
 *
 * @since 0.1.0
 */
export interface DueEntry {
  /** An evaluation, a contact with those who carry a measure out, or an intended end. */
  readonly kind: 'evaluation' | 'contact' | 'end';
  /** Id of the planned measure; `null` for the plan itself. */
  readonly measure: string | null;
  /** The day; on the day itself it is in time. */
  readonly dueOn: PlainDate;
  /** The day from which it is reckoned; `null` where the day itself was set. */
  readonly since: PlainDate | null;
  /** Months between two times; `null` where the day itself was set. */
  readonly everyMonths: number | null;
  /** How it stands on the day asked about. */
  readonly standing: 'later' | 'near' | 'due' | 'overdue';
}
