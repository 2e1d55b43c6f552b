import { dayNumber, dayNumbers } from '../../../logic/day-number.js';
import type { Language } from '../../../model/language.js';
import type { Shape } from '../../../model/report/shape.js';
import { MARGIN } from '../../drawing/header.js';
import { flushLeft, set } from '../../drawing/text.js';
import { clip } from '../../drawing/wrap.js';
import { TIME_LINE_WORDS } from '../../words/time-line.js';
import { axis, eventStrokes } from './axis.js';
import { rowShapes } from './bars.js';
import { FIRST_ROW, LABELS, LEFT, RIGHT, type TimeLineContent } from './frame.js';

/** More rows than this would be too narrow to read. */
export const MOST_ROWS = 24;

/** More events than this have no room in the list below. */
export const MOST_EVENTS = 18;

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
