import type { PlainDate } from '../dates.js';
import type { RecordSource } from '../ecology/record.js';
import type {
  ConditionInPicture,
  EventInPicture,
  PairInPicture,
  ReachInPicture,
  SettingInPicture,
  UnplacedSetting,
} from './ecology-content.js';
import type { Named } from './named.js';
import type { Picture } from './picture.js';

/**
 * What the rings show of an ecology on a date.
 *
 * @since 0.1.0
 */
export interface RingsContent {
  /** Id of the ecology. */
  readonly ecology: string;
  /** The date. */
  readonly date: PlainDate;
  /** The child, in the centre. */
  readonly child: Named;
  /** Settings of the child. */
  readonly micro: readonly SettingInPicture[];
  /** Every pair of them. */
  readonly meso: readonly PairInPicture[];
  /** Settings outside that reach the child through somebody. */
  readonly exo: readonly SettingInPicture[];
  /** How they reach it. */
  readonly reaches: readonly ReachInPicture[];
  /** Conditions that lie over the rest. */
  readonly macro: readonly ConditionInPicture[];
  /** Events up to the date, the earliest first. */
  readonly chrono: readonly EventInPicture[];
  /** Settings without a place; nothing is placed by guess. */
  readonly unplaced: readonly UnplacedSetting[];
  /** Who told, over all records that hold. */
  readonly informants: readonly RecordSource['informant'][];
}

/**
 * The child in the middle, its settings around it, what joins them, and what reaches them from outside.
 *
 * @since 0.1.0
 */
export interface RingsView extends Picture<'rings'>, RingsContent {}
