import { dayNumbers } from '../../../logic/day-number.js';
import type { Language } from '../../../model/language.js';
import type { Shape } from '../../../model/report/shape.js';
import { markShapes } from '../../drawing/block.js';
import { slots } from '../../drawing/slots.js';
import { centred, set } from '../../drawing/text.js';
import { lineAlong } from '../../drawing/tie.js';
import { wordDate } from '../../words/dates.js';
import { FIRST_ROW, LEFT, RIGHT, type TimeLineContent, TOP } from './frame.js';
import { ticksBetween } from './ticks.js';

/** The line of time with its dates. */
export const axis = (
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
export const eventStrokes = (places: readonly number[], bottom: number): readonly Shape[] => {
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
