import type { PlainDate } from '../../dates.js';
import type { Words } from '../../language.js';
import type { Measure, MeasureFacts } from './measure.js';
import type { IntrusivenessClass } from './measure-parts.js';
import type { Need } from './need.js';

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

/** The part of a catalogue that is read with {@link MeasureFacts}. */
export type MeasureFactsCatalogue<M extends MeasureFacts = MeasureFacts> = Pick<
  MeasureCatalogue,
  'intrusiveness' | 'needs'
> & {
  /** The measures. */
  readonly measures: readonly M[];
};
