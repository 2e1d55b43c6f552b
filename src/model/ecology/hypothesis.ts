import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { EcologyOptions } from './options.js';
import type { SettingPair } from './record.js';

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
  /** What is not known and could change it. */
  readonly unknown: readonly (string | SettingPair)[];
  /** What to bear in mind when reading it. */
  readonly guards: readonly Words[];
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
