import type { PartialDate } from '../interval.js';
import type { Truth } from '../truth.js';
import type { Activity } from './activity.js';
import type { Dyad } from './dyad.js';
import type { Ecology } from './ecology.js';
import type { EcologyEvent } from './event.js';
import type { Influence } from './influence.js';
import type { Link } from './link.js';
import type { ConditionTarget, MacroCondition } from './macro-condition.js';
import type { MeasureInPlace } from './measure.js';
import type { MeasureKind } from './measure-kind.js';
import type { EcologyCheckOptions } from './options.js';
import type { Participation } from './participation.js';
import type { Person } from './person.js';
import type { Mark } from './record.js';
import type { EcologyResult } from './result.js';
import type { Setting } from './setting.js';

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
 * A part of an ecology that {@link EcologyBuilder.include} takes: one of the five systems.
 *
 * @since 0.1.0
 */
export interface SystemBuilder {
  /** Which of the five systems it describes. */
  readonly system: 'microsystem' | 'mesosystem' | 'exosystem' | 'macrosystem' | 'chronosystem';
}

/**
 * Describes a setting of the child. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface MicrosystemBuilder extends SystemBuilder {
  /**
   * Says which role the child has here; without it `child`, for the whole time.
   *
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  child(role: string, details?: PartDetails): MicrosystemBuilder;
  /**
   * Says that a person takes part, actively unless told.
   *
   * @param person - Id of the person, or of each.
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  with(person: string, role: string, details?: PartDetails): MicrosystemBuilder;
  /**
   * Says how the child and a person are related.
   *
   * @param person - Id of the person, or of each.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  dyad(person: string, details?: DyadDetails): MicrosystemBuilder;
  /**
   * Says what is done here; by the child unless told.
   *
   * @param label - What is done.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  activity(label: string, details?: Partial<DetailsOf<Activity, 'settingId' | 'label'>>): MicrosystemBuilder;
  /**
   * Says what the setting offers or lacks.
   *
   * @param code - Kebab-case code.
   * @param present - Whether it is there.
   * @returns A new builder.
   */
  feature(code: string, present: Truth): MicrosystemBuilder;
  /**
   * Says what was looked into here.
   *
   * @param what - What was looked into.
   * @param mark - When and by whom; the whole time unless told.
   * @returns A new builder.
   */
  assessed(what: 'participants' | 'activities', mark?: Mark): MicrosystemBuilder;
}

/**
 * Describes what joins two settings of the child. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface MesosystemBuilder extends SystemBuilder {
  /**
   * Says how the link is that a person makes who takes part in both.
   *
   * @param person - Id of the person, or of each.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  supplementary(person: string | readonly string[], details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that a third person, or a chain of them, joins the two.
   *
   * @param via - Id of the third person, or the chain in its order.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  indirect(via: string | readonly string[], details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that persons of the two settings communicate; all who are named are needed for it.
   *
   * @param correspondents - Ids of those who communicate.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  communication(correspondents: readonly string[], details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that one setting knows about the other.
   *
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  knowledge(details?: LinkDetails): MesosystemBuilder;
  /**
   * Says that the links between the two were looked into.
   *
   * @param mark - When and by whom; the whole time unless told.
   * @returns A new builder.
   */
  assessed(mark?: Mark): MesosystemBuilder;
}

/**
 * Describes a setting without the child. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface ExosystemBuilder extends SystemBuilder {
  /**
   * Says that a person takes part, actively unless told.
   *
   * @param person - Id of the person, or of each.
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  with(person: string, role: string, details?: PartDetails): ExosystemBuilder;
  /**
   * Says what reaches a setting of the child from here, and who carries it.
   *
   * @param setting - Id of the setting.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  influences(setting: string, details: InfluenceDetails): ExosystemBuilder;
  /**
   * Says that persons here and in a setting of the child communicate.
   *
   * @param setting - Id of the setting.
   * @param correspondents - Ids of those who communicate.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  communication(setting: string, correspondents: readonly string[], details?: LinkDetails): ExosystemBuilder;
  /**
   * Says that a third person, or a chain of them, joins it to a setting of the child.
   *
   * @param setting - Id of the setting.
   * @param via - Id of the third person, or the chain in its order.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  indirect(setting: string, via: string | readonly string[], details?: LinkDetails): ExosystemBuilder;
  /**
   * Says that the child takes part from a date on; from then on the setting is a microsystem.
   *
   * @param role - Role as a code.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  entered(role: string, details: PartDetails & Required<Pick<PartDetails, 'interval'>>): ExosystemBuilder;
  /**
   * Says what was looked into here.
   *
   * @param what - What was looked into.
   * @param mark - When and by whom; the whole time unless told.
   * @returns A new builder.
   */
  assessed(what: 'participants' | 'activities', mark?: Mark): ExosystemBuilder;
}

/**
 * Describes a pattern that lies over the rest. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface MacrosystemBuilder extends SystemBuilder {
  /**
   * Says what it touches; at least one is needed.
   *
   * @param ref - Id of what it touches.
   * @param effect - What it does there.
   * @returns A new builder.
   */
  affects(ref: string, effect: ConditionTarget['effect']): MacrosystemBuilder;
}

/**
 * Describes what happened when. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface ChronosystemBuilder extends SystemBuilder {
  /**
   * Says that the child entered a setting.
   *
   * @param date - When, as far as it is known.
   * @param setting - Id of the setting.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  entry(date: PartialDate, setting: string, details?: EventDetails): ChronosystemBuilder;
  /**
   * Says that the child left a setting.
   *
   * @param date - When, as far as it is known.
   * @param setting - Id of the setting.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  exit(date: PartialDate, setting: string, details?: EventDetails): ChronosystemBuilder;
  /**
   * Says that a measure was reviewed.
   *
   * @param date - When, as far as it is known.
   * @param measure - Id of the measure.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  review(date: PartialDate, measure: string, details?: EventDetails): ChronosystemBuilder;
  /**
   * Says that anything else happened.
   *
   * @param date - When, as far as it is known.
   * @param kind - What kind.
   * @param refs - Ids of what it concerns.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  event(
    date: PartialDate,
    kind: EcologyEvent['kind'],
    refs: readonly string[],
    details?: EventDetails,
  ): ChronosystemBuilder;
}

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

/**
 * Puts an ecology together. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface EcologyBuilder {
  /**
   * Adds a person; without more its label is its id and its sphere unknown.
   *
   * @param id - Id, unique in the document.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  person(id: string, details?: PersonDetails): EcologyBuilder;
  /**
   * Adds parts of the five systems.
   *
   * @param parts - Builders of the five systems.
   * @returns A new builder.
   */
  include(...parts: readonly SystemBuilder[]): EcologyBuilder;
  /**
   * Adds a help measure that is in place.
   *
   * @param id - Id, unique in the document.
   * @param kind - What kind.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  measure(id: string, kind: MeasureKind, details?: MeasureDetails): EcologyBuilder;
  /**
   * Checks everything once and gives the document, frozen throughout; throws the first error, with the call it comes from.
   *
   * @param options - Limits, and whether every record needs a source.
   * @returns The ecology, frozen throughout.
   */
  build(options?: EcologyCheckOptions): Ecology;
  /**
   * Checks everything once and gives the document or every error, each with the call it comes from.
   *
   * @param options - Limits, and whether every record needs a source.
   * @returns The ecology, or every error.
   */
  safeBuild(options?: EcologyCheckOptions): EcologyResult;
}
