import { scaleBand, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { PathStep } from '../../model/report/shape.js';
import type { Point } from '../drawing/direction.js';

/** A straight axis. */
export interface LinearScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Its ends, rounded to ticks where asked. */
  readonly domain: readonly [number, number];
}

/** A scale from values to places; `nice` moves the ends out to round numbers. */
export const linearScale = (
  domain: readonly [number, number],
  range: readonly [number, number],
  { ticks = 5, nice = false }: { readonly ticks?: number; readonly nice?: boolean } = {},
): LinearScale => {
  const scale = scaleLinear().domain(domain).range(range);
  if (nice) scale.nice(ticks);
  const [first = 0, last = 0] = scale.domain();
  return { at: (value) => scale(value), ticks: scale.ticks(ticks), domain: [first, last] };
};

/** Bands of equal width for things that have an order and no distance. */
export const bandScale = (
  count: number,
  range: readonly [number, number],
  gap: number,
): { readonly at: (place: number) => number; readonly width: number } => {
  const scale = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, place) => place))
    .range(range)
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  return { at: (place) => scale(place) ?? 0, width: scale.bandwidth() };
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
