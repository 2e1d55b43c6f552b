/**
 * Edits of assessments, with a history that can be undone, replayed and compared.
 *
 * @module resiliens/assessment
 */
export type {
  ConsentWithdrawal,
  DateChange,
  NewAlternativeExplanation,
  NewAssessment,
  NewBufferingLink,
  NewResolution,
  ObservationCorrection,
  ObservationEnd,
} from '../model/assessment-input.js';
export type { Difference } from '../model/difference.js';
export { createAssessment } from './edits/create-assessment.js';
export { changeChild, changeDate, useInstrument } from './edits/frame.js';
export { addAlternativeExplanation, addDecision, linkBuffering, resolve } from './edits/judgements.js';
export { addObservation, correctObservation, endObservation } from './edits/observations.js';
export { addChildView, addConsent, withdrawConsent } from './edits/participation.js';
export { diff, redo, replay, rewind, undo } from './edits/time.js';
export { withdrawRecord } from './edits/withdraw.js';
