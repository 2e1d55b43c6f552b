import type { ReachInPicture } from '../../../model/report/ecology-content.js';
import { direction } from '../../drawing/direction.js';
import type { Card } from './cards.js';
import type { RingsFrame } from './frame.js';

const LANES = 4;

/** Degrees between lines that end at one setting. */
const FAN = 7;

/** The way of one line from a setting outside to one of the child's. */
export interface Way {
  readonly reach: ReachInPicture;
  readonly outside: Card;
  readonly inside: Card;
  /** Where it leaves the ring outside, and how far it turns on its way in; degrees. */
  readonly start: number;
  readonly turn: number;
}

/** Degrees from one angle to another the short way round, clockwise where positive. */
export const turnTo = (from: number, to: number): number => {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
};

/** The same ways with their ends at one setting side by side, in the order in which they come, so that they do not cross. */
export const fanned = (ways: readonly Way[], { micro, exo }: RingsFrame): readonly Way[] =>
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
export const lanesOf = (ways: readonly Way[]): readonly number[] => {
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
