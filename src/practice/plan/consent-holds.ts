import type { PlainDate } from '../../model/dates.js';
import type { PlanConsent } from '../../model/practice/plan/plan-consent.js';

/** Whether a consent holds on a day: not before it was given, and not from the day on which it was withdrawn. */
export const consentHolds = ({ givenOn, withdrawnOn }: PlanConsent, date: PlainDate): boolean =>
  (givenOn === undefined || givenOn <= date) && (withdrawnOn === undefined || withdrawnOn > date);
