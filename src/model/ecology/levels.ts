import type { PlainDate } from '../dates.js';
import type { Ecology } from './ecology.js';

/**
 * The level of a setting at a date: `micro` where the child takes part, `exo` where it reaches the child through somebody,
 * `unconnected` where nobody is known to carry anything, `unknown` where dates leave it open.
 *
 * @since 0.1.0
 */
export type SettingLevel = 'micro' | 'exo' | 'unconnected' | 'unknown';

/**
 * The system a link belongs to at a date: `meso` between two settings of the child, `exo` from one of them outwards.
 *
 * @since 0.1.0
 */
export type LinkSystem = 'meso' | 'exo' | 'unknown';

/**
 * What holds in an ecology on one day.
 *
 * @since 0.1.0
 */
export interface EcologyAt {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The day. */
  readonly date: PlainDate;
  /** The records that hold or may hold on the day. */
  readonly records: Ecology;
  /** Ids of records of which partial dates leave open whether they hold. */
  readonly unclear: readonly string[];
  /** Level of each setting that holds or may hold. */
  readonly levels: readonly {
    /** Id of the setting. */
    readonly setting: string;
    /** Its level. */
    readonly level: SettingLevel;
  }[];
  /** System of each link that holds or may hold and has one. */
  readonly systems: readonly {
    /** Id of the link. */
    readonly link: string;
    /** Its system. */
    readonly system: LinkSystem;
  }[];
}

/**
 * A level or system that is another at the later date; `null` where there was or is none.
 *
 * @typeParam T - The levels or systems.
 * @since 0.1.0
 */
export interface LevelChange<T> {
  /** Id of the setting or link. */
  readonly id: string;
  /** At the earlier date. */
  readonly before: T | null;
  /** At the later date. */
  readonly after: T | null;
}
