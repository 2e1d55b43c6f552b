import type { Interval, PartialDate } from '../interval.js';

/**
 * Who reported a record of an ecology, and when.
 *
 * @since 0.1.0
 */
export interface RecordSource {
  /** Who reported it, as a role. */
  readonly informant: 'child' | 'caregiver' | 'professional' | 'register' | 'other';
  /** When it was reported. */
  readonly at?: PartialDate | undefined;
  /** Free text; never read by a rule and never repeated in an error or a finding. */
  readonly note?: string | undefined;
}

/**
 * States that something was looked into, so that what is not recorded there is absent and not unknown.
 *
 * An empty mark holds for the whole time.
 *
 * @since 0.1.0
 */
export interface Mark {
  /** For which time it was looked into. */
  readonly interval?: Interval | undefined;
  /** Who looked, and when. */
  readonly source?: RecordSource | undefined;
}

/**
 * Two settings, in the order in which the ecology lists them.
 *
 * @since 0.1.0
 */
export type SettingPair = readonly [string, string];

/**
 * States that the links between two settings were looked into.
 *
 * @since 0.1.0
 */
export interface PairMark extends Mark {
  /** Ids of the two settings. */
  readonly between: SettingPair;
}

/**
 * What all dated records of an ecology have.
 *
 * @since 0.1.0
 */
export interface DatedRecord {
  /** Id, unique in the whole document. */
  readonly id: string;
  /** When it holds; without it for the whole time. */
  readonly interval?: Interval | undefined;
  /** Who reported it. */
  readonly source?: RecordSource | undefined;
}
