import type { PlainDate } from '../dates.js';
import type { FactorId, SystemLevel } from '../factor.js';
import type { InformantRole } from '../informant.js';
import type { Citation } from '../source.js';
import type { NeedId } from './measure-kind.js';
import type { EcologyOptions } from './options.js';

/**
 * Which version of the theory a rule or a definition follows.
 *
 * @since 0.1.0
 */
export type TheoryVersion = 'ecological-1979' | 'bioecological-2006';

/**
 * Ids of the rules that make signals: persons, micro, meso, exo, macro and chrono.
 *
 * @since 0.1.0
 */
export type SignalRuleId =
  | 'signal:mi-1'
  | 'signal:mi-2'
  | 'signal:mi-3'
  | 'signal:mi-4'
  | 'signal:mi-5'
  | 'signal:mi-6'
  | 'signal:mi-7'
  | 'signal:pe-1'
  | 'signal:me-1'
  | 'signal:me-2'
  | 'signal:me-3'
  | 'signal:me-4'
  | 'signal:me-5'
  | 'signal:me-6'
  | 'signal:me-7'
  | 'signal:me-8'
  | 'signal:me-9'
  | 'signal:me-10'
  | 'signal:me-11'
  | 'signal:ex-1'
  | 'signal:ex-2'
  | 'signal:ex-3'
  | 'signal:ex-4'
  | 'signal:ex-5'
  | 'signal:ma-1'
  | 'signal:ma-2'
  | 'signal:ch-1'
  | 'signal:ch-2'
  | 'signal:ch-3'
  | 'signal:ch-4';

/**
 * Ids of the questions that a rule asks where it cannot answer.
 *
 * @since 0.1.0
 */
export type QuestionId =
  | 'activities-looked-into'
  | 'activity-facts'
  | 'adult'
  | 'agreed-contact'
  | 'channel-and-direction'
  | 'consent'
  | 'dates'
  | 'dyad-facts'
  | 'entry-accompanied'
  | 'entry-prepared'
  | 'feature'
  | 'frequency-in-days'
  | 'knowledge'
  | 'last-contact'
  | 'links-looked-into'
  | 'measure-setting'
  | 'measure-start'
  | 'network-looked-into'
  | 'participants-looked-into'
  | 'power-setting'
  | 'service-link'
  | 'since-when'
  | 'support-facts'
  | 'temperament'
  | 'threshold-not-set';

/**
 * Ids of other ways to read the pattern behind a signal.
 *
 * @since 0.1.0
 */
export type OtherReadingId =
  | 'about-the-place'
  | 'adult-may-differ'
  | 'ask-why-absent'
  | 'choice-or-new'
  | 'confidentiality'
  | 'conflict-there'
  | 'depends-on-informant'
  | 'difference-is-no-conflict'
  | 'emergency'
  | 'ends-with-money'
  | 'few-adults-known'
  | 'many-families'
  | 'may-be-growth'
  | 'new-caseworker'
  | 'no-word-on-care'
  | 'older-child-fewer-days'
  | 'professional-first'
  | 'question-to-service'
  | 'register-incomplete'
  | 'short-episodes'
  | 'temperament-alone'
  | 'usual-changes-left-out';

/**
 * What has to be known before a rule can answer.
 *
 * @since 0.1.0
 */
export interface SignalQuestion {
  /** Id of the question. */
  readonly id: QuestionId;
  /** Ids of persons, settings or records it is about; or the name of the option to set. */
  readonly about: readonly string[];
}

/**
 * Everything about a rule but its working.
 *
 * @since 0.1.0
 */
export interface SignalRuleInfo {
  /** Id of the rule. */
  readonly id: SignalRuleId;
  /** Version of the rule; another one may answer differently. */
  readonly version: number;
  /** Level of the pattern. */
  readonly level: SystemLevel;
  /** What the pattern may point to. */
  readonly direction: 'risk' | 'protective' | 'question';
  /** Whose work or life it is about; what is about the service is kept apart from what is about the family. */
  readonly concerns: 'child-and-family' | 'service';
  /** Id of the factor it suggests; `null` where it never becomes an answer. */
  readonly factor: FactorId | null;
  /** Ids of the needs it suggests. */
  readonly needs: readonly NeedId[];
  /** Ids of other ways to read the same pattern. */
  readonly otherReadings: readonly OtherReadingId[];
  /** Version of the theory it follows. */
  readonly theory: TheoryVersion;
  /** Where the thesis speaks of it; `null` where it does not. */
  readonly thesisSection: string | null;
  /** What it rests on. */
  readonly sources: readonly Citation[];
}

/**
 * A pattern that a professional should look at. It is never counted before a person has confirmed it.
 *
 * @since 0.1.0
 */
export interface Signal {
  /** Id, the same for the same rule, subject and basis. */
  readonly id: string;
  /** Id of the rule. */
  readonly rule: SignalRuleId;
  /** Version of the rule. */
  readonly ruleVersion: number;
  /** Level of the pattern. */
  readonly level: SystemLevel;
  /** What the pattern may point to. */
  readonly direction: 'risk' | 'protective' | 'question';
  /** Whose work or life it is about. */
  readonly concerns: 'child-and-family' | 'service';
  /** Id of the factor it suggests, or `null`. */
  readonly factor: FactorId | null;
  /** Id of the need it suggests, or `null`. */
  readonly need: NeedId | null;
  /** Ids of what it is about. */
  readonly about: readonly string[];
  /** Ids of the records it rests on. */
  readonly basis: readonly string[];
  /** What is still missing. */
  readonly missing: readonly SignalQuestion[];
  /** Ids of other ways to read the same pattern. */
  readonly otherReadings: readonly OtherReadingId[];
  /** Version of the theory the rule follows. */
  readonly theory: TheoryVersion;
  /** Where the thesis speaks of it, or `null`. */
  readonly thesisSection: string | null;
  /** The options that the rule used, with their values. */
  readonly options: EcologyOptions;
  /** The group of signals that rest on the same records; one fact counts once. */
  readonly group: string;
  /** Nobody has confirmed it. */
  readonly status: 'suggested';
}

/**
 * What a rule answered.
 *
 * @since 0.1.0
 */
export interface RuleOutcome {
  /** Id of the rule. */
  readonly rule: SignalRuleId;
  /** What it answered; `off` where it was switched off. */
  readonly outcome: 'fires' | 'silent' | 'unknown' | 'not-applicable' | 'off';
  /** What it would need to know. */
  readonly questions: readonly SignalQuestion[];
}

/**
 * What signals may be told beside the options of an ecology.
 *
 * @since 0.1.0
 */
export interface SignalOptions extends EcologyOptions {
  /** Rules that are switched off. */
  readonly off?: readonly SignalRuleId[] | undefined;
}

/**
 * The signals of an ecology on a day.
 *
 * @since 0.1.0
 */
export interface SignalReport {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The day. */
  readonly date: PlainDate;
  /** Every option with the value it had; `null` where none was set. */
  readonly options: Readonly<Record<string, number | readonly string[] | null>>;
  /** The signals about the child and the family, in the order of the rules. */
  readonly signals: readonly Signal[];
  /** The signals about the work of the service. */
  readonly serviceSignals: readonly Signal[];
  /** What each rule answered. */
  readonly outcomes: readonly RuleOutcome[];
  /** Groups of signals that rest on the same records. */
  readonly groups: readonly {
    /** Id of the group. */
    readonly id: string;
    /** Ids of its signals. */
    readonly signals: readonly string[];
  }[];
  /** Whether there are signals of risk and none of protection: a picture of problems only. */
  readonly problemsOnly: boolean;
}

/**
 * What a person decided about a signal.
 *
 * @since 0.1.0
 */
export interface SignalDecision {
  /** Id of the signal. */
  readonly signalId: string;
  /** Who decided, as a role. */
  readonly by: InformantRole;
  /** When. */
  readonly at: PlainDate;
  /** What was decided. */
  readonly verdict: 'confirmed' | 'rejected' | 'unclear';
  /** Free text; kept with the observation and never read by a rule. */
  readonly note?: string | undefined;
}

/**
 * A need that a person confirmed; needs go to the profile and never count as risk factors.
 *
 * @since 0.1.0
 */
export interface ConfirmedNeed {
  /** Id of the need. */
  readonly need: NeedId;
  /** The decision behind it. */
  readonly decision: SignalDecision;
}
