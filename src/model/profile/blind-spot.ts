import type { ThemeCode } from '../register-code.js';

/**
 * Whether anything was looked into in an area that checklists of this kind are weak on.
 *
 * @since 0.1.0
 */
export interface BlindSpotReading {
  /** Id of the area. */
  readonly area: string;
  /** Ids of factors near the area that were answered `present` or `absent`; empty where nobody has looked. */
  readonly answered: readonly string[];
  /** Themes of the area that no risk factor of the catalogue is about. */
  readonly notAskedAbout: readonly ThemeCode[];
}
