import type { PlainDate } from '../../model/dates.js';
import type { Language } from '../../model/language.js';
import type { PlainAudience } from '../../model/practice/plan/plan-explanation.js';
import type { PlanInForce } from '../plan/plan-in-force.js';
import type { PlanTellings } from './words/plan-telling.js';

/** A plan on its way into words. */
export interface Telling {
  readonly plan: PlanInForce;
  readonly date: PlainDate;
  readonly audience: PlainAudience;
  readonly language: Language;
  readonly words: PlanTellings;
}
