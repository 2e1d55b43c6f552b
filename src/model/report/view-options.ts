import type { Language } from '../language.js';

/**
 * How an ecology is shown.
 *
 * @since 0.1.0
 */
export interface ViewOptions {
  /** The language of its words; labels stay as they were written. English where nothing is said. */
  readonly language?: Language | undefined;
  /** Whether people and places go by their labels or, where others are to see it, by their ids only. */
  readonly labels?: 'label' | 'id' | undefined;
  /** A title of your own. */
  readonly title?: string | undefined;
  /** Who drew it, as a role; it stands beside the date. */
  readonly drawnBy?: string | undefined;
  /** How old, in days, a mark that something was looked into may be; marks do not lapse where nothing is said. */
  readonly markMaxAgeDays?: number | undefined;
}
