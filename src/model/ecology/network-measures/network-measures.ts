import type { PlainDate } from '../../dates.js';
import type { Channel } from '../link.js';
import type { EcologyOptions } from '../options.js';
import type { SettingPair } from '../record.js';
import type { ClosenessSpread } from './closeness-spread.js';
import type {
  CarrierDependence,
  NumericMeasure,
  OwnedMeasure,
  PathToPower,
  TransitionLoad,
} from './numeric-measure.js';
import type { CutPerson, Route, RouteSphere } from './route.js';

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
