/**
 * The testing door of resiliens: random instruments, answers and assessments for fast-check, builders, matchers.
 *
 * @module resiliens/testing
 */
export { type AnswersShape, arbitraryAnswers } from './arbitraries/answers.js';
export { arbitraryAssessment } from './arbitraries/assessment.js';
export { arbitraryDefinition, arbitraryInstrument } from './arbitraries/definition.js';
export type { Feature, InstrumentShape } from './arbitraries/features.js';
export { arbitraryScoreOptions } from './arbitraries/score-options.js';
export { type AnswersBuilder, answersFor } from './builders/answers-for.js';
export { type AssessmentBuilder, assessmentFor } from './builders/assessment-for.js';
export { type Matchers, matchers, type ReceivedScore } from './matchers/matchers.js';
export type { MatcherOutcome } from './matchers/outcome.js';
export type { ResiliensMatchers } from './matchers/types.js';
