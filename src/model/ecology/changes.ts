import type { PlainDate } from '../dates.js';
import type { LevelChange, LinkSystem, SettingLevel } from './levels.js';
import type { SettingPair } from './record.js';

/**
 * The value and bounds of a measure.
 *
 * @since 0.1.0
 */
export interface MeasureBounds {
  /** The number, or `null`. */
  readonly value: number | null;
  /** The least it can be, or `null`. */
  readonly low: number | null;
  /** The most it can be, or `null`. */
  readonly high: number | null;
}

/**
 * A measure that is another at the later date.
 *
 * @since 0.1.0
 */
export interface MeasureChange {
  /** Its name. */
  readonly measure: string;
  /** At the earlier date. */
  readonly before: MeasureBounds;
  /** At the later date. */
  readonly after: MeasureBounds;
}

/**
 * What differs between two days of an ecology.
 *
 * @since 0.1.0
 */
export interface EcologyChanges {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The earlier day. */
  readonly from: PlainDate;
  /** The later day. */
  readonly to: PlainDate;
  /** Ids of records that hold or may hold later and did not before. */
  readonly added: readonly string[];
  /** Ids of records that held or may have held before and do not later. */
  readonly ended: readonly string[];
  /** Settings of another level. */
  readonly levels: readonly LevelChange<SettingLevel>[];
  /** Links of another system. */
  readonly systems: readonly LevelChange<LinkSystem>[];
  /** Measures with another number or other bounds. */
  readonly measures: readonly MeasureChange[];
  /** Pairs, the child's on both days, with another number of routes. */
  readonly redundancy: readonly {
    /** The pair. */
    readonly pair: SettingPair;
    /** Routes at the earlier date. */
    readonly before: MeasureBounds;
    /** Routes at the later date. */
    readonly after: MeasureBounds;
  }[];
  /** Settings that are no longer, or newly, without a link. */
  readonly isolatedSettings: {
    /** Ids of settings that now have a link. */
    readonly gone: readonly string[];
    /** Ids of settings that are now without. */
    readonly new: readonly string[];
  };
}
