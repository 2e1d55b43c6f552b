/**
 * How far the persons in somebody's network are from its centre.
 *
 * @since 0.1.0
 */
export interface ClosenessSpread {
  /** Id of the person in the centre. */
  readonly of: string;
  /** Ids of persons by band: intimate, effective, available, extended. */
  readonly bands: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  /** Ids of persons whom nobody has placed. */
  readonly unplaced: readonly string[];
}
