import type { EcologyEventKind } from '../ecology/event.js';
import type { SettingPair } from '../ecology/record.js';
import type { SettingKind } from '../ecology/setting.js';
import type { PartialDate } from '../interval.js';
import type { Truth } from '../truth.js';
import type { Named } from './named.js';
import type { TieLine } from './tie-line.js';

/**
 * A setting in a picture. Its place is the same on every date, so that two pictures can be laid side by side.
 *
 * @since 0.1.0
 */
export interface SettingInPicture extends Named {
  /** What kind of place it is. */
  readonly kind: SettingKind;
  /** Degrees clockwise from the top. */
  readonly angle: number;
  /** Everyone but the child who takes active part there on the date. */
  readonly persons: readonly Named[];
  /** Marks of the conditions that touch it. */
  readonly marks: readonly string[];
}

/**
 * What joins two settings of the child: one route a list of carriers, all of them needed.
 *
 * @since 0.1.0
 */
export interface PairInPicture {
  /** Ids of the two settings. */
  readonly pair: SettingPair;
  /** How its line is drawn. */
  readonly line: TieLine;
  /** Whether somebody has looked into it. */
  readonly assessed: Truth;
  /** The routes that hold; carriers are `null` where nobody has named them. */
  readonly routes: readonly (readonly Named[] | null)[];
  /** The setting it leads to where every route is a message one way; `null` elsewhere. */
  readonly oneWayTo: string | null;
  /** Marks of the conditions that touch one of its links. */
  readonly marks: readonly string[];
}

/**
 * What reaches a setting of the child from a setting outside, or goes there from it, by somebody.
 *
 * @since 0.1.0
 */
export interface ReachInPicture {
  /** Id of the setting outside. */
  readonly from: string;
  /** Id of the child's setting. */
  readonly to: string;
  /** How its line is drawn. */
  readonly line: TieLine;
  /** Whether it goes to the child, from it, or both; `null` where nobody knows. */
  readonly flow: 'toward-child' | 'from-child' | 'both' | null;
  /** Chains of persons who carry it. */
  readonly carriers: readonly (readonly Named[])[];
  /** What is carried, where it is written down. */
  readonly what: readonly string[];
  /** Marks of the conditions that touch it. */
  readonly marks: readonly string[];
}

/**
 * A condition that lies over the rest.
 *
 * @since 0.1.0
 */
export interface ConditionInPicture extends Named {
  /** The letter that stands for it where it touches something. */
  readonly mark: string;
  /** What it does to what it touches; `mixed` where that differs. */
  readonly effect: 'eases' | 'strains' | 'mixed' | 'unknown';
}

/**
 * An event up to the date.
 *
 * @since 0.1.0
 */
export interface EventInPicture {
  /** Its id in the ecology. */
  readonly id: string;
  /** When it happened, as exactly as it is known. */
  readonly date: PartialDate;
  /** What happened. */
  readonly kind: EcologyEventKind;
  /** What it concerns. */
  readonly about: readonly Named[];
}

/**
 * A setting that has no place in the rings: nobody is known to carry anything from it (`unconnected`), or dates leave its level open.
 *
 * @since 0.1.0
 */
export interface UnplacedSetting extends Named {
  /** Why it has no place. */
  readonly why: 'unconnected' | 'unknown';
}
