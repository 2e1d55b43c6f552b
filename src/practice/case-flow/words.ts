import type {
  CaseEventType,
  DeadlineCondition,
  EmergencyKind,
  OrderKind,
} from '../../model/practice/case-event.js';
import type { PartyStatus, ReporterGroup } from '../../model/practice/case-flow.js';

/** The words of a closed union, each once. */
type Words<T extends string> = Readonly<Record<T, unknown>>;

export const EVENT_TYPES: Words<CaseEventType> = {
  'receive-report': 1,
  'dismiss-report': 1,
  'link-to-measures': 1,
  'link-to-investigation': 1,
  'transfer-report': 1,
  'open-investigation': 1,
  'dismiss-case': 1,
  'dismiss-with-reopening-option': 1,
  'decide-measures': 1,
  'send-petition': 1,
  'reopen-investigation': 1,
  'order-measures': 1,
  'order-care': 1,
  'reject-petition': 1,
  'start-plan': 1,
  evaluate: 1,
  'continue-plan': 1,
  'change-plan': 1,
  'reach-intended-end': 1,
  escalate: 1,
  'end-after-assessment': 1,
  'close-case': 1,
  'start-aftercare': 1,
  'end-aftercare': 1,
  'send-receipt': 1,
  'omit-receipt': 1,
  'tell-outcome': 1,
  'make-investigation-plan': 1,
  'extend-investigation': 1,
  'order-centre-assessment': 1,
  'end-order': 1,
  'carry-out-care-order': 1,
  'revoke-care-order': 1,
  'start-institution-stay': 1,
  'review-institution-stay': 1,
  'end-institution-stay': 1,
  'notify-decision': 1,
  'appeal-decision': 1,
  'decide-emergency': 1,
  'board-receives': 1,
  'board-approves': 1,
  'send-emergency-petition': 1,
  'lapse-emergency': 1,
  'end-emergency': 1,
};
export const EMERGENCIES: Words<EmergencyKind> = {
  'acute-help': 1,
  'acute-care-order': 1,
  'moving-ban': 1,
  'acute-institution': 1,
  'acute-trafficking': 1,
  'acute-travel-ban': 1,
  'contact-stop': 1,
};
export const ORDERS: Words<OrderKind> = {
  'ordered-measure': 1,
  'ordered-day-care': 1,
  'ordered-parent-child-centre': 1,
  'parent-support-without-child-consent': 1,
};
export const CONDITIONS: Words<DeadlineCondition> = {
  'habitual-residence-abroad': 1,
  'cannot-be-moved': 1,
  'abducted-abroad': 1,
};
export const REPORTERS: Words<ReporterGroup> = {
  public: 1,
  professional: 1,
  private: 1,
  anonymous: 1,
  'not-recorded': 1,
};
export const PARTY_GROUNDS: Words<PartyStatus['ground']> = {
  age: 1,
  'behaviour-case': 1,
  'trafficking-case': 1,
  'granted-by-board': 1,
};
