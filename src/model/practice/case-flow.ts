import type { ChildView } from '../child-view.js';
import type { Correction } from '../correction.js';
import type { PlainDate, PlainMonth } from '../dates.js';
import type { Decision } from '../decision.js';
import type { AuthorRole } from '../informant.js';
import type { StoredDocument } from '../stored-document.js';
import type { CaseEvent, EmergencyKind } from './case-event.js';

/**
 * Where a case stands on its way from report to closing.
 *
 * @since 0.1.0
 */
export type CaseState =
  | 'not-started'
  | 'report-received'
  | 'report-dismissed'
  | 'linked-to-active-measures'
  | 'linked-to-running-investigation'
  | 'transferred'
  | 'investigation-open'
  | 'dismissed'
  | 'dismissed-with-reopening-option'
  | 'measures-decided'
  | 'board-petition-sent'
  | 'ordered-measures'
  | 'care-order'
  | 'rejected'
  | 'plan-active'
  | 'needs-assessment'
  | 'evaluated'
  | 'plan-changed'
  | 'escalated'
  | 'ended-after-assessment'
  | 'aftercare'
  | 'closed';

/**
 * Where an emergency decision stands.
 *
 * @since 0.1.0
 */
export type EmergencyState =
  | 'emergency-decision'
  | 'board-control'
  | 'approved'
  | 'petition-sent'
  | 'lapsed'
  | 'ended';

/**
 * Who reported: a public employee, a profession with a duty of its own, a private person, somebody unknown to the service
 * (`anonymous`), or not recorded.
 *
 * @since 0.1.0
 */
export type ReporterGroup = 'public' | 'professional' | 'private' | 'anonymous' | 'not-recorded';

/**
 * Since when the child is a party of the case, and on which ground; something else than a right to be heard or to consent.
 *
 * @since 0.1.0
 */
export interface PartyStatus {
  /** Id, unique in the document. */
  readonly id: string;
  /** First day. */
  readonly from: PlainDate;
  /** Last day; none while it lasts. */
  readonly to?: PlainDate | undefined;
  /** The ground: age, a case in which age does not matter, or granted by the board. */
  readonly ground: 'age' | 'behaviour-case' | 'trafficking-case' | 'granted-by-board';
  /** Who recorded it. */
  readonly by: AuthorRole;
  /** Why. */
  readonly reason: string;
}

/**
 * The way of one report through the service, as a document of dated events; its state follows from them.
 *
 * @since 0.1.0
 */
export interface CaseFlow extends StoredDocument {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** The child, by month of birth at most. */
  readonly child: {
    /** Month of birth at most. */
    readonly birthMonth?: PlainMonth | undefined;
  };
  /** Who reported, as a group. */
  readonly reporter: ReporterGroup;
  /** What happened, oldest first. */
  readonly events: readonly CaseEvent[];
  /** When the child was a party. */
  readonly partyStatus: readonly PartyStatus[];
  /** What the child thinks. */
  readonly childViews: readonly ChildView[];
  /** What people decided. */
  readonly decisions: readonly Decision[];
  /** Records that were taken back. */
  readonly corrections: readonly Correction[];
}

/**
 * An emergency decision and where it stands.
 *
 * @since 0.1.0
 */
export interface EmergencyStanding {
  /** Id of the event in which it was decided. */
  readonly decision: string;
  /** What was decided. */
  readonly kind: EmergencyKind;
  /** Where it stands. */
  readonly state: EmergencyState;
  /** Since when. */
  readonly since: PlainDate;
}

/**
 * Where a case stands on a day, worked out from its events.
 *
 * @since 0.1.0
 */
export interface CaseStanding {
  /** Its state. */
  readonly state: CaseState;
  /** Since when; `null` before the first event. */
  readonly since: PlainDate | null;
  /** Whether the time limit of the investigation that is or was open last has been extended. */
  readonly extended: boolean;
  /** Its emergency decisions, oldest first. */
  readonly emergencies: readonly EmergencyStanding[];
}
