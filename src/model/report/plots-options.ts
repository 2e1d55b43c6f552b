import type { Language } from '../language.js';

/**
 * How a plot is worded and drawn.
 *
 * @since 0.1.0
 */
export interface PlotOptions {
  /** Language of its own words; English where nothing is said. */
  readonly language?: Language | undefined;
  /** A title of your own. */
  readonly title?: string | undefined;
  /** A line below the title, such as where the data are from. */
  readonly subtitle?: string | undefined;
  /** What stands along the lower axis; cut off where it is longer than the axis. */
  readonly xTitle?: string | undefined;
  /** What stands along the upright axis; cut off likewise. */
  readonly yTitle?: string | undefined;
  /** Words for ids, by id; an id stands for itself where nothing is said. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Width in quarters of a millimetre, from 336 (one column) to 1188; 696 (two columns) where nothing is said. */
  readonly width?: number | undefined;
}
