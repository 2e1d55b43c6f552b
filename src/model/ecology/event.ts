import type { PartialDate } from '../interval.js';
import type { Truth } from '../truth.js';
import type { RecordSource } from './record.js';

/**
 * What happens at a date. A setting entry or exit refers to a person and a setting, a measure event to a measure.
 *
 * @since 0.1.0
 */
export type EcologyEventKind =
  | 'setting-entry'
  | 'setting-exit'
  | 'role-change'
  | 'person-change'
  | 'relation-change'
  | 'macro-change'
  | 'measure-start'
  | 'measure-review'
  | 'measure-end';

/**
 * How an entry into a setting was prepared; a missing answer is unknown.
 *
 * @since 0.1.0
 */
export interface Preparation {
  /** Whether the child was told and heard. */
  readonly child?: Truth | undefined;
  /** Whether the setting it came from took part. */
  readonly sender?: Truth | undefined;
  /** Whether the setting it came to was informed. */
  readonly receiver?: Truth | undefined;
  /** Whether there was a visit beforehand. */
  readonly trialVisit?: Truth | undefined;
}

/**
 * A change at a date: the time of the ecology beside the intervals of its records.
 *
 * @since 0.1.0
 */
export interface EcologyEvent {
  /** Id, unique in the whole document. */
  readonly id: string;
  /** When it happened. */
  readonly date: PartialDate;
  /** What happened. */
  readonly kind: EcologyEventKind;
  /** Whether nearly everyone goes through it, as starting school. */
  readonly normative?: Truth | undefined;
  /** Ids of what it concerns. */
  readonly refs: readonly string[];
  /** Ids of the persons who came along. */
  readonly accompaniedBy?: readonly string[] | undefined;
  /** How it was prepared. */
  readonly preparation?: Preparation | undefined;
  /** Who reported it. */
  readonly source?: RecordSource | undefined;
}
