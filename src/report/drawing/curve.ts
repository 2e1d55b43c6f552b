import type { PathStep } from '../../model/report/shape.js';
import { distanceOf, type Point } from './direction.js';
import { type Box, overlap } from './space.js';

/** A line in the picture: its points, close together, and the same as a smooth path. */
export interface Curve {
  /** Points along it. */
  readonly points: readonly Point[];
  /** The path. */
  readonly steps: readonly PathStep[];
}

const PIECES = 16;

/** A curve between two points that keeps clear of the middle. */
export const curveRound = (from: Point, to: Point, middle: Point, clear: number): Curve => {
  const half = { x: (from.x + to.x) / 2 - middle.x, y: (from.y + to.y) / 2 - middle.y };
  const depth = distanceOf(half, { x: 0, y: 0 });
  const length = Math.max(distanceOf(from, to), 1);
  // Straight across the middle there is no side to prefer, so the curve takes its right hand.
  const side =
    depth > 1
      ? { x: half.x / depth, y: half.y / depth }
      : { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const reach = Math.max(clear, depth * 0.88);
  const control = { x: middle.x + side.x * (2 * reach - depth), y: middle.y + side.y * (2 * reach - depth) };
  const points: Point[] = [];
  for (let piece = 0; piece <= PIECES; piece += 1) points.push(onCurve(from, control, to, piece / PIECES));
  return {
    points,
    steps: [
      ['M', from.x, from.y],
      ['Q', control.x, control.y, to.x, to.y],
    ],
  };
};

const onCurve = (from: Point, control: Point, to: Point, t: number): Point => {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
};

const isIn = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** The last stretch of a line before it runs into a box: where it comes from, and where it meets the box. */
export const entryInto = (points: readonly Point[], box: Box): readonly [from: Point, tip: Point] | null => {
  for (let at = points.length - 1; at > 0; at -= 1) {
    let [outside, inside] = [points[at - 1] as Point, points[at] as Point];
    if (isIn(box, outside) || !isIn(box, inside)) continue;
    const start = outside;
    for (let round = 0; round < 10; round += 1) {
      const middle = { x: (outside.x + inside.x) / 2, y: (outside.y + inside.y) / 2 };
      if (isIn(box, middle)) inside = middle;
      else outside = middle;
    }
    return [start, outside];
  }
  return null;
};

/** The part of a line outside of two boxes. */
export const between = (points: readonly Point[], one: Box, two: Box): readonly Point[] =>
  points.filter((point) => !isIn(one, point) && !isIn(two, point));

/** A line and the box about it, so that most questions need no look at its points. */
export interface Framed {
  /** The points. */
  readonly points: readonly Point[];
  /** The box about them. */
  readonly frame: Box;
}

/** A line with the box about it. */
export const framed = (points: readonly Point[]): Framed => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { points, frame: { x: left, y: top, width: right - left, height: bottom - top } };
};

/** How many lines but one run through a box. */
export const crossed = (lines: readonly Framed[], own: readonly Point[], box: Box): number => {
  let count = 0;
  for (const { points, frame } of lines) {
    if (points !== own && overlap(frame, box) && runsThrough(points, box)) count += 1;
  }
  return count;
};

/** Asked of every line for every place a label might have, so it makes nothing while it looks. */
const runsThrough = (points: readonly Point[], box: Box): boolean => {
  for (const point of points) if (isIn(box, point)) return true;
  return false;
};
