/**
 * From risk picture to help: measures, plans, follow-up, law on a date, deadlines and case flow.
 *
 * @module resiliens/practice
 */

export { caseTransitions } from '../catalog/case-flow/index.js';
export { outcomeCodes } from '../catalog/case-flow/register-outcomes.js';
export { lawChanges } from '../catalog/law/changes.js';
export { childRightsByAge } from '../catalog/law/child-rights.js';
export { deadlineRules } from '../catalog/law/deadlines/index.js';
export { legalTopics } from '../catalog/law/index.js';
export { measureCatalogue } from '../catalog/measures/index.js';
export { practicePrinciples, principleTensions } from '../catalog/principles.js';
export { caseFlowFindingRules } from '../catalog/rules/case-flow-rules.js';
export { deadlineFindingRules } from '../catalog/rules/deadline-rules.js';
export { investigationRules } from '../catalog/rules/investigation-rules.js';
export { planRules } from '../catalog/rules/plan-rules.js';
export { plainMeasureWords } from '../catalog/words/plain-measures.js';
export { planWords } from '../catalog/words/plan.js';
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
  CaseEvent,
  CaseEventType,
  DeadlineCondition,
  EmergencyKind,
  OrderKind,
} from '../model/practice/case-event.js';
export type {
  CaseFlow,
  CaseStanding,
  CaseState,
  EmergencyStanding,
  EmergencyState,
  PartyStatus,
  ReporterGroup,
} from '../model/practice/case-flow.js';
export type { NewCaseFlow } from '../model/practice/case-flow-input.js';
export type { CaseDuty, CaseTransition } from '../model/practice/case-transition.js';
export type {
  ChildRight,
  ChildRightId,
  ChildRightStanding,
  ChildRightText,
} from '../model/practice/child-right.js';
export type {
  ClosedDay,
  Deadline,
  DeadlineOptions,
  DeadlineOverride,
  DeadlineState,
  Deadlines,
} from '../model/practice/deadline.js';
export type {
  DeadlineEffect,
  DeadlineKey,
  DeadlineRule,
  DeadlineSpan,
  DeadlineText,
} from '../model/practice/deadline-rule.js';
export type { DueEntry, FollowUpOptions } from '../model/practice/due.js';
export type {
  FactorChange,
  FactorMove,
  GoalChange,
  PlanOutcome,
} from '../model/practice/evaluation.js';
export type {
  AskedSource,
  FamilyPart,
  Hypothesis,
  InvestigationPlan,
  Proportionality,
  TimeFrame,
} from '../model/practice/investigation-plan.js';
export type {
  InvestigationFrame,
  InvestigationLintOptions,
  InvestigationList,
  NewInvestigationPlan,
} from '../model/practice/investigation-plan-input.js';
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
export type { LintOptions } from '../model/practice/lint.js';
export type { Measure } from '../model/practice/measure/measure.js';
export type { MeasureCatalogue } from '../model/practice/measure/measure-catalogue.js';
export type { EvidenceScheme, MeasureEvidence } from '../model/practice/measure/measure-evidence.js';
export type {
  Cited,
  IntrusivenessClass,
  MeasureAim,
  MeasureCode,
  MeasureNeed,
  MeasureOrder,
  MeasurePurpose,
  MeasureTarget,
} from '../model/practice/measure/measure-parts.js';
export type { Need } from '../model/practice/measure/need.js';
export type { NextStep, NextSteps } from '../model/practice/next-steps.js';
export type { OutcomeCode } from '../model/practice/outcome-code.js';
export type { Plan, PlanType } from '../model/practice/plan/plan.js';
export type { PlanAlternative } from '../model/practice/plan/plan-alternative.js';
export type { PlanConsent } from '../model/practice/plan/plan-consent.js';
export type { PlanEvaluation } from '../model/practice/plan/plan-evaluation.js';
export type {
  ExplainPlanOptions,
  PlainAudience,
  PlainMeasureWords,
  PlanLine,
  PlanLineKind,
} from '../model/practice/plan/plan-explanation.js';
export type { PlanGoal } from '../model/practice/plan/plan-goal.js';
export type { NewPlan, PlanFrame, PlanList } from '../model/practice/plan/plan-input.js';
export type { PlanWords } from '../model/practice/plan/plan-words.js';
export type { MeasureGround, PlannedMeasure } from '../model/practice/plan/planned-measure.js';
export type { PrincipleAnswer } from '../model/practice/plan/principle-answer.js';
export type { SetAside } from '../model/practice/plan/set-aside.js';
export type {
  PracticePrinciple,
  PrincipleId,
  PrincipleStanding,
  PrincipleTension,
} from '../model/practice/principle.js';
export { checkCaseFlow } from './case-flow/check.js';
export { addCaseEvent } from './case-flow/edits/add-event.js';
export { createCaseFlow } from './case-flow/edits/create.js';
export {
  addCaseChildView,
  addCaseDecision,
  addPartyStatus,
  withdrawCaseRecord,
} from './case-flow/edits/records.js';
export {
  diffCaseFlows,
  redoCaseFlow,
  replayCaseFlow,
  rewindCaseFlow,
  undoCaseFlow,
} from './case-flow/edits/time.js';
export { nextSteps } from './case-flow/next-steps.js';
export { caseStanding } from './case-flow/standing.js';
export { deadlines } from './deadlines/deadlines.js';
export { evaluate } from './evaluate/evaluate.js';
export { type UnusedEvidence, unusedEvidence } from './evaluate/unused-evidence.js';
export { explainPlan } from './explain/explain-plan.js';
export { due } from './follow-up/due.js';
export { checkInvestigationPlan } from './investigation/check.js';
export { createInvestigationPlan } from './investigation/edits/create.js';
export {
  addToInvestigationPlan,
  recordAsked,
  setInvestigationFrame,
  withdrawInvestigationRecord,
} from './investigation/edits/records.js';
export {
  diffInvestigationPlans,
  redoInvestigationPlan,
  replayInvestigationPlan,
  rewindInvestigationPlan,
  undoInvestigationPlan,
} from './investigation/edits/time.js';
export { lintInvestigation } from './investigation/lint.js';
export { wordInvestigationFinding } from './investigation/word-finding.js';
export { childRights } from './law/child-rights.js';
export { legalBasis } from './law/legal-basis.js';
export { wordLawFinding } from './law/word-law-finding.js';
export { lint } from './lint/lint.js';
export { wordPlanFinding } from './lint/word-plan-finding.js';
export { candidateMeasures } from './measures/candidate-measures.js';
export { coverings } from './measures/coverings.js';
export { checkPlan } from './plan/check-plan.js';
export { createPlan } from './plan/edits/create-plan.js';
export { addToPlan, changePlan, changePlannedMeasure, withdrawFromPlan } from './plan/edits/records.js';
export { diffPlans, redoPlan, replayPlan, rewindPlan, undoPlan } from './plan/edits/time.js';
export { principleStanding } from './principles/principle-standing.js';
