import type { NetworkMapView } from '../../../model/report/network-map-view.js';
import type { Picture } from '../../../model/report/picture.js';
import type { Point } from '../../drawing/direction.js';

/** What is drawn. */
export type NetworkMapContent = Omit<NetworkMapView, keyof Picture>;

/** The middle of the map. */
export const CENTRE: Point = { x: 462, y: 462 };

/** Where the four bands end, from the inside; the first begins at the owner. */
export const RADII: readonly number[] = [50, 124, 196, 266, 330];
