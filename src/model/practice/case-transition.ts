import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { CaseEventType } from './case-event.js';
import type { CaseState, EmergencyState } from './case-flow.js';
import type { LegalTopicId } from './law-topic.js';

/**
 * Something to be done or kept in mind with a step of a case.
 *
 * @since 0.1.0
 */
export interface CaseDuty {
  /** Id of the duty. */
  readonly id: string;
  /** What it asks, in our own words. */
  readonly says: Words;
  /** The topic of the law that asks it; `null` where none does. */
  readonly topic: LegalTopicId | null;
}

/**
 * A step that a case may take: from which states, to which, with which duties.
 *
 * @since 0.1.0
 */
export interface CaseTransition {
  /** The event that makes it. */
  readonly event: CaseEventType;
  /** What it is called, in our own words. */
  readonly says: Words;
  /** `main` moves the case, `side` leaves its state, `emergency` moves an emergency decision. */
  readonly track: 'main' | 'side' | 'emergency';
  /** States it may start from; empty where any will do. */
  readonly from: readonly (CaseState | EmergencyState)[];
  /** The state it leads to; `null` where the state stays. */
  readonly to: CaseState | EmergencyState | null;
  /** Events one of which must have come before and is named by `of`; empty where it answers to none. */
  readonly answers: readonly CaseEventType[];
  /** The topic of the law it rests on; `null` where it rests on none. */
  readonly topic: LegalTopicId | null;
  /** What it asks for. */
  readonly duties: readonly CaseDuty[];
  /** Where the step was read, and how well that supports it. */
  readonly source: Citation;
}

/** What a step does to a case, without words, duties and sources: what a case is gone through by. */
export type CaseStep = Pick<CaseTransition, 'track' | 'from' | 'to' | 'answers'>;
