/**
 * What random instruments may hold and a test can leave out.
 *
 * @since 0.1.0
 */
export type Feature =
  /** Ages at which items apply. */
  | 'ages'
  /** Bands of scores. */
  | 'bands'
  /** Tables keyed by sex or age. */
  | 'contexts'
  /** Items answered by any number in a range. */
  | 'continuous-items'
  /** Weights, values and limits with decimals. */
  | 'decimals'
  /** Exclusions between items. */
  | 'exclusions'
  /** Values that fall while an answer rises: negative weights, reversed items, falling tables, `atMost`, `if`. */
  | 'falling'
  /** Arithmetic means, also those that a missing-data rule fills in. */
  | 'means'
  /** Missing-data rules. */
  | 'missing-rules'
  /** Norm tables. */
  | 'norm-tables'
  /** Prompts. */
  | 'prompts'
  /** Short forms: normalized definitions only. */
  | 'short-forms'
  /** Filters. */
  | 'skips';

/**
 * How large random instruments are, and what they hold.
 *
 * @since 0.1.0
 */
export interface InstrumentShape {
  /** Most items; 6 where nothing is said. */
  readonly mostItems?: number | undefined;
  /** What they do not hold; nothing is left out where nothing is said. */
  readonly without?: readonly Feature[] | undefined;
}
