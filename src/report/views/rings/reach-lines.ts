import type { ReachInPicture } from '../../../model/report/ecology-content.js';
import type { PathStep, Shape } from '../../../model/report/shape.js';
import { between, entryInto } from '../../drawing/curve.js';
import { away, direction, distanceOf, type Point } from '../../drawing/direction.js';
import { arrowHead, tieAlong } from '../../drawing/tie.js';
import { paintOf } from '../../drawing/tie-paint.js';
import type { Card } from './cards.js';
import type { RingsFrame } from './frame.js';
import { carrierBlock, type Labels } from './labels.js';

const LANES = 4;
/** Degrees between lines that end at one setting. */
const FAN = 7;
/** Degrees that a rounded corner takes of the stretch along the ring. */
const CORNER = 3;

interface Way {
  readonly reach: ReachInPicture;
  readonly outside: Card;
  readonly inside: Card;
  /** Where it leaves the ring outside, and how far it turns on its way in; degrees. */
  readonly start: number;
  readonly turn: number;
}

/** Lines from settings outside: inwards, along the ring between the two, inwards again. */
export const reachLines = (
  reaches: readonly ReachInPicture[],
  cards: ReadonlyMap<string, Card>,
  frame: RingsFrame,

  labels: Labels,
): { readonly lines: readonly Shape[]; readonly over: readonly Shape[] } => {
  const ways = fanned(
    reaches.flatMap((reach) => {
      const [outside, inside] = [cards.get(reach.from), cards.get(reach.to)];
      if (outside === undefined || inside === undefined) return [];
      const start = outside.setting.angle;
      return [{ reach, outside, inside, start, turn: turnTo(start, inside.setting.angle) }];
    }),
    frame,
  );
  const lanes = lanesOf(ways);
  const drawn = ways.map((way, at) =>
    drawWay(way, frame, frame.outer + 0.75 * frame.lane + (lanes[at] as number) * frame.lane),
  );
  return {
    lines: drawn.flatMap(({ shapes }) => shapes),
    over: drawn.flatMap(({ points }, at) => {
      const { reach, outside, inside } = ways[at] as Way;
      const open = between(points, outside.box, inside.box);
      return labels.place(carrierBlock(reach, labels), spotsAlong(open), undefined, reach);
    }),
  };
};

/** Degrees from one angle to another the short way round, clockwise where positive. */
const turnTo = (from: number, to: number): number => {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
};

/** The same ways with their ends at one setting side by side, in the order in which they come, so that they do not cross. */
const fanned = (ways: readonly Way[], { micro, exo }: RingsFrame): readonly Way[] =>
  ways.map((way) => {
    const offset = (same: readonly Way[], card: Card, radius: number): number => {
      const sorted = [...same].sort((one, two) => two.turn - one.turn);
      const step = Math.min(FAN, degreesOf(card, radius) / sorted.length);
      return (sorted.indexOf(way) - (sorted.length - 1) / 2) * step;
    };
    const { inside, outside } = way;
    const arriving = offset(
      ways.filter((one) => one.inside === inside),
      inside,
      micro,
    );
    const leaving = -offset(
      ways.filter((one) => one.outside === outside),
      outside,
      exo,
    );
    return { ...way, start: way.start + leaving, turn: way.turn - leaving + arriving };
  });

/** How many degrees of its ring a card covers, so that lines fanned out over them all end at it. */
const degreesOf = ({ setting, box }: Card, radius: number): number => {
  const { x, y } = direction(setting.angle);
  return ((Math.abs(y) * box.width + Math.abs(x) * box.height) * 57) / radius;
};

/** A lane for each way, so that two of them run along the same stretch only where all lanes are taken. */
const lanesOf = (ways: readonly Way[]): readonly number[] => {
  const taken: (readonly [number, number])[][] = [];
  return ways.map(({ start, turn }) => {
    const stretch = [Math.min(start, start + turn) - 3, Math.max(start, start + turn) + 3] as const;
    let lane = 0;
    while (lane < LANES - 1 && (taken[lane] ?? []).some((other) => meet(stretch, other))) lane += 1;
    taken[lane] = [...(taken[lane] ?? []), stretch];
    return lane;
  });
};

const meet = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean =>
  [-360, 0, 360].some((round) => a < d + round && c + round < b);

const drawWay = (
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

/** Places for a label on a line and close beside it. */
const spotsAlong = (points: readonly Point[]): readonly Point[] => {
  const on = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92].flatMap(
    (part) => points[Math.round(part * (points.length - 1))] ?? [],
  );
  const beside = [14, 24, 36].flatMap((far) =>
    [0, 90, 180, 270, 45, 135, 225, 315].flatMap((angle) => {
      const { x, y } = direction(angle);
      return on.map((point) => ({ x: point.x + x * far * 1.6, y: point.y + y * far }));
    }),
  );
  return [...on, ...beside];
};
