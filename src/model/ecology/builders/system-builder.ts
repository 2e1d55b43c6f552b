import type { EcologyBuilder } from './ecology-builder.js';

/**
 * A part of an ecology that {@link EcologyBuilder.include} takes: one of the five systems.
 *
 * @since 0.1.0
 */
export interface SystemBuilder {
  /** Which of the five systems it describes. */
  readonly system: 'microsystem' | 'mesosystem' | 'exosystem' | 'macrosystem' | 'chronosystem';
}
