import type { ThemeCode } from '../register-code.js';

/**
 * How well the risk factors of a catalogue cover the themes of the child-welfare register.
 *
 * @since 0.1.0
 */
export interface ThemeCoverage {
  /** Themes that at least one risk factor is about. */
  readonly near: readonly ThemeCode[];
  /** Themes that risk factors are at best neighbours of. */
  readonly weak: readonly ThemeCode[];
  /** Themes that no risk factor touches. */
  readonly none: readonly ThemeCode[];
}

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
