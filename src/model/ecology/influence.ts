import type { DatedRecord } from './record.js';

/**
 * What reaches the child from a setting it does not take part in, with the persons who carry it.
 *
 * @since 0.1.0
 */
export interface Influence extends DatedRecord {
  /** Id of the setting outside. */
  readonly fromSettingId: string;
  /** Id of the child's setting. */
  readonly toSettingId: string;
  /** Ids of the carriers in order, at least one: the first is part of the setting outside, the last of the child's. */
  readonly carriers: readonly string[];
  /** What is carried. */
  readonly what: string;
  /** Which way it goes. */
  readonly flow: 'toward-child' | 'from-child' | 'both';
  /** What it does. */
  readonly effect: 'resource' | 'strain' | 'mixed' | 'unknown';
}
