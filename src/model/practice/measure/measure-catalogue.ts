import type { PlainDate } from '../../dates.js';
import type { Words } from '../../language.js';
import type { Measure, MeasureFacts } from './measure.js';
import type { Need } from './need.js';

/**
 * How far a measure reaches into family life, gentlest first: an offer that most children use, help beside the home, guidance,
 * work in the daily life of the family, control. This library's own order.
 *
 * @since 0.1.0
 */
export type IntrusivenessClass =
  | 'ordinary-offer'
  | 'beside-the-home'
  | 'guidance'
  | 'in-the-family'
  | 'control';

/**
 * An edition of help measures and the needs they meet.
 *
 * @since 0.1.0
 */
export interface MeasureCatalogue {
  /** Kebab-case id. */
  readonly id: string;
  /** Semantic version. */
  readonly edition: string;
  /** The day the law was read. */
  readonly lawCheckedOn: PlainDate;
  /** The classes of intrusiveness, gentlest first, in words. */
  readonly intrusiveness: readonly {
    /** The id. */
    readonly id: IntrusivenessClass;
    /** The label. */
    readonly label: Words;
  }[];
  /** The needs. */
  readonly needs: readonly Need[];
  /** The measures. */
  readonly measures: readonly Measure[];
}

/** The part of a catalogue that they read. */
export type MeasureFactsCatalogue<M extends MeasureFacts = MeasureFacts> = Pick<
  MeasureCatalogue,
  'intrusiveness' | 'needs'
> & {
  readonly measures: readonly M[];
};
