import type { PlainDate } from '../dates.js';
import type { Channel } from '../ecology/link.js';
import type { PairInPicture, SettingInPicture } from './ecology-content.js';
import type { Picture } from './picture.js';

/**
 * A pair of settings in the matrix.
 *
 * @since 0.1.0
 */
export interface PairInMatrix extends PairInPicture {
  /** The most personal channel that is recorded; `null` where none is. */
  readonly channel: Channel | null;
}

/**
 * Every pair of the child's settings as a cell: how many ways join it, and whether anybody has looked.
 *
 * @since 0.1.0
 */
export interface MesoMatrixView extends Picture<'meso-matrix'> {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The date. */
  readonly date: PlainDate;
  /** Settings of the child, in the order of rows and columns. */
  readonly micro: readonly SettingInPicture[];
  /** The cells. */
  readonly meso: readonly PairInMatrix[];
  /** Labels of settings beyond those that fit on a page; they have no row. */
  readonly left: readonly string[];
}
