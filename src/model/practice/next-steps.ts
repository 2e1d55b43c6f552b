import type { Finding } from '../finding.js';
import type { Words } from '../language.js';
import type { CaseEventType } from './case-event.js';
import type { CaseStanding, CaseState, EmergencyState } from './case-flow.js';
import type { CaseDuty } from './case-transition.js';
import type { Deadline } from './deadline.js';
import type { LegalRef, NoLegalText } from './law.js';

/**
 * A step that a case may take on a day; which one is taken is for a person to say.
 *
 * @since 0.1.0
 */
export interface NextStep {
  /** The event that would make it. */
  readonly event: CaseEventType;
  /** Id of the event it would answer to; `null` where it answers to none. */
  readonly of: string | null;
  /** The state it would lead to; `null` where the state stays. */
  readonly to: CaseState | EmergencyState | null;
  /** What it is called. */
  readonly says: Words;
  /** What it asks for. */
  readonly duties: readonly CaseDuty[];
  /** The law on the day; `null` where it rests on none. */
  readonly legal: LegalRef | NoLegalText | null;
}

/**
 * What may be done next in a case, in the order of the catalogue, and what waits.
 *
 * @since 0.1.0
 */
export interface NextSteps {
  /** Where the case stands. */
  readonly standing: CaseStanding;
  /** Steps that its state allows. */
  readonly steps: readonly NextStep[];
  /** Time limits that run or have passed without being met. */
  readonly open: readonly Deadline[];
  /** What was noticed. */
  readonly findings: readonly Finding[];
}
