import type { PlainDate } from '../dates.js';
import type { Person } from '../ecology/person.js';
import type { RecordSource } from '../ecology/record.js';
import type { Named } from './named.js';
import type { Picture } from './picture.js';
import type { TieLine } from './tie-line.js';
import type { ViewOptions } from './view-options.js';

/**
 * How a network map is shown.
 *
 * @since 0.1.0
 */
export interface NetworkMapOptions extends ViewOptions {
  /** Id of the person in the middle; the child where nothing is said. */
  readonly owner?: string | undefined;
  /**
   * Codes of the sectors, clockwise from the top, at most eight. Without it: family, kin, friends, school-or-work, leisure, professionals. A code
   * that this library has no word for stands as it is.
   */
  readonly sectors?: readonly string[] | undefined;
}

/**
 * A person on the map, where the owner of the map has placed them.
 *
 * @since 0.1.0
 */
export interface PersonOnMap extends Named {
  /** Code of the sector; `null` where nobody has said, or the map has no such sector. */
  readonly sector: string | null;
  /** How close it feels: 1 intimate, 2 effective, 3 available, 4 extended; `null` where nobody has said. */
  readonly closeness: 1 | 2 | 3 | 4 | null;
  /** Whether the person meets the child in the service of an organisation. */
  readonly sphere: Person['sphere'];
}

/**
 * A person's network by sector and closeness. Who has not been placed is listed beside the map and never placed by guess.
 *
 * @since 0.1.0
 */
export interface NetworkMapView extends Picture<'network-map'> {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The date. */
  readonly date: PlainDate;
  /** The person in the middle. */
  readonly owner: Named;
  /** Codes of the sectors, clockwise from the top. */
  readonly sectors: readonly string[];
  /** People with a sector and a closeness. */
  readonly placed: readonly PersonOnMap[];
  /** People without one of them. */
  readonly unplaced: readonly PersonOnMap[];
  /** Ties among the people on the map, as ids. */
  readonly ties: readonly {
    /** The two persons. */
    readonly between: readonly [string, string];
    /** How the line is drawn. */
    readonly line: TieLine;
  }[];
  /** Whether somebody has looked into the network of the person in the middle. */
  readonly assessed: boolean;
  /** Who told. */
  readonly informants: readonly RecordSource['informant'][];
}
