import type { PlainDate } from '../dates.js';
import type { AuthorRole } from '../informant.js';

/**
 * What can happen in a case, as a verb: moves of the case itself, side steps that leave its state, and steps of an emergency
 * decision.
 *
 * @since 0.1.0
 */
export type CaseEventType =
  | 'receive-report'
  | 'dismiss-report'
  | 'link-to-measures'
  | 'link-to-investigation'
  | 'transfer-report'
  | 'open-investigation'
  | 'dismiss-case'
  | 'dismiss-with-reopening-option'
  | 'decide-measures'
  | 'send-petition'
  | 'reopen-investigation'
  | 'order-measures'
  | 'order-care'
  | 'reject-petition'
  | 'start-plan'
  | 'evaluate'
  | 'continue-plan'
  | 'change-plan'
  | 'reach-intended-end'
  | 'escalate'
  | 'end-after-assessment'
  | 'close-case'
  | 'start-aftercare'
  | 'end-aftercare'
  | 'send-receipt'
  | 'omit-receipt'
  | 'tell-outcome'
  | 'make-investigation-plan'
  | 'extend-investigation'
  | 'order-centre-assessment'
  | 'end-order'
  | 'carry-out-care-order'
  | 'revoke-care-order'
  | 'start-institution-stay'
  | 'review-institution-stay'
  | 'end-institution-stay'
  | 'notify-decision'
  | 'appeal-decision'
  | 'decide-emergency'
  | 'board-receives'
  | 'board-approves'
  | 'send-emergency-petition'
  | 'lapse-emergency'
  | 'end-emergency';

/**
 * What an emergency decision is about: help without consent of a child without care (4-1 of the 2021 Act), care order (4-2), ban
 * on moving (4-3), institution (4-4), trafficking (4-5), ban on travel (4-6), stop of contact (7-7).
 *
 * @since 0.1.0
 */
export type EmergencyKind =
  | 'acute-help'
  | 'acute-care-order'
  | 'moving-ban'
  | 'acute-institution'
  | 'acute-trafficking'
  | 'acute-travel-ban'
  | 'contact-stop';

/**
 * What the board has ordered.
 *
 * @since 0.1.0
 */
export type OrderKind =
  | 'ordered-measure'
  | 'ordered-day-care'
  | 'ordered-parent-child-centre'
  | 'parent-support-without-child-consent';

/**
 * A circumstance that changes a time limit: the child lives abroad as a rule, it cannot be moved, or it was abducted abroad.
 *
 * @since 0.1.0
 */
export type DeadlineCondition = 'habitual-residence-abroad' | 'cannot-be-moved' | 'abducted-abroad';

/**
 * Something that happened in a case, on a day.
 *
 * @since 0.1.0
 */
export interface CaseEvent {
  /** Id, unique in the document. */
  readonly id: string;
  /** What happened. */
  readonly type: CaseEventType;
  /** When. */
  readonly date: PlainDate;
  /** Who did it. */
  readonly by?: AuthorRole | undefined;
  /** Id of the earlier event it answers to: the emergency decision, the order, the stay, the notice. */
  readonly of?: string | undefined;
  /** For `decide-emergency`: what was decided. */
  readonly emergency?: EmergencyKind | undefined;
  /** For `order-measures`: what was ordered. */
  readonly order?: OrderKind | undefined;
  /** A circumstance that changes a time limit. */
  readonly condition?: DeadlineCondition | undefined;
  /** Code of the national register for the outcome; kept beside the outcome, since the two are not one to one. */
  readonly registerCode?: string | undefined;
  /** Why; needed where a time limit is extended or a receipt left out. */
  readonly grounds?: string | undefined;
  /** Id of the decision behind it. */
  readonly decision?: string | undefined;
}
