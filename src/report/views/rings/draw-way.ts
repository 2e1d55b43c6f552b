import type { PathStep, Shape } from '../../../model/report/shape.js';
import { between, entryInto } from '../../drawing/curve.js';
import { away, distanceOf, type Point } from '../../drawing/direction.js';
import { arrowHead, tieAlong } from '../../drawing/tie.js';
import { paintOf } from '../../drawing/tie-paint.js';
import type { RingsFrame } from './frame.js';
import type { Way } from './reach-ways.js';

/** Degrees that a rounded corner takes of the stretch along the ring. */
const CORNER = 3;

/** A way as a line: inwards, along its lane, inwards again. */
export const drawWay = (
  { reach, outside, inside, start, turn }: Way,
  { centre, exo, micro }: RingsFrame,
  lane: number,
): { readonly points: readonly Point[]; readonly shapes: readonly Shape[] } => {
  const first = away(centre, start, exo);
  const last = away(centre, start + turn, micro);
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / 4));
  const arc = Array.from({ length: pieces + 1 }, (_, piece) =>
    away(centre, start + (turn * piece) / pieces, lane),
  );
  const points = [...straight(first, arc[0] as Point), ...arc, ...straight(arc.at(-1) as Point, last)];
  const entry = entryInto(points, inside.box);
  const exit = entryInto([...points].reverse(), outside.box);
  const open = between(points, outside.box, inside.box);
  const ends = [...(exit === null ? [] : [exit[1]]), ...open, ...(entry === null ? [] : [entry[1]])];
  const paint = paintOf(reach.line);
  const size = reach.line === 'strong' ? 16 : 12;
  const heads = [
    ...(entry !== null && (reach.flow === 'toward-child' || reach.flow === 'both')
      ? [arrowHead(...entry, paint, size)]
      : []),
    ...(exit !== null && (reach.flow === 'from-child' || reach.flow === 'both')
      ? [arrowHead(...exit, paint, size)]
      : []),
  ];
  const [from, to] = [arc[0] as Point, arc.at(-1) as Point];
  const tip = ends.at(-1) ?? last;
  const begin = ends[0] ?? first;
  // Corners are rounded where the stretch along the ring is long enough for it.
  const soft = Math.min(CORNER, Math.abs(turn) / 3) * Math.sign(turn);
  const [afterCorner, beforeCorner] = [
    away(centre, start + soft, lane),
    away(centre, start + turn - soft, lane),
  ];
  const [beforeFirst, afterLast] = [towards(from, begin), towards(to, tip)];
  const steps: readonly PathStep[] = [
    ['M', begin.x, begin.y],
    ['L', beforeFirst.x, beforeFirst.y],
    ['Q', from.x, from.y, afterCorner.x, afterCorner.y],
    ['A', lane, Math.abs(turn) > 180, turn > 0, beforeCorner.x, beforeCorner.y],
    ['Q', to.x, to.y, afterLast.x, afterLast.y],
    ['L', tip.x, tip.y],
  ];
  return { points, shapes: [...tieAlong(reach.line, ends, steps), ...heads] };
};

/** A point a little way from a corner, towards the end of the line. */
const towards = (corner: Point, end: Point): Point => {
  const length = distanceOf(corner, end);
  const part = length === 0 ? 0 : Math.min(12, length / 2) / length;
  return { x: corner.x + (end.x - corner.x) * part, y: corner.y + (end.y - corner.y) * part };
};

const straight = (from: Point, to: Point): readonly Point[] =>
  Array.from({ length: 12 }, (_, piece) => ({
    x: from.x + ((to.x - from.x) * piece) / 12,
    y: from.y + ((to.y - from.y) * piece) / 12,
  }));
