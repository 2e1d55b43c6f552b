import type { PlainDate } from '../dates.js';
import type { MeasureKind } from '../ecology/measure-kind.js';
import type { RecordSource } from '../ecology/record.js';
import type { Interval } from '../interval.js';
import type { EventInPicture } from './ecology-content.js';
import type { Named } from './named.js';
import type { Picture } from './picture.js';
import type { ViewOptions } from './view-options.js';

/**
 * How a time line is shown.
 *
 * @since 0.1.0
 */
export interface TimeLineOptions extends ViewOptions {
  /** What kinds of measures are called; a kind without a name stands as its id. */
  readonly measureNames?: Readonly<Partial<Record<MeasureKind, string>>> | undefined;
}

/**
 * A row of a time line: a setting of the child with the times in which it takes part, a setting outside with the times of what comes from it, a
 * measure, or a condition.
 *
 * @since 0.1.0
 */
export interface RowInTimeLine extends Named {
  /** What it is. */
  readonly sort: 'micro' | 'exo' | 'measure' | 'macro';
  /** When it holds; an end that is missing is open. */
  readonly intervals: readonly Interval[];
}

/**
 * What lasted how long, and what happened when, between two days.
 *
 * @since 0.1.0
 */
export interface TimeLineView extends Picture<'time-line'> {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The first day shown. */
  readonly from: PlainDate;
  /** The last day shown. */
  readonly to: PlainDate;
  /** The rows. */
  readonly rows: readonly RowInTimeLine[];
  /** Events in the time shown, the earliest first. */
  readonly events: readonly EventInPicture[];
  /** Who told what holds on the last day. */
  readonly informants: readonly RecordSource['informant'][];
}
