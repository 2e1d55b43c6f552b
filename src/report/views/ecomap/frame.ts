import type { EcomapView } from '../../../model/report/ecomap-view.js';
import type { Picture } from '../../../model/report/picture.js';
import type { Point } from '../../drawing/direction.js';

/** What is drawn. */
export type EcomapContent = Omit<EcomapView, keyof Picture>;

/** The middle of the picture. */
export const CENTRE: Point = { x: 594, y: 402 };

/** Most lines side by side from the child to one circle. */
export const MOST_LINES = 3;

/** Type of labels and signs. */
export const SMALL = 11.5;
