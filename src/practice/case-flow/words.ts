import type { DeadlineCondition, EmergencyKind, OrderKind } from '../../model/practice/case-event.js';
import type { PartyStatus, ReporterGroup } from '../../model/practice/case-flow.js';

/** The words of a closed union, each once. */
type Words<T extends string> = Readonly<Record<T, unknown>>;

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
