import type { Answer } from '../answers.js';

/**
 * What a part of one instrument says beside a part of another; nothing is ever filled in from it.
 *
 * @since 0.1.0
 */
export interface CrosswalkReading {
  /** Id of the row of the crosswalk. */
  readonly row: string;
  /** Where the information comes from. */
  readonly from: {
    /** Id of the instrument. */ readonly instrument: string;
    /** Id of the item. */ readonly item: string;
  };
  /** The part it is held against. */
  readonly to: {
    /** Id of the instrument. */ readonly instrument: string;
    /** Id of the item. */ readonly item: string;
  };
  /** What the first says of the second. */
  readonly suggests: 'present' | 'absent' | 'ask';
  /** What was answered there. */
  readonly answer: Answer;
  /** Whether the two agree, contradict each other, or the second is open. */
  readonly standing: 'agrees' | 'contradicts' | 'open';
}
