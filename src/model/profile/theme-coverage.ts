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
