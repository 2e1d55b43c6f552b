import type { Confidence } from '../confidence.js';
import type { AuthorRole } from '../informant.js';
import type { Citation } from '../source.js';

/**
 * What says that a present protective factor reaches an active risk.
 *
 * @since 0.1.0
 */
export interface BufferingClaim {
  /** Id of the protective factor. */
  readonly protective: string;
  /** Whether the catalogue claims it or a person recorded it for this case. */
  readonly by: 'edge' | 'link';
  /** Id of the edge or the link. */
  readonly id: string;
  /** What the claim rests on: a source that the thesis cites, its author's reasoning, a web page, a person. */
  readonly basis: readonly ('cited' | 'argued' | 'page' | 'person')[];
  /** How well it is supported; a person's statement is that person's own. */
  readonly confidence: Confidence;
  /** Where it is found; empty for a person's statement. */
  readonly sources: readonly Citation[];
  /** Who recorded it; `null` for an edge. */
  readonly recordedBy: AuthorRole | null;
  /** Whether the claim holds for a part of the risk, or in one way, only. */
  readonly restricted: boolean;
  /** Whether a person recorded that the same pair holds in this case. */
  readonly confirmed: boolean;
}

/**
 * An active risk with what may buffer it; a claim is no measured effect.
 *
 * @since 0.1.0
 */
export interface RiskBuffering {
  /** Id of the risk factor. */
  readonly risk: string;
  /** Recorded links, and edges to this very risk. */
  readonly bufferedBy: readonly BufferingClaim[];
  /** Edges stated for any risk or for a group of risks: they never settle that this one is buffered. */
  readonly inGeneral: readonly BufferingClaim[];
  /** Whether a link, or an edge to this very risk that holds without restriction or was confirmed, reaches it. */
  readonly buffered: boolean;
}
