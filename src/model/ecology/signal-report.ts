import type { PlainDate } from '../dates.js';
import type { SystemLevel } from '../factor-axes.js';
import type { FactorId } from '../factor-ids.js';
import type { Citation } from '../source.js';
import type { NeedId } from './measure-kind.js';
import type { EcologyOptions } from './options.js';
import type { Signal, SignalQuestion } from './signal.js';
import type { OtherReadingId, SignalRuleId, TheoryVersion } from './signal-ids.js';

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
