import type { ReachInPicture } from '../../../model/report/ecology-content.js';
import type { Shape } from '../../../model/report/shape.js';
import { between } from '../../drawing/curve.js';
import { direction, type Point } from '../../drawing/direction.js';
import type { Card } from './cards.js';
import { drawWay } from './draw-way.js';
import type { RingsFrame } from './frame.js';
import { carrierBlock, type Labels } from './labels.js';
import { fanned, lanesOf, turnTo, type Way } from './reach-ways.js';

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
