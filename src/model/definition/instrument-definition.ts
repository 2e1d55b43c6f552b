import type { Instrument } from '../instrument.js';
import type { DerivedValue } from '../score.js';
import type { Citation } from '../source.js';
import type { ExpressionInput } from './expression-input.js';
import type { ItemInput } from './item-input.js';
import type { ScoreInput } from './score-input.js';

/**
 * Parts of an instrument that may be left out of its definition, or written in a short form.
 *
 * @since 0.1.0
 */
export type DefaultedPart =
  | 'schemaVersion'
  | 'title'
  | 'description'
  | 'confidence'
  | 'licence'
  | 'validity'
  | 'items'
  | 'derived'
  | 'tables'
  | 'scores'
  | 'skips'
  | 'exclusions'
  | 'prompts'
  | 'companions'
  | 'parameters'
  | 'declared'
  | 'caveats'
  | 'limits';

/**
 * An instrument as it may be written, by hand in JSON or in code; `defineInstrument` turns it into an {@link Instrument}.
 *
 * @since 0.1.0
 */
export interface InstrumentDefinition
  extends Omit<Instrument, DefaultedPart>,
    Partial<Pick<Instrument, Exclude<DefaultedPart, 'items' | 'derived' | 'scores' | 'skips' | 'prompts'>>> {
  /** What it asks. */
  readonly items: readonly ItemInput[];
  /** Named values that scores refer to. */
  readonly derived?:
    | readonly (Omit<DerivedValue, 'value'> & {
        /** The value. */
        readonly value: ExpressionInput;
      })[]
    | undefined;
  /** The numbers it yields. */
  readonly scores: readonly ScoreInput[];
  /** Filters. */
  readonly skips?:
    | readonly (Omit<Instrument['skips'][number], 'when' | 'sources'> & {
        /** When it holds. */ readonly when: ExpressionInput;
        /** Where it comes from. */ readonly sources?: readonly Citation[] | undefined;
      })[]
    | undefined;
  /** Overlaps and tensions to look at. */
  readonly prompts?:
    | readonly (Omit<Instrument['prompts'][number], 'when'> & {
        /** When it holds. */ readonly when: ExpressionInput;
      })[]
    | undefined;
}
