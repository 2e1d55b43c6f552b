import { boundsOf } from '../../../logic/date-bounds.js';
import { dayNumber, dayNumbers } from '../../../logic/day-number.js';
import type { Interval } from '../../../model/interval.js';
import type { Language } from '../../../model/language.js';
import type { Picture } from '../../../model/report/picture.js';
import type { Shape } from '../../../model/report/shape.js';
import type { RowInTimeLine, TimeLineView } from '../../../model/report/time-line-view.js';
import { markShapes } from '../../drawing/block.js';
import { hatch } from '../../drawing/hatch.js';
import { MARGIN } from '../../drawing/header.js';
import { slots } from '../../drawing/slots.js';
import type { Box } from '../../drawing/space.js';
import { centred, flushLeft, LEADING, set } from '../../drawing/text.js';
import { lineAlong } from '../../drawing/tie.js';
import { clip } from '../../drawing/wrap.js';
import { wordDate } from '../../words/dates.js';
import { TIME_LINE_WORDS } from '../../words/time-line.js';
import { ticksBetween } from './ticks.js';

/** What is drawn. */
export type TimeLineContent = Omit<TimeLineView, keyof Picture>;

/** More rows than this would be too narrow to read. */
export const MOST_ROWS = 24;
/** More events than this have no room in the list below. */
export const MOST_EVENTS = 18;

const LABELS = 232;
const LEFT = MARGIN + LABELS;
const RIGHT = 1188 - MARGIN - 6;
const TOP = 96;
const FIRST_ROW = 138;
const BOTTOM = 656;
/** Room that a heading takes, in rows. */
const HEADING = 0.9;

/** Draws bars over time, and events as numbered strokes across them. */
export const drawTimeLine = (content: TimeLineContent, language: Language): readonly Shape[] => {
  const [first, last] = [dayNumber(content.from), dayNumber(content.to)];
  const x = (day: number): number =>
    LEFT +
    ((RIGHT - LEFT) * (Math.min(Math.max(day, first), last + 1) - first)) / Math.max(last + 1 - first, 1);
  const rows = content.rows.slice(0, MOST_ROWS);
  const sorts = [...new Set(rows.map(({ sort }) => sort))];
  const step = Math.min(30, (BOTTOM - FIRST_ROW) / Math.max(rows.length + sorts.length * HEADING, 1));
  const shapes: Shape[] = [];
  let y = FIRST_ROW;
  for (const sort of sorts) {
    shapes.push(...heading(TIME_LINE_WORDS[language].sorts[sort], y, step));
    y += step * HEADING;
    for (const row of rows) {
      if (row.sort !== sort) continue;
      shapes.push(...rowShapes(row, y, step, x, first, last));
      y += step;
    }
  }
  return [
    ...axis(content, x, y, language),
    ...shapes,
    ...eventStrokes(
      content.events.slice(0, MOST_EVENTS).map(({ date }) => {
        const [low, after] = dayNumbers(date);
        return x((low + after) / 2);
      }),
      y,
    ),
  ];
};

const heading = (text: string, y: number, step: number): readonly Shape[] =>
  flushLeft({ x: MARGIN, y: y + step * HEADING - 15 }, [
    set([clip(text, LABELS + 260, { size: 11.5, bold: true })], { size: 11.5, bold: true, paint: 'muted' }),
  ]);

const rowShapes = (
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

const axis = (
  { from, to }: TimeLineContent,
  x: (day: number) => number,
  bottom: number,
  language: Language,
): readonly Shape[] => [
  lineAlong(
    [
      { x: LEFT, y: FIRST_ROW - 8 },
      { x: RIGHT, y: FIRST_ROW - 8 },
    ],
    { paint: 'muted', width: 1.4 },
  ),
  ...ticksBetween(from, to).flatMap((date): readonly Shape[] => {
    const at = x(dayNumbers(date)[0]);
    const text = set([wordDate(date, language)], { size: 11.5, paint: 'muted' });
    const half = text.width / 2;
    const middle = Math.min(Math.max(at, LEFT + half), RIGHT - half);
    return [
      lineAlong(
        [
          { x: at, y: FIRST_ROW - 14 },
          { x: at, y: bottom + 4 },
        ],
        { paint: 'tint-3', width: 1 },
      ),
      ...centred({ x: middle, y: TOP + 18 }, [text]),
    ];
  }),
];

/** A stroke across all rows for each event, with its number below; numbers stand side by side where events crowd. */
const eventStrokes = (places: readonly number[], bottom: number): readonly Shape[] => {
  const y = bottom + 26;
  const middles = slots(places, 20, LEFT, RIGHT);
  return places.flatMap((x, at) => {
    const middle = { x: middles[at] as number, y };
    return [
      lineAlong([{ x, y: FIRST_ROW - 8 }, { x, y: bottom + 4 }, middle], {
        paint: 'ink',
        width: 1,
        dash: 'dashed',
      }),
      ...markShapes(middle, String(at + 1), 'ink'),
    ];
  });
};
