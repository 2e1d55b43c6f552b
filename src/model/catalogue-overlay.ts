import type { Factor } from './factor.js';
import type { OverlayStamp } from './factor-catalogue.js';
import type { FactorId } from './factor-ids.js';
import type { Words } from './language.js';

/**
 * A caller's own layer on a catalogue: the licensed wording of a form, own factors, an edition that someone has read.
 *
 * It is the caller's data and never ships with the library.
 *
 * @since 0.1.0
 */
export interface CatalogueOverlay extends OverlayStamp {
  /** Short names to show instead, by factor id. */
  readonly labels?: Readonly<Partial<Record<FactorId, Words>>> | undefined;
  /** What a stated `present` says instead, by factor id. */
  readonly statements?: Readonly<Partial<Record<FactorId, Words>>> | undefined;
  /** Own factors, added after those of the catalogue; their ids must be new. */
  readonly factors?: readonly Factor<string>[] | undefined;
  /** Questions that help to judge. */
  readonly judgementPrompts?: readonly Words[] | undefined;
}
