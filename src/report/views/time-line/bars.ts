import { boundsOf } from '../../../logic/date-bounds.js';
import type { Interval } from '../../../model/interval.js';
import type { Shape } from '../../../model/report/shape.js';
import type { RowInTimeLine } from '../../../model/report/time-line-view.js';
import { hatch } from '../../drawing/hatch.js';
import { MARGIN } from '../../drawing/header.js';
import type { Box } from '../../drawing/space.js';
import { flushLeft, LEADING, set } from '../../drawing/text.js';
import { clip } from '../../drawing/wrap.js';
import { LABELS, LEFT, RIGHT } from './frame.js';

/** A row: its name, and a bar for each time. */
export const rowShapes = (
  { label, sort, intervals }: RowInTimeLine,
  y: number,
  step: number,
  x: (day: number) => number,
  first: number,
  last: number,
): readonly Shape[] => {
  const size = Math.min(13, step / LEADING - 1);
  const height = Math.max(step - 9, 8);
  const text = set([clip(label, LABELS - 14, { size })], { size });
  return [
    ...flushLeft({ x: MARGIN, y: y + (step - size * LEADING) / 2 }, [text]),
    ...intervals.flatMap((interval) =>
      bar(interval, { y: y + (step - height) / 2, height }, sort, x, first, last),
    ),
  ];
};

const FILLS = { micro: 'support', exo: 'faint', measure: 'series-2', macro: 'tint-4' } as const;

/** A bar: full where it surely holds, hatched where dates leave that open, with a point where an end has no date. */
const bar = (
  interval: Interval,
  { y, height }: Pick<Box, 'y' | 'height'>,
  sort: RowInTimeLine['sort'],
  x: (day: number) => number,
  first: number,
  last: number,
): readonly Shape[] => {
  const { fromLow, fromHigh, toLow, toHigh } = boundsOf(interval);
  const [start, sure, unsure, end] = [fromLow, fromHigh, toLow, toHigh].map(x) as [
    number,
    number,
    number,
    number,
  ];
  const fill = FILLS[sort];
  const shapes: Shape[] = [];
  for (const [from, to] of [
    [start, Math.min(sure, end)],
    [Math.max(unsure, Math.min(sure, end)), end],
  ] as const) {
    if (to - from < 0.5) continue;
    const box = { x: from, y, width: to - from, height };
    shapes.push(
      { shape: 'rectangle', ...box, fill: 'paper', stroke: { paint: fill, width: 1 } },
      hatch(box, 5),
    );
  }
  if (unsure > sure) shapes.push({ shape: 'rectangle', x: sure, y, width: unsure - sure, height, fill });
  const middle = y + height / 2;
  // An open end is a point beyond the bar, into the margin that the picture leaves for it.
  const point = (at: number, far: number): Shape => ({
    shape: 'path',
    steps: [['M', at, y], ['L', at + far, middle], ['L', at, y + height], ['Z']],
    fill,
  });
  if (interval.from === undefined && fromLow < first) shapes.push(point(LEFT, -9));
  if (interval.to === undefined && toHigh > last) shapes.push(point(RIGHT, 9));
  return shapes;
};
