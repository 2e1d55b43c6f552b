import type { Interval } from '../interval.js';
import type { Truth } from '../truth.js';
import type { Mark } from './record.js';

/**
 * What kind of place a setting is.
 *
 * @since 0.1.0
 */
export type SettingKind =
  | 'home'
  | 'second-home'
  | 'foster-home'
  | 'institution'
  | 'kin-home'
  | 'visiting-home'
  | 'kindergarten'
  | 'school'
  | 'after-school'
  | 'leisure'
  | 'neighbourhood'
  | 'religious'
  | 'online'
  | 'health'
  | 'service'
  | 'workplace'
  | 'association'
  | 'other';

/**
 * Something that a setting offers or lacks, for example `adapted-teaching`, `support`, `adult-attention`.
 *
 * @since 0.1.0
 */
export interface SettingFeature {
  /** Kebab-case code. */
  readonly code: string;
  /** Whether it is there. */
  readonly present: Truth;
}

/**
 * A place where people meet; its level follows from who takes part in it and is never typed in.
 *
 * @since 0.1.0
 */
export interface Setting {
  /** Id, unique in the whole document. */
  readonly id: string;
  /** What the place is called; a place, not a person or an activity. */
  readonly label: string;
  /** What kind of place it is. */
  readonly kind: SettingKind;
  /** When it exists or is in use; without it for the whole time. */
  readonly interval?: Interval | undefined;
  /** Whether resources for the child are allocated here. */
  readonly controlsResources?: Truth | undefined;
  /** Area of an official assessment triangle it is filed under, as a code. */
  readonly triangleArea?: string | undefined;
  /** What it offers or lacks. */
  readonly features?: readonly SettingFeature[] | undefined;
  /** What was looked into. */
  readonly assessed?:
    | {
        /** Who takes part. */
        readonly participants?: Mark | undefined;
        /** What is done there. */
        readonly activities?: Mark | undefined;
      }
    | undefined;
}
