import type { Picture } from '../../../model/report/picture.js';
import type { TimeLineView } from '../../../model/report/time-line-view.js';
import { MARGIN } from '../../drawing/header.js';

/** What is drawn. */
export type TimeLineContent = Omit<TimeLineView, keyof Picture>;

/** Room for the names of rows. */
export const LABELS = 232;

/** Where time begins. */
export const LEFT: number = MARGIN + LABELS;

/** Where time ends. */
export const RIGHT: number = 1188 - MARGIN - 6;

/** Where the picture begins, below the header. */
export const TOP = 96;

/** Where the first row begins. */
export const FIRST_ROW = 138;
