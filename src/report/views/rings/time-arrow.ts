import { dayNumber, dayNumbers } from '../../../logic/day-number.js';
import type { PlainDate } from '../../../model/dates.js';
import type { Language } from '../../../model/language.js';
import type { EventInPicture } from '../../../model/report/ecology-content.js';
import type { Shape } from '../../../model/report/shape.js';
import { slots } from '../../drawing/slots.js';
import type { Box } from '../../drawing/space.js';
import { centred, flushLeft, LEADING, type Lines, set, sizeOf } from '../../drawing/text.js';
import { arrowHead, lineAlong } from '../../drawing/tie.js';
import { wrap } from '../../drawing/wrap.js';
import { wordDate } from '../../words/dates.js';
import { EVENT_WORDS } from '../../words/events.js';

const MOST_EVENTS = 6;
const WIDEST_SLOT = 190;
const SIZE = 11.5;
/** Below the arrow: room for the strokes that lead from it to the words. */
const DROP = 14;

/** Time as an arrow: events to scale along it, their words below in the same order. */
export const timeArrow = (
  box: Box,
  events: readonly EventInPicture[],
  date: PlainDate,
  language: Language,
  words: { readonly name: string; readonly none: string; readonly earlier: (count: number) => string },
): readonly Shape[] => {
  const shown = events.slice(-MOST_EVENTS);
  const [left, right] = [box.x + 64, box.x + box.width - 6];
  const y = box.y + 10;
  const arrow: readonly Shape[] = [
    lineAlong(
      [
        { x: left, y },
        { x: right - 8, y },
      ],
      { paint: 'muted', width: 2.5 },
    ),
    arrowHead({ x: left, y }, { x: right, y }, 'muted', 15),
    ...flushLeft({ x: box.x, y: y - 9 }, [set([words.name], { size: 12, bold: true, paint: 'muted' })]),
  ];
  const earlier = events.length - shown.length;
  const note = shown.length === 0 ? words.none : earlier > 0 ? words.earlier(earlier) : null;
  const aside: readonly Shape[] =
    note === null
      ? []
      : flushLeft({ x: box.x, y: y + DROP }, [
          set(wrap(note, 60, { size: SIZE }, 3), { size: SIZE, paint: 'muted' }),
        ]);
  const slot = Math.min((right - left) / Math.max(shown.length, 1), WIDEST_SLOT);
  const first = shown[0] === undefined ? 0 : dayNumbers(shown[0].date)[0];
  const span = Math.max(dayNumber(date) - first, 1);
  const most = Math.max(1, Math.floor((box.height - DROP - 18 - SIZE * LEADING) / (SIZE * LEADING)));
  // Words stand close to their stroke, but never before the words of an earlier event.
  const marks = shown.map((event) => {
    const [low, after] = dayNumbers(event.date);
    return {
      at: left + 12 + ((right - left - 44) * Math.max(low - first, 0)) / span,
      exact: after - low === 1,
    };
  });
  const middles = slots(
    marks.map(({ at }) => at),
    slot,
    left,
    right,
  );
  return [
    ...arrow,
    ...aside,
    ...shown.flatMap((event, at) => {
      const mark = marks[at] as (typeof marks)[number];
      const middle = middles[at] as number;
      return [
        lineAlong(
          [
            { x: mark.at, y },
            { x: middle, y: y + DROP + 2 },
          ],
          { paint: 'faint', width: 1 },
        ),
        {
          shape: 'circle',
          x: mark.at,
          y,
          radius: 5,
          fill: mark.exact ? 'muted' : 'paper',
          stroke: { paint: 'muted', width: 1.6 },
        },
        ...wordsOf(event, middle, y + DROP + 3, slot - 8, most, language),
      ] satisfies readonly Shape[];
    }),
  ];
};

const wordsOf = (
  { date, kind, about }: EventInPicture,
  x: number,
  top: number,
  width: number,
  most: number,
  language: Language,
): readonly Shape[] => {
  const what = [EVENT_WORDS[language][kind], ...about.map(({ label }) => label)];
  const sentence = about.length === 0 ? (what[0] as string) : `${what[0]}: ${what.slice(1).join(', ')}`;
  const parts: readonly Lines[] = [
    set([wordDate(date, language)], { size: SIZE, bold: true }),
    set(wrap(sentence, width, { size: SIZE }, most), { size: SIZE }),
  ];
  return centred({ x, y: top + sizeOf(parts).height / 2 }, parts);
};
