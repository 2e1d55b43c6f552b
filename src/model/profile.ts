import type { ThemeCode } from './register-code.js';

/**
 * What a present protective-dimension factor is in this case.
 *
 * `resource`: no risk is active, or none that an edge or a link reaches. `potentially-protective`: an edge of the catalogue
 * reaches an active risk. `protective`: a person recorded that it dampens an active risk in this case. `undetermined`: no risk
 * is known to be active, and some are open.
 *
 * @since 0.1.0
 */
export type ProtectionKind = 'resource' | 'potentially-protective' | 'protective' | 'undetermined';

/**
 * An active risk that a protective factor may reach, and what says so.
 *
 * @since 0.1.0
 */
export interface ReachedRisk {
  /** Id of the risk factor. */
  readonly risk: string;
  /** Ids of the catalogue's edges: claims found in a source, not measured effects. */
  readonly edges: readonly string[];
  /** Ids of the edges among them that hold for a part of the risk, or in one way, only. */
  readonly restricted: readonly string[];
  /** Ids of the links that a person recorded for this case. */
  readonly links: readonly string[];
}

/**
 * A present protective-dimension factor, read beside the active risks.
 *
 * @since 0.1.0
 */
export interface ProtectionReading {
  /** Id of the factor. */
  readonly factor: string;
  /** What it is in this case: worked out, never stored. */
  readonly kind: ProtectionKind;
  /** Whether risks are active and nothing speaks for or against its reaching them; not the same as no effect. */
  readonly open: boolean;
  /** The active risks that an edge or a link reaches, in the order of the catalogue. */
  readonly reaches: readonly ReachedRisk[];
}

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

/**
 * The active risks, apart by whether they last.
 *
 * @since 0.1.0
 */
export interface ChronicityBreakdown {
  /** Ids of risks stated to last. */
  readonly chronic: readonly string[];
  /** Ids of risks stated to be limited in time. */
  readonly temporary: readonly string[];
  /** Ids of risks of which nobody has said, or of which two disagree; never folded into the others. */
  readonly unknown: readonly string[];
}
