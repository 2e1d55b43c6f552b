import type { ChildViewQuestion, ParticipationMode } from '../model/child-view.js';
import type { Consent } from '../model/consent.js';
import type { LegalBasis } from '../model/decision.js';
import type { Patch } from '../model/history.js';
import type { AuthorRole, CarerRole } from '../model/informant.js';
import type { Certainty, Chronicity, ObservationKind, Severity } from '../model/observation.js';
import type { Rate } from '../model/rate.js';
import type { Truth } from '../model/truth.js';
import { INFORMANT_GROUPS } from './informant-groups.js';

/** The words of a closed union, each once. */
type Words<T extends string> = Readonly<Record<T, unknown>>;

export const KINDS: Words<ObservationKind> = { seen: 1, told: 1, document: 1 };
export const SEVERITIES: Words<Severity> = { mild: 1, moderate: 1, severe: 1, unknown: 1 };
export const CHRONICITIES: Words<Chronicity> = { chronic: 1, temporary: 1, unknown: 1 };
export const CERTAINTIES: Words<Certainty> = { low: 1, medium: 1, high: 1, unknown: 1 };
export const TRUTHS: Words<Truth> = { yes: 1, no: 1, unknown: 1 };
export const PERIODS: Words<Rate['per']> = { day: 1, week: 1, month: 1, year: 1 };
export const UNITS: Words<NonNullable<Rate['unit']>> = { occasions: 1, days: 1 };
export const MODES: Words<ParticipationMode> = { '1.1': 1, '1.2': 1, '1.3': 1, '1.4': 1, '2.1': 1, '2.2': 1 };
export const QUESTIONS: Words<ChildViewQuestion> = { situation: 1, measure: 1, conclusion: 1 };
export const LAWS: Words<LegalBasis['law']> = { BVL: 1, BVL2021: 1, BL1981: 1, other: 1 };
export const FREELY: Words<Consent['freelyGiven']> = { yes: 1, no: 1, unclear: 1 };
export const OPS: Words<Patch['op']> = { add: 1, replace: 1, remove: 1 };
export const CARERS: Words<CarerRole> = {
  mother: 1,
  father: 1,
  parent: 1,
  'step-parent': 1,
  'foster-parent': 1,
  grandparent: 1,
  'other-carer': 1,
  unknown: 1,
};

/** Everyone who may inform, and those who only write, decide or change. */
export const AUTHORS: Words<AuthorRole> = /* @__PURE__ */ (() => ({
  ...INFORMANT_GROUPS,
  'child-welfare-leader': 1,
  board: 1,
  court: 1,
  researcher: 1,
  'importing-system': 1,
}))();
