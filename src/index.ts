/**
 * The core door of resiliens: the catalogue, instruments, scoring, and reading an assessment.
 *
 * @module resiliens
 */
export { checkAssessment } from './assessment/check.js';
export { conflicts } from './assessment/conflicts.js';
export { informantGroup } from './assessment/informant-groups.js';
export { observationsByItem } from './assessment/observations-by-item.js';
export { type RecordList, recordsInForce } from './assessment/records-in-force.js';
export { toAnswers } from './assessment/to-answers.js';
export { checklistCrosswalk } from './catalog/crosswalk/checklist-and-indices.js';
export { kvelloStyleCatalogue } from './catalog/factors/kvello-style-0.1.0/index.js';
export { ace10 } from './catalog/instruments/ace-10.js';
export { borgeStressIndex2018 } from './catalog/instruments/borge-stress-index-2018.js';
export { gad7 } from './catalog/instruments/gad-7.js';
export { kvelloStyle } from './catalog/instruments/kvello-style.js';
export { phq9 } from './catalog/instruments/phq-9.js';
export { psc17 } from './catalog/instruments/psc-17.js';
export { rutterFai1977 } from './catalog/instruments/rutter-fai-1977.js';
export { intendedPurpose, outOfScope } from './catalog/purpose.js';
export { registerContents2013 } from './catalog/register-codes/contents-2013-2025.js';
export { registerThemes2026 } from './catalog/register-codes/themes-2026.js';
export { resilienceModels } from './catalog/resilience-models.js';
export { profileRules } from './catalog/rules/profile-rules.js';
export { sources } from './catalog/sources/index.js';
export { profileWords } from './catalog/words/profile.js';
export { roleWords } from './catalog/words/roles.js';
export { compileRow } from './compile/row.js';
export { redact } from './document/redact.js';
export type { ErrorCode } from './errors/codes.js';
export { type ErrorFacts, ResiliensError } from './errors/resiliens-error.js';
export { wordError } from './errors/word-error.js';
export { checklistOf } from './logic/checklist-of.js';
export { holds } from './logic/holds.js';
export type { AlternativeExplanation } from './model/alternative-explanation.js';
export type { Answer, Answers, BinaryAnswer } from './model/answers.js';
export type { AssessedChild, Assessment, InstrumentUse } from './model/assessment.js';
export type {
  AnswerOptions,
  AssessmentAnswers,
  Conflict,
  ConflictSide,
  ItemObservations,
} from './model/assessment-answers.js';
export type {
  ConsentWithdrawal,
  DateChange,
  NewAlternativeExplanation,
  NewAssessment,
  NewBufferingLink,
  NewResolution,
  ObservationCorrection,
  ObservationEnd,
} from './model/assessment-input.js';
export type { BufferingLink } from './model/buffering-link.js';
export type { CatalogueOverlay } from './model/catalogue-overlay.js';
export type { ChildView, ChildViewQuestion, ParticipationMode } from './model/child-view.js';
export type {
  AllOfCondition,
  AnyOfCondition,
  Condition,
  ConditionOutcome,
  ConditionReading,
  CountCondition,
  IsCondition,
  LimitCondition,
  NotCondition,
  QualifyingCondition,
} from './model/condition.js';
export type { Confidence } from './model/confidence.js';
export type { Consent } from './model/consent.js';
export type { AgeSpan, Context, When } from './model/context.js';
export type { Correction } from './model/correction.js';
export type { CrosswalkRow } from './model/crosswalk.js';
export type { AgeMonths, PlainDate, PlainMonth } from './model/dates.js';
export type { Decision, LegalBasis } from './model/decision.js';
export type { ExpressionInput, Members, MissingRuleInput } from './model/definition/expression-input.js';
export type { DefaultedPart, InstrumentDefinition } from './model/definition/instrument-definition.js';
export type { CompositeItem, ItemInput, WithDefaults } from './model/definition/item-input.js';
export type { BandInput, BandTableInput, ScoreInput } from './model/definition/score-input.js';
export type { DescribeOptions, DescriptionKind, DescriptionLine } from './model/description.js';
export type {
  ChoiceDetail,
  DetailOption,
  DetailRecord,
  DetailSpec,
  Details,
  NumberDetail,
  RecordsDetail,
  YesNoDetail,
} from './model/detail.js';
export type { Difference } from './model/difference.js';
export type { Audience, ExplainOptions, ExplanationKind, ExplanationLine } from './model/explanation.js';
export type {
  ConstantNode,
  Expression,
  IfNode,
  ItemNode,
  LookNode,
  MaxNode,
  MeanNode,
  MinNode,
  MissingRule,
  RoundingMode,
  RoundNode,
  ScoreNode,
  Step,
  SumNode,
  TestNode,
} from './model/expression.js';
export type { AgeReading, Applicability, Factor, FactorProvenance, UsualAge } from './model/factor.js';
export type {
  Dynamics,
  FactorGroup,
  FactorNature,
  FactorStatus,
  FactorSubject,
  Membership,
  Observability,
  SystemLevel,
} from './model/factor-axes.js';
export type { BlindSpotArea, Caution, FactorCatalogue, OverlayStamp } from './model/factor-catalogue.js';
export type { ExtraItemId, FactorId, ProtectiveFactorId, RiskFactorId } from './model/factor-ids.js';
export type {
  BufferedRisk,
  BufferingEdge,
  ExtraItem,
  FactorExclusion,
  FactorOverlap,
  FactorTension,
  RuleFinding,
} from './model/factor-relations.js';
export type { Finding, FindingFamily, FindingRule, FindingSeverity, FindingSource } from './model/finding.js';
export type { Change, HistoryEntry, Patch } from './model/history.js';
export type { AuthorRole, CarerRole, InformantGroup, InformantRole, Profession } from './model/informant.js';
export type {
  Caveat,
  Companion,
  Exclusion,
  Instrument,
  Licence,
  NormRow,
  NormTable,
  Prompt,
  SkipRule,
  Validity,
} from './model/instrument.js';
export type { Interval, PartialDate } from './model/interval.js';
export type {
  BinaryItem,
  GradedItem,
  Item,
  ItemBase,
  Level,
  NumericItem,
  OrdinalItem,
} from './model/item.js';
export type { JsonValue } from './model/json.js';
export type { Language, Words } from './model/language.js';
export type { Certainty, Chronicity, Observation, ObservationKind, Severity } from './model/observation.js';
export type {
  CutParameter,
  CutValue,
  Declaration,
  Declared,
  NormsParameter,
  NormsValue,
  Parameter,
  ParameterValue,
  StatementParameter,
  StatementValue,
  WeightingParameter,
  WeightingValue,
} from './model/parameter.js';
export type { ResilienceModelText } from './model/practice/resilience-model.js';
export type { BlindSpotReading } from './model/profile/blind-spot.js';
export type { BufferingClaim, RiskBuffering } from './model/profile/buffering.js';
export type { ChronicityBreakdown } from './model/profile/chronicity.js';
export type { Contradiction, ContradictionSide } from './model/profile/contradiction.js';
export type { CrosswalkReading } from './model/profile/crosswalk-reading.js';
export type {
  DimensionProfile,
  FactorCount,
  FactorReading,
  FactorState,
} from './model/profile/dimension-profile.js';
export type { AreaReading, FunctioningProfile } from './model/profile/functioning.js';
export type { IndexReading } from './model/profile/index-reading.js';
export type { ModelReading } from './model/profile/model-reading.js';
export type { Profile, ProfileFinding } from './model/profile/profile.js';
export type { DetailSaid, ProfileBasis, ProfileLink } from './model/profile/profile-basis.js';
export type { ProfileOptions } from './model/profile/profile-options.js';
export type { ProfileWords, WordsByCode } from './model/profile/profile-words.js';
export type { ProtectionKind, ProtectionReading, ReachedRisk } from './model/profile/protection-reading.js';
export type { Question, QuestionReason } from './model/profile/question.js';
export type { ThemeCoverage } from './model/profile/theme-coverage.js';
export type { ProfileDifference, WhatIf } from './model/profile/what-if.js';
export type { Rate } from './model/rate.js';
export type {
  ContentCode,
  RegisterCode,
  RegisterCodeList,
  RegisterLink,
  ThemeCode,
} from './model/register-code.js';
export type { Resolution } from './model/resolution.js';
export type {
  AppliedRules,
  Contribution,
  ContributionRule,
  Result,
  ResultCaveat,
  ScoreOptions,
  ScoreResult,
} from './model/result.js';
export type { RowResult, RowScore, RowScorer } from './model/row-result.js';
export type { RuleText } from './model/rule-text.js';
export type { Band, BandTable, DerivedValue, Score } from './model/score.js';
export type { Citation, Source } from './model/source.js';
export type { DocumentLimits, StoredDocument } from './model/stored-document.js';
export type { Truth } from './model/truth.js';
export { blindSpots } from './profile/blind-spots.js';
export { chronicityOf } from './profile/chronicity-of.js';
export { profile } from './profile/profile.js';
export { questionsToAsk } from './profile/questions-to-ask.js';
export { readProtection } from './profile/read-protection.js';
export { themeCoverage } from './profile/theme-coverage.js';
export { whatIf } from './profile/what-if.js';
export { withOverlay } from './profile/with-overlay.js';
export { wordProfileFinding } from './profile/word-profile-finding.js';
export { type Comparison, compare, type ScoreChange } from './scoring/compare.js';
export { defineInstrument } from './scoring/define-instrument.js';
export { describe } from './scoring/explain/describe/describe.js';
export { explain } from './scoring/explain/explain.js';
export { wordFinding } from './scoring/explain/word-finding.js';
export { score } from './scoring/score.js';
export { withParameters } from './scoring/with-parameters.js';
