import type { Factor } from './factor.js';
import type { FactorId } from './factor-ids.js';
import type {
  BufferingEdge,
  ExtraItem,
  FactorExclusion,
  FactorOverlap,
  FactorTension,
} from './factor-relations.js';
import type { Licence } from './instrument.js';
import type { Words } from './language.js';
import type { ThemeCode } from './register-code.js';
import type { Citation } from './source.js';

/**
 * A statement that goes with every use of a catalogue.
 *
 * @since 0.1.0
 */
export interface Caution {
  /** Kebab-case id. */
  readonly id: string;
  /** The statement. */
  readonly text: Words;
  /** What it rests on; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * An area that evaluations found checklists of this kind to be weak on.
 *
 * @since 0.1.0
 */
export interface BlindSpotArea {
  /** Kebab-case id. */
  readonly id: string;
  /** The area. */
  readonly label: Words;
  /** Nearest theme codes of the register. */
  readonly themes: readonly ThemeCode[];
  /** Where it is found; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * A caller's own layer on a catalogue: a licensed wording, an edition that someone has read.
 *
 * @since 0.1.0
 */
export interface OverlayStamp {
  /** Kebab-case id. */
  readonly id: string;
  /** Edition of the wording that was laid on. */
  readonly edition: string;
  /** What may be done with it. */
  readonly licence: string;
}

/**
 * An edition of factors with everything that holds between them: plain data, deeply frozen where the library ships it.
 *
 * @typeParam Id - The ids of its factors.
 * @since 0.1.0
 */
export interface FactorCatalogue<Id extends string = FactorId> {
  /** Kebab-case id. */
  readonly id: string;
  /** Semantic version; 1.0.0 is kept for a list that has been checked against the book. */
  readonly edition: string;
  /** Name of the catalogue. */
  readonly title: Words;
  /** What it is and where it comes from. */
  readonly description: Words;
  /** What may be done with it. */
  readonly licence: Licence;
  /** The caller's own layer; absent from what the library ships. */
  readonly overlay?: OverlayStamp | undefined;
  /** The factors: risk in order, then protection in order. */
  readonly factors: readonly Factor<Id>[];
  /** Items that belong to the checklist without being factors. */
  readonly extraItems: readonly ExtraItem[];
  /** Hard exclusions. */
  readonly exclusions: readonly FactorExclusion[];
  /** Overlaps between risk factors. */
  readonly overlaps: readonly FactorOverlap[];
  /** Tensions between protection and risk. */
  readonly tensions: readonly FactorTension[];
  /** Claims that a protective factor may buffer risk. */
  readonly bufferingEdges: readonly BufferingEdge[];
  /** Areas to say something about even where no factor asks. */
  readonly blindSpots: readonly BlindSpotArea[];
  /** Statements that go with every use. */
  readonly cautions: readonly Caution[];
  /** What is known to be weak or open about it. */
  readonly limits: readonly Words[];
  /** Questions that help to judge; empty until a source gives some, or an overlay adds them. */
  readonly judgementPrompts: readonly Words[];
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}
