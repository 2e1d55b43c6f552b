/**
 * The cohort door of resiliens: column tables, scoring by the column, SQL, statistics.
 *
 * @module resiliens/cohort
 */
export { type ColumnScorer, compileColumns } from '../compile/columns/compile-columns.js';
export { tableFromCodes } from '../compile/columns/from-codes.js';
export { rowOfResult } from '../compile/columns/read-result.js';
export { answersOfRow } from '../compile/columns/read-table.js';
export type { TableOptions } from '../compile/columns/table-builder.js';
export type { SqlDialect } from '../compile/sql/dialect.js';
export type { SqlColumn, SqlColumns, SqlOptions } from '../compile/sql/options.js';
export { toSql } from '../compile/sql/to-sql.js';
export type { BandCounts, ColumnResult, NumberColumn, ScoreColumns } from '../model/column-result.js';
export type { ColumnTable, ItemColumn } from '../model/column-table.js';
export { type AreaUnderCurve, areaUnderCurve } from './statistics/accuracy/area-under-curve.js';
export {
  type AreaDifference,
  type CompareAreasWhy,
  compareAreasUnderCurve,
} from './statistics/accuracy/compare-areas.js';
export { type CutOff, type CutOffs, screeningCutOffs } from './statistics/accuracy/cut-offs.js';
export {
  exactInterval,
  type Proportion,
  type ProportionMethod,
  wilsonInterval,
} from './statistics/accuracy/proportion.js';
export type { ScoreDirection, ScoredOutcome } from './statistics/accuracy/rating-groups.js';
export { type AccuracyCounts, type TestAccuracy, testAccuracy } from './statistics/accuracy/test-accuracy.js';
export {
  type BinaryAgreement,
  binaryAgreement,
  type GwetAc1,
  gwetAc1,
} from './statistics/agreement/chance-corrected.js';
export { cohenKappa } from './statistics/agreement/cohen-kappa.js';
export {
  type CategoryKappa,
  type FleissKappa,
  type FleissKappaWhy,
  fleissKappa,
} from './statistics/agreement/fleiss-kappa.js';
export {
  type FTest,
  type IntraclassCorrelation,
  type IntraclassEstimate,
  type IntraclassForm,
  type IntraclassWhy,
  intraclassCorrelation,
} from './statistics/agreement/intraclass-correlation.js';
export {
  type KrippendorffAlpha,
  type KrippendorffMethod,
  type KrippendorffMetric,
  type KrippendorffWhy,
  krippendorffAlpha,
} from './statistics/agreement/krippendorff-alpha.js';
export { type CrossTable, countRatings, crossTabulate } from './statistics/agreement/rating-counts.js';
export {
  type Kappa,
  type KappaMethod,
  type KappaWeights,
  type KappaWhy,
  weightedKappa,
} from './statistics/agreement/weighted-kappa.js';
export {
  type AdditiveInteraction,
  type AdditiveInteractionWhy,
  additiveInteraction,
  type ExposedGroup,
  type JointExposure,
} from './statistics/association/additive-interaction.js';
export {
  type ConditionalOddsRatio,
  type ConditionalOddsRatioWhy,
  conditionalOddsRatio,
} from './statistics/association/conditional-odds-ratio.js';
export { type Homogeneity, homogeneityOfOddsRatios } from './statistics/association/homogeneity.js';
export {
  type MantelHaenszel,
  type MantelHaenszelWhy,
  mantelHaenszel,
} from './statistics/association/mantel-haenszel.js';
export { type McNemar, mcNemar, type PairedCounts } from './statistics/association/mc-nemar.js';
export type { ExposureTable, ZeroCellPolicy } from './statistics/association/table.js';
export {
  cochranArmitageTrend,
  type DoseGroup,
  type DoseRate,
  ratesByDose,
  type Trend,
} from './statistics/association/trend.js';
export { type TwoByTwo, type TwoByTwoWhy, twoByTwo } from './statistics/association/two-by-two.js';
export {
  type AnchorChange,
  anchorChange,
  type ChangeClass,
  type ChangeClasses,
  type ChangeClassesWhy,
  changeClasses,
  classifyChange,
  type GroupChangeRule,
} from './statistics/change/change-classes.js';
export {
  type ClinicalCutOffs,
  clinicalCutOffs,
  type GroupNorm,
  reachesCutOff,
} from './statistics/change/clinical-cut-offs.js';
export {
  type ChangeDirection,
  type ReliableChange,
  type ReliableChangeRule,
  reliableChange,
} from './statistics/change/reliable-change.js';
export type {
  Basis,
  ConfidenceInterval,
  IntervalOptions,
  Measure,
  MissingHandling,
  NotEstimable,
  TestOutcome,
} from './statistics/common/basis.js';
export type { Values } from './statistics/common/check.js';
export {
  type FittedLine,
  type FittedLines,
  fittedLines,
  type LinePoint,
} from './statistics/regression/fitted-lines.js';
export type {
  Coefficient,
  FittedModel,
  Inference,
  InferenceWhy,
  ModelTerm,
  PredictorSummary,
} from './statistics/regression/fitted-model.js';
export {
  type JohnsonNeyman,
  type JohnsonNeymanWhy,
  johnsonNeyman,
  type SignificantRegion,
} from './statistics/regression/johnson-neyman.js';
export {
  type LeastSquares,
  type LeastSquaresWhy,
  leastSquares,
  type RSquaredChange,
  rSquaredChange,
} from './statistics/regression/least-squares.js';
export {
  type LogisticCoefficient,
  type LogisticRegression,
  type LogisticWhy,
  logisticRegression,
} from './statistics/regression/logistic.js';
export type { Predictors } from './statistics/regression/model-input.js';
export { type Prediction, predictAt } from './statistics/regression/predict-at.js';
export {
  type SimpleSlope,
  type SimpleSlopes,
  type SlopePlace,
  type SlopeQuestion,
  simpleSlopes,
} from './statistics/regression/simple-slopes.js';
export { type TurningPoint, turningPoint } from './statistics/regression/turning-point.js';
export {
  type AlphaIfDropped,
  type AlphaMethod,
  type AlphaPart,
  type AlphaPartWhy,
  type AlphaWhy,
  type CronbachAlpha,
  cronbachAlpha,
} from './statistics/reliability/cronbach-alpha.js';
export {
  type ItemRange,
  type ItemStatistic,
  type ItemStatistics,
  itemStatistics,
} from './statistics/reliability/item-statistics.js';
export {
  type KuderRichardson,
  type KuderRichardsonWhy,
  kuderRichardson20,
  kuderRichardson21,
} from './statistics/reliability/kuder-richardson.js';
export { type Omega, omegaFromLoadings } from './statistics/reliability/omega.js';
export {
  type LengthFactor,
  lengthForReliability,
  spearmanBrown,
} from './statistics/reliability/spearman-brown.js';
export {
  scoreInterval,
  standardErrorOfMeasurement,
} from './statistics/reliability/standard-error-of-measurement.js';
export {
  type BootstrapInterval,
  type BootstrapMethod,
  type BootstrapPlan,
  type BootstrapWhy,
  bootstrapInterval,
} from './statistics/resampling/bootstrap.js';
export { type ChallengeModel, challengeModel } from './statistics/resilience/challenge-model.js';
export type { ResilienceInput, ResilienceWhy } from './statistics/resilience/fit.js';
export type {
  FergusZimmermanLabel,
  LutharLabel,
  ResiliencePattern,
} from './statistics/resilience/pattern.js';
export {
  type ResilienceModel,
  type ResourceInput,
  resilienceModel,
} from './statistics/resilience/resilience-model.js';
export { type ResourcesTogether, resourcesTogether } from './statistics/resilience/resources-together.js';
export {
  type Susceptibility,
  type SusceptibilityPattern,
  susceptibility,
} from './statistics/resilience/susceptibility.js';
export { type BandSummary, bandSummaries } from './summaries/band-summaries.js';
export type { ColumnResults, ColumnTables } from './summaries/chunks.js';
export {
  type CoOccurrence,
  type CoOccurrenceMatrix,
  coOccurrence,
} from './summaries/co-occurrence.js';
export { type ScoreDistribution, scoreDistributions, type ValueCount } from './summaries/distributions.js';
export { type DoseResponse, type DoseRow, doseResponse } from './summaries/dose-response.js';
export { type Missingness, type MissingnessPattern, missingnessPatterns } from './summaries/missingness.js';
export {
  type HiddenProportion,
  type ItemPrevalence,
  itemPrevalence,
  type Prevalence,
} from './summaries/prevalence.js';
export { type CellCount, type SuppressionOptions, suppressSmallCells } from './summaries/small-cells.js';
export { type ItemWaves, type ThreeCounts, waveSummaries } from './summaries/waves.js';
export { type ArrowColumn, type ArrowOptions, type ArrowTable, tableFromArrow } from './table/from-arrow.js';
export { tableFromRows } from './table/from-rows.js';
export { itemValues, scoreValues } from './table/values.js';
