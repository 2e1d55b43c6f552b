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
