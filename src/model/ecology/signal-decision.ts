import type { PlainDate } from '../dates.js';
import type { InformantRole } from '../informant.js';
import type { NeedId } from './measure-kind.js';

/**
 * What a person decided about a signal.
 *
 * @since 0.1.0
 */
export interface SignalDecision {
  /** Id of the signal. */
  readonly signalId: string;
  /** Who decided, as a role. */
  readonly by: InformantRole;
  /** When. */
  readonly at: PlainDate;
  /** What was decided. */
  readonly verdict: 'confirmed' | 'rejected' | 'unclear';
  /** Free text; kept with the observation and never read by a rule. */
  readonly note?: string | undefined;
}

/**
 * A need that a person confirmed; needs go to the profile and never count as risk factors.
 *
 * @since 0.1.0
 */
export interface ConfirmedNeed {
  /** Id of the need. */
  readonly need: NeedId;
  /** The decision behind it. */
  readonly decision: SignalDecision;
}
