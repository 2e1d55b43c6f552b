import type { Activity } from './activity.js';
import type { Dyad } from './dyad.js';
import type { EcologyEvent } from './event.js';
import type { Influence } from './influence.js';
import type { Link } from './link.js';
import type { MacroCondition } from './macro-condition.js';
import type { MeasureInPlace } from './measure.js';
import type { Participation } from './participation.js';
import type { Person } from './person.js';
import type { PairMark } from './record.js';
import type { Setting } from './setting.js';

/**
 * The world around one child as a network; the five systems are derived from it at a date.
 *
 * @since 0.1.0
 */
export interface Ecology {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** Opaque id: it says nothing about the child. */
  readonly id: string;
  /** Id of the person the ecology is about. */
  readonly focalPersonId: string;
  /** Everyone in it, the child among them. */
  readonly persons: readonly Person[];
  /** Places where people meet. */
  readonly settings: readonly Setting[];
  /** Who takes part where. */
  readonly participations: readonly Participation[];
  /** What is done in settings. */
  readonly activities: readonly Activity[];
  /** Relations between two persons. */
  readonly dyads: readonly Dyad[];
  /** What joins two settings. */
  readonly links: readonly Link[];
  /** Pairs of settings whose links were looked into. */
  readonly assessedPairs: readonly PairMark[];
  /** What reaches the child from outside its settings. */
  readonly influences: readonly Influence[];
  /** Patterns that lie over the rest. */
  readonly conditions: readonly MacroCondition[];
  /** What happened when. */
  readonly events: readonly EcologyEvent[];
  /** Help measures in place. */
  readonly measures: readonly MeasureInPlace[];
}

/**
 * Names of the lists of an ecology.
 *
 * @since 0.1.0
 */
export type EcologyList = Exclude<keyof Ecology, 'schemaVersion' | 'id' | 'focalPersonId'>;

/**
 * An ecology as it may be written by hand: lists that are empty may be left out.
 *
 * @since 0.1.0
 */
export type EcologyInput = Pick<Ecology, 'schemaVersion' | 'id' | 'focalPersonId' | 'persons'> & {
  readonly [List in Exclude<EcologyList, 'persons'>]?: Ecology[List] | undefined;
};
