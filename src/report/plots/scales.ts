import { nice as niceEnds, ticks as ticksBetween } from 'd3-array';
import { area, line } from 'd3-shape';
import type { PathStep } from '../../model/report/shape.js';
import type { Point } from '../drawing/direction.js';

/** A straight axis. */
export interface LinearScale {
  /** The place of a value. */
  readonly at: (value: number) => number;
  /** Round values along it. */
  readonly ticks: readonly number[];
}

/** A scale from values to places; `nice` moves the ends out to round numbers. */
export const linearScale = (
  domain: readonly [number, number],
  range: readonly [number, number],
  { ticks = 5, nice = false }: { readonly ticks?: number; readonly nice?: boolean } = {},
): LinearScale => {
  const [first, last] = nice ? niceEnds(...domain, ticks) : domain;
  const [from, to] = range;
  return {
    // Where all values are the same they stand in the middle.
    at: (value) =>
      first === last ? (from + to) / 2 : from + ((value - first) / (last - first)) * (to - from),
    ticks: ticksBetween(first, last, ticks),
  };
};

/** Bands of equal width for things that have an order and no distance; `gap` is the share of a step between two bands. */
export const bandScale = (
  count: number,
  [from, to]: readonly [number, number],
  gap: number,
): { readonly at: (place: number) => number; readonly width: number } => {
  const step = (to - from) / Math.max(1, count);
  return { at: (place) => from + (place + gap / 2) * step, width: step * (1 - gap) };
};

/** A line through points. */
export const lineThrough = (points: readonly Point[]): readonly PathStep[] => {
  const steps: PathStep[] = [];
  line<Point>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .context(recorder(steps))([...points]);
  return steps;
};

/** The area between two lines over the same places. */
export const areaBetween = (
  points: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): readonly PathStep[] => {
  const steps: PathStep[] = [];
  area<(typeof points)[number]>()
    .x(({ x }) => x)
    .y0(({ low }) => low)
    .y1(({ high }) => high)
    .context(recorder(steps))([...points]);
  return steps;
};

/** Writes down what d3 would draw on a canvas; of all that a canvas can do, straight lines need these three. */
const recorder = (steps: PathStep[]): never =>
  ({
    moveTo: (x: number, y: number) => steps.push(['M', x, y]),
    lineTo: (x: number, y: number) => steps.push(['L', x, y]),
    closePath: () => steps.push(['Z']),
  }) as never;
