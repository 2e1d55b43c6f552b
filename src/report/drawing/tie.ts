import type { Paint, PathShape, PathStep, Shape, Stroke } from '../../model/report/shape.js';
import type { TieLine } from '../../model/report/tie-line.js';
import { distanceOf, type Point } from './direction.js';

const STROKES: Readonly<Record<TieLine, Stroke>> = {
  strong: { paint: 'support', width: 5 },
  ordinary: { paint: 'ink', width: 2 },
  tenuous: { paint: 'ink', width: 2, dash: 'dashed' },
  stressful: { paint: 'strain', width: 2 },
  mixed: { paint: 'tint-4', width: 7 },
  broken: { paint: 'ink', width: 2 },
  unknown: { paint: 'muted', width: 2.4, dash: 'dotted' },
  absent: { paint: 'none', width: 0 },
};

/** A line without an area. */
export const lineAlong = (points: readonly Point[], stroke: Stroke): PathShape => ({
  shape: 'path',
  steps: stepsAlong(points),
  stroke,
});

const stepsAlong = (points: readonly Point[]): readonly PathStep[] =>
  points.map(({ x, y }, at): PathStep => [at === 0 ? 'M' : 'L', x, y]);

/** A tie along a line; smooth where its path is given besides its points. */
export const tieAlong = (
  line: TieLine,
  points: readonly Point[],
  steps: readonly PathStep[] = stepsAlong(points),
): readonly Shape[] => {
  const stroke = STROKES[line];
  const drawn: PathShape = { shape: 'path', steps, stroke };
  switch (line) {
    case 'absent':
      return [];
    case 'stressful':
      return [lineAlong(zigzag(points), stroke)];
    case 'mixed':
      return [drawn, lineAlong(zigzag(points), STROKES.stressful)];
    case 'broken':
      return brokenLine(points, stroke);
    default:
      return [drawn];
  }
};

const STEP = 7;
const SWING = 5;

/** Points along a line at even steps, each with the way the line goes there. */
const evenly = (
  points: readonly Point[],
  step: number,
): readonly (Point & { readonly dx: number; readonly dy: number })[] => {
  const found: (Point & { dx: number; dy: number })[] = [];
  let ahead = 0;
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1] as Point, points[at] as Point];
    const length = distanceOf(from, to);
    if (length === 0) continue;
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    for (; ahead <= length; ahead += step)
      found.push({ x: from.x + dx * ahead, y: from.y + dy * ahead, dx, dy });
    ahead -= length;
  }
  return found;
};

const zigzag = (points: readonly Point[]): readonly Point[] => {
  const along = evenly(points, STEP);
  return along.map(({ x, y, dx, dy }, at) => {
    const swing = at === 0 || at === along.length - 1 ? 0 : at % 2 === 0 ? SWING : -SWING;
    return { x: x - dy * swing, y: y + dx * swing };
  });
};

/** A line with a gap, and a stroke across at both sides of it. */
const brokenLine = (points: readonly Point[], stroke: Stroke): readonly Shape[] => {
  const along = evenly(points, 4);
  const middle = Math.floor(along.length / 2);
  const across = (at: number): readonly Shape[] => {
    const point = along[at];
    if (point === undefined) return [];
    const { x, y, dx, dy } = point;
    return [
      lineAlong(
        [
          { x: x - dy * 8, y: y + dx * 8 },
          { x: x + dy * 8, y: y - dx * 8 },
        ],
        stroke,
      ),
    ];
  };
  return [
    lineAlong(along.slice(0, middle - 1), stroke),
    lineAlong(along.slice(middle + 2), stroke),
    ...across(middle - 2),
    ...across(middle + 2),
  ];
};

/** The head of an arrow that ends at a point. */
export const arrowHead = (from: Point, tip: Point, paint: Paint = 'ink', size = 11): PathShape => {
  const length = Math.max(distanceOf(from, tip), 0.01);
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const half = size * 0.45;
  const [x, y] = [tip.x - dx * size, tip.y - dy * size];
  return {
    shape: 'path',
    steps: [
      ['M', tip.x, tip.y],
      ['L', x - dy * half, y + dx * half],
      ['L', x + dy * half, y - dx * half],
      ['Z'],
    ],
    fill: paint,
  };
};
