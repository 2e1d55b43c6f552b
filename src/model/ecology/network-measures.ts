import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { Truth } from '../truth.js';
import type { Channel } from './link.js';
import type { EcologyOptions } from './options.js';
import type { SettingPair } from './record.js';
import type { TheoryVersion } from './signal-ids.js';

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
 * Whether those who carry a link stand in the family's own sphere or in that of services.
 *
 * @since 0.1.0
 */
export type RouteSphere = 'informal' | 'formal' | 'mixed' | 'unknown';

/**
 * One way in which two settings of the child are joined: persons who are all needed for it.
 *
 * @since 0.1.0
 */
export interface Route {
  /** Ids of the persons; `null` where nobody has named them. */
  readonly carriers: readonly string[] | null;
  /** Ids of the link records behind it; empty where it follows from taking part alone. */
  readonly links: readonly string[];
  /** Where the carriers stand. */
  readonly sphere: RouteSphere;
  /** Whether all five facts of a supportive link hold. */
  readonly supportive: Truth;
}

/**
 * A person without whom settings of the child would no longer hang together.
 *
 * @since 0.1.0
 */
export interface CutPerson {
  /** Id of the person. */
  readonly person: string;
  /** `definite` also where every pair that nobody looked into were joined by somebody else. */
  readonly certainty: 'definite' | 'possible';
  /** Into how many groups the settings fall without this person. */
  readonly componentsAfterRemoval: number;
  /** The groups, as ids of settings. */
  readonly separates: readonly (readonly string[])[];
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
 * How far the persons in somebody's network are from its centre.
 *
 * @since 0.1.0
 */
export interface ClosenessSpread {
  /** Id of the person in the centre. */
  readonly of: string;
  /** Ids of persons by band: intimate, effective, available, extended. */
  readonly bands: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  /** Ids of persons whom nobody has placed. */
  readonly unplaced: readonly string[];
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

/**
 * Everything that is measured in an ecology on a day; the child is outside every measure of the mesosystem.
 *
 * @since 0.1.0
 */
export interface NetworkMeasures {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The day. */
  readonly date: PlainDate;
  /** The options that were given. */
  readonly options: EcologyOptions;
  /** Ids of the child's settings. */
  readonly microSettings: readonly string[];
  /** How many settings are the child's. */
  readonly microRange: NumericMeasure;
  /** How many kinds of settings these are. */
  readonly microKinds: NumericMeasure;
  /** How many pairs they make. */
  readonly pairs: NumericMeasure;
  /** Share of pairs that were looked into. */
  readonly assessedShare: NumericMeasure;
  /** Share of pairs that are linked. */
  readonly density: NumericMeasure;
  /** Share of pairs with a supportive route. */
  readonly supportiveDensity: NumericMeasure;
  /** Pairs that are linked. */
  readonly linkedPairs: readonly SettingPair[];
  /** Pairs of which only knowledge is recorded. */
  readonly knowledgeOnlyPairs: readonly SettingPair[];
  /** The routes of each linked pair. */
  readonly routes: readonly {
    /** The pair. */
    readonly pair: SettingPair;
    /** Its routes. */
    readonly routes: readonly Route[];
  }[];
  /** Number of routes of each pair. */
  readonly redundancy: readonly (NumericMeasure & {
    /** The pair. */
    readonly pair: SettingPair;
  })[];
  /** Pairs that were looked into and have one route. */
  readonly soleLinks: readonly {
    /** The pair. */
    readonly pair: SettingPair;
    /** Ids of the carriers; `null` where nobody has named them. */
    readonly carriers: readonly string[] | null;
    /** Where they stand. */
    readonly sphere: RouteSphere;
  }[];
  /** For each person but the child, the share of linked pairs that hang on this person. */
  readonly linkConcentration: readonly OwnedMeasure[];
  /** The greatest of these, and whose it is; `null` where none is decided. */
  readonly maxLinkConcentration: {
    /** The greatest share. */
    readonly value: number;
    /** Ids of the persons. */
    readonly persons: readonly string[];
  } | null;
  /** Settings without a link to any other, all pairs looked into. */
  readonly isolatedSettings: readonly string[];
  /** Settings without a recorded link, some pairs not looked into. */
  readonly possiblyIsolatedSettings: readonly string[];
  /** How many groups the settings fall into. */
  readonly components: NumericMeasure & {
    /** The groups by recorded links, as ids of settings. */
    readonly groups: readonly (readonly string[])[];
  };
  /** Persons without whom settings would no longer hang together. */
  readonly cutPersons: readonly CutPerson[];
  /** Linked pairs without which settings would no longer hang together. */
  readonly bridgePairs: readonly {
    /** The pair. */
    readonly pair: SettingPair;
    /** `definite` also where every other pair that nobody looked into were linked. */
    readonly certainty: 'definite' | 'possible';
  }[];
  /** Share of communications that go both ways, of those whose direction is known. */
  readonly twoWayShare: NumericMeasure;
  /** The most personal channel of each linked pair; `null` where none is recorded. */
  readonly bestChannel: readonly {
    /** The pair. */
    readonly pair: SettingPair;
    /** The channel. */
    readonly channel: Channel | null;
  }[];
  /** Days since the last contact of each link. */
  readonly freshnessDays: readonly OwnedMeasure[];
  /** Informal ties of the child and of each caregiver, the child never counted. */
  readonly informalNetwork: readonly OwnedMeasure[];
  /** Share of formal ties of the child and of each caregiver. */
  readonly formality: readonly OwnedMeasure[];
  /** Kinds of support in each dyad. */
  readonly multiplexity: readonly OwnedMeasure[];
  /** Share of dyads of the child and of each caregiver in which support runs both ways. */
  readonly reciprocity: readonly OwnedMeasure[];
  /** How close persons feel to the child and to each caregiver. */
  readonly closenessSpread: readonly ClosenessSpread[];
  /** Share of influences that the main carrier carries. */
  readonly carrierDependence: CarrierDependence;
  /** Fewest persons on a way to a setting where resources are allocated. */
  readonly pathToPower: PathToPower;
  /** Changes of roles and settings in the window before the day. */
  readonly transitionLoad: TransitionLoad;
  /** Share of the child's settings with a proximal activity of the child. */
  readonly processCoverage: NumericMeasure;
}

/**
 * Names of the measures.
 *
 * @since 0.1.0
 */
export type MeasureName = Exclude<keyof NetworkMeasures, 'ecology' | 'date' | 'options'>;

/**
 * What a measure is, and what it rests on.
 *
 * @since 0.1.0
 */
export interface NetworkMeasureDefinition {
  /** The definition in one sentence. */
  readonly text: Words;
  /** Version of the theory whose terms it counts; `null` where it comes from the study of personal networks instead. */
  readonly theory: TheoryVersion | null;
  /** Where its terms come from; how they are counted here is marked as this library's own. */
  readonly sources: readonly [Citation, ...Citation[]];
}
