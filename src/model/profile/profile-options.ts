import type { AnswerOptions } from '../assessment-answers.js';
import type { Ecology } from '../ecology/ecology.js';
import type { FactorCatalogue } from '../factor-catalogue.js';
import type { Instrument } from '../instrument.js';

/**
 * What a profile may be told; nothing is read from a clock.
 *
 * @since 0.1.0
 */
export interface ProfileOptions extends AnswerOptions {
  /** The catalogue that the checklist was made from, where it is not the shipped one. */
  readonly catalogue?: FactorCatalogue<string> | undefined;
  /** Instruments read beside the checklist where the assessment uses them; without it the two stress indices. */
  readonly instruments?: readonly Instrument[] | undefined;
  /** The ecology of the same child: its settings say which blind areas were looked into. */
  readonly ecology?: Ecology | undefined;
}
