import type { Band, BandTable, Score } from '../score.js';
import type { ExpressionInput } from './expression-input.js';

/**
 * A band as it may be written: with its last value included (`to`, needs a score with a step) or with the first value
 * above it (`below`); both are checked against the next band.
 *
 * @since 0.1.0
 */
export interface BandInput extends Band {
  /** Largest value that belongs to the band. */
  readonly to?: number | undefined;
  /** Smallest value above the band. */
  readonly below?: number | undefined;
}

/**
 * A band table as it may be written: it always holds, is the library user's own, and rests on the instrument's sources, unless it says otherwise.
 *
 * @since 0.1.0
 */
export interface BandTableInput extends Partial<Omit<BandTable, 'bands'>> {
  /** The bands, ascending. */
  readonly bands: readonly BandInput[];
}

/**
 * A score as it may be written: more of it is neutral, its step is worked out, it has no bands, unless it says otherwise.
 *
 * @since 0.1.0
 */
export interface ScoreInput extends Partial<Omit<Score, 'id' | 'value' | 'bands'>> {
  /** Kebab-case id. */
  readonly id: string;
  /** How it is worked out. */
  readonly value: ExpressionInput;
  /** Band tables, or the bands of a single table that always holds. */
  readonly bands?: readonly BandTableInput[] | readonly BandInput[] | undefined;
}
