import type { SystemLevel } from '../factor-axes.js';
import type { FactorId } from '../factor-ids.js';
import type { NeedId } from './measure-kind.js';
import type { EcologyOptions } from './options.js';
import type { OtherReadingId, QuestionId, SignalRuleId, TheoryVersion } from './signal-ids.js';

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
