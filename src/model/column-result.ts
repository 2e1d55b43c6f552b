/**
 * Numbers of a score, one a row: bytes or short integers where they fit, else floating point.
 *
 * @since 0.1.0
 */
export type NumberColumn = Uint8Array | Int16Array | Float64Array;

/**
 * One score of many children.
 *
 * @since 0.1.0
 */
export interface ScoreColumns {
  /** Id of the score. */
  readonly id: string;
  /** Ids of its bands, ascending; empty where it has none. Codes of bands are places in this list. */
  readonly bands: readonly string[];
  /** Lower bound over every completion of the open answers. */
  readonly low: NumberColumn;
  /** Upper bound over every completion of the open answers. */
  readonly high: NumberColumn;
  /** What the missing-data rule gives, to be read only where `hasValue` says so; may be the same array as `low`. */
  readonly value: NumberColumn;
  /** Whether there is a value, 1 or 0. A bit a row: row `r` is bit `8 * (r % 4) + floor(r % 32 / 4)` of word `floor(r / 32)`. */
  readonly hasValue: Int32Array;
  /** Code of the band in which every completion lies, 255 where there is none. */
  readonly band: Uint8Array | null;
  /** Code of the band of the value, to be read only where `hasValue` says so; may be the same array as `band`. */
  readonly bandByRule: Uint8Array | null;
}

/**
 * All scores of many children.
 *
 * @since 0.1.0
 */
export interface ColumnResult {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Edition of the instrument. */
  readonly edition: string;
  /** Number of rows. */
  readonly rows: number;
  /** The scores, in the order of the instrument. */
  readonly scores: readonly ScoreColumns[];
}

/**
 * How many children lie in each band.
 *
 * @since 0.1.0
 */
export interface BandCounts {
  /** Id of the score. */
  readonly id: string;
  /** Number of children by band, ascending. */
  readonly bands: readonly {
    /** Id of the band. */
    readonly id: string;
    /** Children all of whose completions lie in it. */
    readonly count: number;
  }[];
  /** Children whose open answers leave the band undecided, or to whom the score does not apply. */
  readonly undecided: number;
}
