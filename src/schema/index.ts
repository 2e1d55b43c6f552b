/**
 * The zod door of resiliens: schemas for every document, and functions that read what comes from outside.
 *
 * @module resiliens/schema
 */
export { AnswersSchema, parseAnswers, readAnswersJson } from './answers.js';
export { AssessmentSchema, parseAssessment, readAssessmentJson } from './assessment.js';
export { CaseFlowSchema, parseCaseFlow, readCaseFlowJson } from './case-flow.js';
export { EcologySchema, parseEcology, readEcologyJson } from './ecology.js';
export {
  InstrumentDefinitionSchema,
  InstrumentSchema,
  parseInstrument,
  readInstrumentJson,
} from './instrument.js';
export {
  InvestigationPlanSchema,
  parseInvestigationPlan,
  readInvestigationPlanJson,
} from './investigation-plan.js';
export {
  AlternativeExplanationSchema,
  BufferingLinkSchema,
  ChildViewSchema,
  ConsentSchema,
  DecisionSchema,
} from './judgement.js';
export { CorrectionSchema, DetailsSchema, ObservationSchema, ResolutionSchema } from './observation.js';
export { PlanSchema, parsePlan, readPlanJson } from './plan.js';
export { parseResult, ResultSchema, readResultJson } from './result.js';
