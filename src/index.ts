/**
 * The core door of resiliens: instruments, scoring, explanation.
 *
 * @module resiliens
 */
export { compileRow } from './compile/row.js';
export type { ErrorCode } from './errors/codes.js';
export { type ErrorFacts, ResiliensError } from './errors/resiliens-error.js';
export { wordError } from './errors/word-error.js';
export type { Answer, Answers, BinaryAnswer } from './model/answers.js';
export type { Confidence } from './model/confidence.js';
export type { AgeSpan, Context, When } from './model/context.js';
export type { AgeMonths, PlainDate, PlainMonth } from './model/dates.js';
export type {
  BandInput,
  BandTableInput,
  CompositeItem,
  ExpressionInput,
  InstrumentDefinition,
  ItemInput,
  Members,
  MissingRuleInput,
  ScoreInput,
} from './model/definition.js';
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
export type { Finding, FindingFamily, FindingRule, FindingSeverity, FindingSource } from './model/finding.js';
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
export type {
  BinaryItem,
  GradedItem,
  Item,
  ItemBase,
  Level,
  NumericItem,
  OrdinalItem,
} from './model/item.js';
export type { Language, Words } from './model/language.js';
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
export type {
  AppliedRules,
  Contribution,
  ContributionRule,
  Result,
  ResultCaveat,
  ScoreOptions,
  ScoreResult,
} from './model/result.js';
export type { RowResult, RowScore } from './model/row-result.js';
export type { Band, BandTable, DerivedValue, Score } from './model/score.js';
export type { Citation, Source } from './model/source.js';
export { type Comparison, compare, type ScoreChange } from './scoring/compare.js';
export { defineInstrument } from './scoring/define-instrument.js';
export { score } from './scoring/score.js';
export { withParameters } from './scoring/with-parameters.js';
