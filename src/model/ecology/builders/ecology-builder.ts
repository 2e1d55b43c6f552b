import type { Ecology } from '../ecology.js';
import type { MeasureKind } from '../measure-kind.js';
import type { EcologyCheckOptions } from '../options.js';
import type { EcologyResult } from '../result.js';
import type { MeasureDetails, PersonDetails } from './details.js';

/**
 * A part of an ecology that {@link EcologyBuilder.include} takes: one of the five systems.
 *
 * @since 0.1.0
 */
export interface SystemBuilder {
  /** Which of the five systems it describes. */
  readonly system: 'microsystem' | 'mesosystem' | 'exosystem' | 'macrosystem' | 'chronosystem';
}

/**
 * Puts an ecology together. Each step returns a new builder; the one before stays as it was.
 *
 * @since 0.1.0
 */
export interface EcologyBuilder {
  /**
   * Adds a person; without more its label is its id and its sphere unknown.
   *
   * @param id - Id, unique in the document.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  person(id: string, details?: PersonDetails): EcologyBuilder;
  /**
   * Adds parts of the five systems.
   *
   * @param parts - Builders of the five systems.
   * @returns A new builder.
   */
  include(...parts: readonly SystemBuilder[]): EcologyBuilder;
  /**
   * Adds a help measure that is in place.
   *
   * @param id - Id, unique in the document.
   * @param kind - What kind.
   * @param details - What else is known, and an id of your own where one is wanted.
   * @returns A new builder.
   */
  measure(id: string, kind: MeasureKind, details?: MeasureDetails): EcologyBuilder;
  /**
   * Checks everything once and gives the document, frozen throughout; throws the first error, with the call it comes from.
   *
   * @param options - Limits, and whether every record needs a source.
   * @returns The ecology, frozen throughout.
   */
  build(options?: EcologyCheckOptions): Ecology;
  /**
   * Checks everything once and gives the document or every error, each with the call it comes from.
   *
   * @param options - Limits, and whether every record needs a source.
   * @returns The ecology, or every error.
   */
  safeBuild(options?: EcologyCheckOptions): EcologyResult;
}
