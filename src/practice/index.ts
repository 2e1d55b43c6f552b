/**
 * From risk picture to help: measures, plans, follow-up, law on a date, deadlines and case flow.
 *
 * @module resiliens/practice
 */
export { lawChanges } from '../catalog/law/changes.js';
export { legalTopics } from '../catalog/law/index.js';
export { measureCatalogue } from '../catalog/measures/index.js';
export type {
  Candidate,
  CandidateCondition,
  CandidateGroup,
  CandidateOptions,
  Candidates,
  CandidateWay,
  Covering,
  CoveringOptions,
  Coverings,
  ToAnswer,
} from '../model/practice/candidates.js';
export type {
  LawChange,
  LawCode,
  LegalGap,
  LegalPlace,
  LegalRef,
  LegalStaleness,
  LegalText,
  LegalTopic,
  NoLegalText,
  NoTextReason,
} from '../model/practice/law.js';
export type { LegalTopicId } from '../model/practice/law-topic.js';
export type {
  EvidenceScheme,
  IntrusivenessClass,
  Measure,
  MeasureAim,
  MeasureCatalogue,
  MeasureCode,
  MeasureEvidence,
  MeasureNeed,
  MeasureOrder,
  MeasurePurpose,
  MeasureTarget,
  Need,
} from '../model/practice/measure.js';
export { legalBasis } from './law/legal-basis.js';
export { candidateMeasures } from './measures/candidate-measures.js';
export { coverings } from './measures/coverings.js';
