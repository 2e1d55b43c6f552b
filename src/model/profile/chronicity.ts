/**
 * The active risks, apart by whether they last.
 *
 * @since 0.1.0
 */
export interface ChronicityBreakdown {
  /** Ids of risks stated to last. */
  readonly chronic: readonly string[];
  /** Ids of risks stated to be limited in time. */
  readonly temporary: readonly string[];
  /** Ids of risks of which nobody has said, or of which two disagree; never folded into the others. */
  readonly unknown: readonly string[];
}
