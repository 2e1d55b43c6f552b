import type { Dyad } from '../dyad.js';
import type { EcologyEvent } from '../event.js';
import type { Influence } from '../influence.js';
import type { Link } from '../link.js';
import type { MacroCondition } from '../macro-condition.js';
import type { MeasureInPlace } from '../measure.js';
import type { Participation } from '../participation.js';
import type { Person } from '../person.js';
import type { Setting } from '../setting.js';

/**
 * A record without the keys that the builder fills in; its id may be given, else one is made from what it joins.
 *
 * @typeParam T - The record.
 * @typeParam Filled - Keys that the builder fills in.
 * @since 0.1.0
 */
export type DetailsOf<T extends Pick<Person, 'id'>, Filled extends keyof T> = Omit<T, Filled | 'id'> &
  Partial<Pick<T, 'id'>>;

/**
 * What may be said about somebody's part in a setting.
 *
 * @since 0.1.0
 */
export type PartDetails = Partial<DetailsOf<Participation, 'personId' | 'settingId' | 'role'>>;

/**
 * What may be said about a relation.
 *
 * @since 0.1.0
 */
export type DyadDetails = Partial<DetailsOf<Dyad, 'a' | 'b'>>;

/**
 * What may be said about a link; who makes it is said apart.
 *
 * @since 0.1.0
 */
export type LinkDetails = Partial<DetailsOf<Link, 'between' | 'type' | 'via' | 'correspondents'>>;

/**
 * What must and may be said about an influence: what it does has no default.
 *
 * @since 0.1.0
 */
export type InfluenceDetails = Partial<
  DetailsOf<Influence, 'fromSettingId' | 'toSettingId' | 'carriers' | 'effect' | 'what'>
> &
  Pick<Influence, 'effect' | 'what'> & {
    /** Id of the person who carries it, or the chain in its order. */
    readonly carriedBy: string | readonly string[];
  };

/**
 * What may be said about a setting.
 *
 * @since 0.1.0
 */
export type SettingDetails = Partial<Omit<Setting, 'id' | 'kind'>>;

/**
 * What may be said about an event.
 *
 * @since 0.1.0
 */
export type EventDetails = Partial<DetailsOf<EcologyEvent, 'date' | 'kind' | 'refs'>>;

/**
 * What may be said about a condition; its label is needed.
 *
 * @since 0.1.0
 */
export type ConditionDetails = Omit<MacroCondition, 'id' | 'domain' | 'targets'>;

/**
 * What may be said about a measure in place.
 *
 * @since 0.1.0
 */
export type MeasureDetails = Partial<Omit<MeasureInPlace, 'id' | 'kind'>>;

/**
 * What may be said about a person.
 *
 * @since 0.1.0
 */
export type PersonDetails = Partial<Omit<Person, 'id'>>;
