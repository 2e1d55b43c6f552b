import { ResiliensError } from '../../errors/resiliens-error.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { Interval } from '../../model/interval.js';
import type { Language } from '../../model/language.js';
import type { EventInPicture } from '../../model/report/ecology-content.js';
import type { Paint, Shape } from '../../model/report/shape.js';
import type { TimeLineOptions, TimeLineView } from '../../model/report/time-line-view.js';
import { groundOf } from '../content/ground.js';
import { timeLineContent } from '../content/time-line.js';
import { markShapes } from '../drawing/block.js';
import type { Point } from '../drawing/direction.js';
import { hatch } from '../drawing/hatch.js';
import { pageOf } from '../drawing/page.js';
import { wordDate } from '../words/dates.js';
import { EVENT_WORDS } from '../words/events.js';
import { FRAME_WORDS } from '../words/frame.js';
import { TIME_LINE_WORDS } from '../words/time-line.js';
import { drawTimeLine, MOST_EVENTS, MOST_ROWS } from './time-line/draw.js';

/**
 * Shows what lasted how long around a child, and what happened when, on a broad A4 page: to scale, hatched where a date is only known roughly, with a
 * point where an end has no date.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param from - The first day to show.
 * @param to - The last day to show.
 * @param options - Names of measures; language, labels or ids, title, who drew it.
 * @returns The picture with its content.
 * @throws `ResiliensError` `date-order` where the last day is before the first, and what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { timeLineView } from 'resiliens/report';
 *
 * const club = microsystem('club', 'leisure').child('member', { interval: { from: '2024-05' } });
 * const case17 = ecology('case-17').include(club).build();
 * timeLineView(case17, '2024-01-01', '2024-12-31').rows.map(({ id, intervals }) => [id, intervals]); // => [['club', [{ from: '2024-05' }]]]
 * ```
 * @since 0.1.0
 */
export const timeLineView = (
  ecology: Ecology,
  from: PlainDate,
  to: PlainDate,
  options: TimeLineOptions = {},
): TimeLineView => {
  groundOf(ecology, from, options, ['measureNames']);
  const ground = groundOf(ecology, to, options, ['measureNames']);
  if (to < from) throw new ResiliensError('date-order', ['to'], { at: to, notBefore: from });
  const { language } = ground;
  const content = timeLineContent(ground, from, options);
  const words = TIME_LINE_WORDS[language];
  const left = [
    ...content.rows.slice(MOST_ROWS).map(({ label }) => label),
    ...content.events.slice(MOST_EVENTS).map((event) => eventText(event, language)),
  ];
  const intervals = content.rows.flatMap((row) => row.intervals);
  const dates = intervals.flatMap(({ from: start, to: end }) => [start, end]);
  const page = pageOf({
    kind: 'time-line',
    language,
    title: words.title,
    options,
    date: to,
    informants: content.informants,
    width: 1188,
    text: [
      `${wordDate(from, language)} – ${wordDate(to, language)}`,
      ...(['micro', 'exo', 'measure', 'macro'] as const).flatMap((sort) => {
        const rows = content.rows.filter((row) => row.sort === sort);
        return rows.length === 0
          ? []
          : [
              words.sorts[sort],
              ...rows.map(
                (row) =>
                  `- ${row.label}: ${row.intervals.map((one) => wordInterval(one, language)).join('; ')}`,
              ),
            ];
      }),
      ...content.events.map((event) => eventText(event, language)),
    ],
    shapes: drawTimeLine(content, language),
    legendTop: 734,
    columns: 4,
    legend: [
      ...(intervals.length === 0 ? [] : [{ sample: barSample('support', false), words: words.sure }]),
      ...(dates.some((date) => date !== undefined && date.length < 10)
        ? [{ sample: barSample('support', true), words: words.unsure }]
        : []),
      ...(dates.includes(undefined) ? [{ sample: pointSample, words: words.open }] : []),
      ...content.events.slice(0, MOST_EVENTS).map((event, at) => ({
        sample: (middle: Point) => markShapes(middle, String(at + 1), 'ink'),
        words: eventText(event, language),
      })),
      ...(left.length === 0 ? [] : [{ words: `${FRAME_WORDS[language].left} ${left.join('; ')}` }]),
    ],
  });
  return { ...page, ...content };
};

const eventText = ({ date, kind, about }: EventInPicture, language: Language): string => {
  const names = about.map(({ label }) => label).join(', ');
  return `${wordDate(date, language)}: ${EVENT_WORDS[language][kind]}${names === '' ? '' : `, ${names}`}`;
};

const wordInterval = ({ from, to }: Interval, language: Language): string => {
  const words = TIME_LINE_WORDS[language];
  const parts = [
    ...(from === undefined ? [] : [`${words.from} ${wordDate(from, language)}`]),
    ...(to === undefined ? [] : [`${words.to} ${wordDate(to, language)}`]),
  ];
  return parts.length === 0 ? words.always : parts.join(' ');
};

const barSample =
  (fill: Paint, hatched: boolean) =>
  ({ x, y }: Point): readonly Shape[] => {
    const box = { x: x - 18, y: y - 6, width: 36, height: 12 };
    return hatched
      ? [{ shape: 'rectangle', ...box, fill: 'paper', stroke: { paint: fill, width: 1 } }, hatch(box, 5)]
      : [{ shape: 'rectangle', ...box, fill }];
  };

const pointSample = ({ x, y }: Point): readonly Shape[] => [
  { shape: 'rectangle', x: x - 18, y: y - 6, width: 26, height: 12, fill: 'support' },
  {
    shape: 'path',
    steps: [['M', x + 8, y - 6], ['L', x + 17, y], ['L', x + 8, y + 6], ['Z']],
    fill: 'support',
  },
];
