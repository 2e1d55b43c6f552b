/**
 * The ecology of a child: builders for the five systems, levels on a day, measures of the mesosystem, signals.
 *
 * @module resiliens/ecology
 */
export { ecologyRules } from '../catalog/rules/ecology-rules.js';
export { hypothesisTexts } from '../catalog/rules/hypothesis-words.js';
export type { Activity } from '../model/ecology/activity.js';
export type { ChronosystemBuilder } from '../model/ecology/builders/chronosystem-builder.js';
export type {
  ConditionDetails,
  DetailsOf,
  DyadDetails,
  EventDetails,
  InfluenceDetails,
  LinkDetails,
  MeasureDetails,
  PartDetails,
  PersonDetails,
  SettingDetails,
} from '../model/ecology/builders/details.js';
export type { EcologyBuilder, SystemBuilder } from '../model/ecology/builders/ecology-builder.js';
export type { ExosystemBuilder } from '../model/ecology/builders/exosystem-builder.js';
export type { MacrosystemBuilder } from '../model/ecology/builders/macrosystem-builder.js';
export type { MesosystemBuilder } from '../model/ecology/builders/mesosystem-builder.js';
export type { MicrosystemBuilder } from '../model/ecology/builders/microsystem-builder.js';
export type { EcologyChanges, MeasureBounds, MeasureChange } from '../model/ecology/changes.js';
export type { Dyad, SupportKind, ThirdParty } from '../model/ecology/dyad.js';
export type { Ecology, EcologyInput, EcologyList } from '../model/ecology/ecology.js';
export type { EcologyEvent, EcologyEventKind, Preparation } from '../model/ecology/event.js';
export type { EcologyFindingRule, EcologyInvariant } from '../model/ecology/findings.js';
export type {
  HypothesisGuard,
  HypothesisId,
  HypothesisReport,
  HypothesisResult,
  HypothesisText,
} from '../model/ecology/hypothesis.js';
export type { Influence } from '../model/ecology/influence.js';
export type { EcologyAt, LevelChange, LinkSystem, SettingLevel } from '../model/ecology/levels.js';
export type { Channel, Link, LinkSupport } from '../model/ecology/link.js';
export type { ConditionTarget, MacroCondition } from '../model/ecology/macro-condition.js';
export type { MeasureInPlace } from '../model/ecology/measure.js';
export type { MeasureKind, NeedId } from '../model/ecology/measure-kind.js';
export type { ClosenessSpread } from '../model/ecology/network-measures/closeness-spread.js';
export type { NetworkMeasureDefinition } from '../model/ecology/network-measures/network-measure-definition.js';
export type { MeasureName, NetworkMeasures } from '../model/ecology/network-measures/network-measures.js';
export type {
  CarrierDependence,
  NumericMeasure,
  OwnedMeasure,
  PathToPower,
  TransitionLoad,
} from '../model/ecology/network-measures/numeric-measure.js';
export type { CutPerson, Route, RouteSphere } from '../model/ecology/network-measures/route.js';
export type { EcologyCheckOptions, EcologyLimits, EcologyOptions } from '../model/ecology/options.js';
export type { Participation } from '../model/ecology/participation.js';
export type { Person, PersonCharacteristics } from '../model/ecology/person.js';
export type { DatedRecord, Mark, PairMark, RecordSource, SettingPair } from '../model/ecology/record.js';
export type { EcologyError, EcologyResult } from '../model/ecology/result.js';
export type { Setting, SettingFeature, SettingKind } from '../model/ecology/setting.js';
export type { Signal, SignalQuestion } from '../model/ecology/signal.js';
export type { ConfirmedNeed, SignalDecision } from '../model/ecology/signal-decision.js';
export type { OtherReadingId, QuestionId, SignalRuleId, TheoryVersion } from '../model/ecology/signal-ids.js';
export type {
  RuleOutcome,
  SignalOptions,
  SignalReport,
  SignalRuleInfo,
} from '../model/ecology/signal-report.js';
export { at } from './at.js';
export { chronosystem } from './builders/chronosystem.js';
export { ecology } from './builders/ecology.js';
export { exosystem } from './builders/exosystem.js';
export { macrosystem } from './builders/macrosystem.js';
export { mesosystem } from './builders/mesosystem.js';
export { microsystem } from './builders/microsystem.js';
export { checkEcology, safeCheckEcology } from './check.js';
export { diff, diffDocuments } from './diff.js';
export { ecologyFindings } from './findings.js';
export { hypotheses } from './hypotheses.js';
export { levelOf, systemOf } from './levels.js';
export { networkMeasureDefinitions } from './network-measures/definitions.js';
export { isMolar, isProximal } from './network-measures/process.js';
export { networkMeasures } from './network-measures.js';
export { signalRules, signals } from './signals.js';
export { confirmedNeeds, outdatedDecisions, toObservations } from './to-observations.js';
export { wordEcologyFinding } from './words/word-ecology-finding.js';
export { wordHypothesis } from './words/word-hypothesis.js';
export { wordOtherReading, wordSignal, wordSignalQuestion } from './words/word-signal.js';
