import type { PlottedLines } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import type { Shape } from '../../model/report/shape.js';
import type { Box } from '../drawing/space.js';
import { LOWER_AXIS, leftAxis, leftAxisWidth, lowerAxis, ticksOf } from './axes.js';
import { LINE_LOOKS } from './marks.js';
import type { Settled } from './options.js';
import { areaBetween, type LinearScale, linearScale, lineThrough } from './scales.js';

/** Where the values of a drawn model lie. */
export interface Place {
  readonly inner: Box;
  readonly x: LinearScale;
  readonly y: LinearScale;
}

export const LINES_HEIGHT = 320;

/** Axes, bands and lines of a fitted model, with what lies over them; nothing goes beyond the observed values. */
export const drawLines = (
  { value: lines, observedRange, scale }: PlottedLines,
  options: PlotOptions,
  { words, numbers }: Settled,
  over: (place: Place) => readonly Shape[] = () => [],
): ((box: Box) => readonly Shape[]) => {
  const all = lines.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
  const ends: readonly [number, number] = [Math.min(...all), Math.max(...all)];
  const word = scale === 'probability' ? (tick: number) => numbers.percent(tick) : numbers.tick;
  const title = options.yTitle ?? (scale === 'probability' ? words.expectedShare : words.expected);
  return (box) => {
    const y = linearScale(ends, [box.y + box.height - LOWER_AXIS, box.y + 8], { nice: true });
    const left = leftAxisWidth(y.ticks.map(word), title);
    const inner = {
      x: box.x + left,
      y: box.y + 8,
      width: box.width - left - 12,
      height: box.height - LOWER_AXIS - 8,
    };
    const x = linearScale(observedRange, [inner.x, inner.x + inner.width], { ticks: 8 });
    return [
      ...leftAxis(inner, ticksOf(y, word), title),
      ...lowerAxis(inner, ticksOf(x, numbers.tick), options.xTitle ?? words.risk),
      ...lines.flatMap(({ points }): readonly Shape[] => {
        const limits = points.flatMap(({ at, low, high }) =>
          low === null || high === null ? [] : [{ x: x.at(at), low: y.at(low), high: y.at(high) }],
        );
        return limits.length < 2 ? [] : [{ shape: 'path', steps: areaBetween(limits), fill: 'tint-3' }];
      }),
      ...lines.map(
        ({ points }, line): Shape => ({
          shape: 'path',
          steps: lineThrough(points.map(({ at, value }) => ({ x: x.at(at), y: y.at(value) }))),
          stroke: LINE_LOOKS[line % LINE_LOOKS.length] as (typeof LINE_LOOKS)[number],
        }),
      ),
      ...over({ inner, x, y }),
    ];
  };
};

/** First, middle and last point of a line in words: enough to tell its course. */
export const courseOf = (
  points: PlottedLines['value'][number]['points'],
  { scale }: PlottedLines,
  { numbers }: Settled,
): string => {
  const places = [...new Set([0, Math.floor((points.length - 1) / 2), points.length - 1])];
  const word = (value: number): string =>
    scale === 'probability' ? numbers.percent(value, 1) : numbers.decimal(value, 2);
  return places
    .flatMap((place) => points[place] ?? [])
    .map(({ at, value }) => `${numbers.tick(at)} → ${word(value)}`)
    .join('; ');
};
