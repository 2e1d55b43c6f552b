import type { Words } from './language.js';
import type { Citation } from './source.js';

/**
 * What an item of one instrument may say about an item of another: a suggestion that a person confirms, never a value.
 *
 * @since 0.1.0
 */
export interface CrosswalkRow {
  /** Kebab-case id. */
  readonly id: string;
  /** Where the information comes from. */
  readonly from: {
    /** Id of the instrument or, for a checklist, of its catalogue. */
    readonly instrument: string;
    /** Id of the item. */
    readonly item: string;
    /** Details that must all be recorded as `yes`; without them the row only asks. */
    readonly details?: readonly string[] | undefined;
  };
  /** What it may say something about. */
  readonly to: {
    /** Id of the instrument. */
    readonly instrument: string;
    /** Id of the item. */
    readonly item: string;
  };
  /** What follows where the first is there; `ask` where nothing follows. */
  readonly whenMet: 'present' | 'ask';
  /** What follows where the first is not there; `nothing` in most rows. */
  readonly whenNotMet: 'absent' | 'nothing';
  /** What must be kept in mind. */
  readonly caution: Words;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}
