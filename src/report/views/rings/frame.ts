import type { Point } from '../../drawing/direction.js';

/** Where the rings lie, and how large their type is. All radii are fixed: an empty ring stays as wide as a full one. */
export interface RingsFrame {
  /** The middle. */
  readonly centre: Point;
  /** Radius of the child. */
  readonly child: number;
  /** Where the child's settings begin; within it run the lines between them. */
  readonly inner: number;
  /** Middle of the child's settings. */
  readonly micro: number;
  /** Where the child's settings end; from here on lines from outside run along. */
  readonly outer: number;
  /** Middle of the settings outside. */
  readonly exo: number;
  /** Where the settings outside end and the band of conditions begins. */
  readonly edge: number;
  /** Where everything ends. */
  readonly rim: number;
  /** Most width of a setting of the child. */
  readonly microWidth: number;
  /** Most width of a setting outside. */
  readonly exoWidth: number;
  /** Distance between lines that run along between the two. */
  readonly lane: number;
  /** Type of settings. */
  readonly type: number;
  /** Type of persons. */
  readonly small: number;
}

/** The rings on an upright page of their own. */
export const PAGE_FRAME: RingsFrame = {
  centre: { x: 420, y: 494 },
  child: 43,
  inner: 142,
  micro: 194,
  outer: 250,
  exo: 331,
  edge: 378,
  rim: 402,
  microWidth: 116,
  exoWidth: 94,
  lane: 8,
  type: 13.5,
  small: 11.5,
};
