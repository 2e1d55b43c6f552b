import type { Confidence } from '../confidence.js';
import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { EcologyOptions } from './options.js';
import type { SettingPair } from './record.js';
import type { TheoryVersion } from './signal-ids.js';

/**
 * Ids of the hypotheses that a description is held against; they are of this library and of no book.
 *
 * @since 0.1.0
 */
export type HypothesisId =
  | 'meso.entry-accompanied'
  | 'meso.role-compatibility'
  | 'meso.supportive-links-count'
  | 'meso.least-favourable'
  | 'meso.link-is-primary-dyad'
  | 'meso.variety-of-settings'
  | 'meso.cultural-variety'
  | 'meso.two-way-communication'
  | 'meso.personal-channel'
  | 'meso.prior-information'
  | 'meso.continuing-exchange'
  | 'exo.path-to-power'
  | 'exo.path-length'
  | 'micro.enduring-joint-activity'
  | 'micro.third-party-support';

/**
 * Ids of what to bear in mind: `meso.curvilinear` says that what links give depends on who the child is.
 *
 * @since 0.1.0
 */
export type HypothesisGuard = 'meso.curvilinear';

/**
 * A hypothesis in words.
 *
 * @since 0.1.0
 */
export interface HypothesisText {
  /** Id of the hypothesis. */
  readonly hypothesis: HypothesisId;
  /** Version of the theory it belongs to. */
  readonly theory: TheoryVersion;
  /** How well its wording is supported; `unverified` where it was not held against its source. */
  readonly confidence: Confidence;
  /** What it says. */
  readonly claim: Words;
  /** What is asked of a description; `{value}` stands for the number that goes with the result. */
  readonly question: Words;
}

/**
 * What a description says about one hypothesis; it is about the description, never about the child's worth.
 *
 * @since 0.1.0
 */
export interface HypothesisResult {
  /** Id of the hypothesis. */
  readonly hypothesis: HypothesisId;
  /** Ids of what it was asked about: a pair, an event, a dyad; empty where it is about the whole. */
  readonly about: readonly string[];
  /** Whether the condition of the hypothesis holds here. */
  readonly result: 'holds' | 'does-not-hold' | 'unknown' | 'not-applicable';
  /** A number that goes with it, or `null`. */
  readonly value: number | null;
  /** Ids of the records it rests on. */
  readonly basedOn: readonly string[];
  /** What is not known and could change it: ids, pairs of settings, and names of options that are not set. */
  readonly unknown: readonly (string | SettingPair)[];
  /** Ids of what to bear in mind when reading it. */
  readonly guards: readonly HypothesisGuard[];
}

/**
 * Every hypothesis held against an ecology on a day.
 *
 * @since 0.1.0
 */
export interface HypothesisReport {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The day. */
  readonly date: PlainDate;
  /** The options that were given. */
  readonly options: EcologyOptions;
  /** The results, in the order of the hypotheses. */
  readonly results: readonly HypothesisResult[];
}
