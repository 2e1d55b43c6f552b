import type { Truth } from '../../truth.js';
import type { SettingPair } from '../record.js';

/**
 * A number that may be open: what is known bounds it.
 *
 * @since 0.1.0
 */
export interface NumericMeasure {
  /** The number; `null` where it has no meaning or is not decided. */
  readonly value: number | null;
  /** What is counted, where the number is a share and decided. */
  readonly numerator?: number | undefined;
  /** What it is a share of, where the number is a share and decided. */
  readonly denominator?: number | undefined;
  /** The least it can be; `null` where it has no meaning. */
  readonly low: number | null;
  /** The most it can be; `null` where it has no meaning, or no upper bound. */
  readonly high: number | null;
  /** Why there is no number: `undefined` has no meaning here, `undetermined` depends on what is not known. */
  readonly why?: 'undefined' | 'undetermined' | undefined;
  /** Ids of the records it rests on. */
  readonly basedOn: readonly string[];
  /** What is not known and could change it: ids, and pairs of settings that nobody has looked into. */
  readonly unknown: readonly (string | SettingPair)[];
}

/**
 * What holds of a measure for one owner: a person, a pair, a link or a dyad.
 *
 * @since 0.1.0
 */
export interface OwnedMeasure extends NumericMeasure {
  /** Id of the owner. */
  readonly of: string;
}

/**
 * How much of what comes from outside one person carries.
 *
 * @since 0.1.0
 */
export interface CarrierDependence extends NumericMeasure {
  /** Number of influences each person carries, most first. */
  readonly carriers: readonly {
    /** Id of the person. */
    readonly person: string;
    /** How many influences. */
    readonly influences: number;
  }[];
}

/**
 * The shortest way from a setting of the child to one where resources are allocated.
 *
 * @since 0.1.0
 */
export interface PathToPower extends NumericMeasure {
  /** Why there is no path. */
  readonly reason: 'no-power-setting-recorded' | 'no-path-recorded' | null;
  /** Ids of the settings on the path. */
  readonly settings: readonly string[];
  /** Ids of the persons on the path, as they come. */
  readonly persons: readonly string[];
}

/**
 * Changes of the child's roles and settings before the day.
 *
 * @since 0.1.0
 */
export interface TransitionLoad extends NumericMeasure {
  /** How many months back. */
  readonly months: number;
  /** The changes, in the order of the document. */
  readonly events: readonly {
    /** Id of the event. */
    readonly event: string;
    /** Whether nearly everyone goes through it. */
    readonly normative: Truth;
    /** Whether it surely lies in the window. */
    readonly within: Truth;
  }[];
}
