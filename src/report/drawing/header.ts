import type { PlainDate } from '../../model/dates.js';
import type { RecordSource } from '../../model/ecology/record.js';
import type { Language } from '../../model/language.js';
import type { Shape } from '../../model/report/shape.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { wordDate } from '../words/dates.js';
import { FRAME_WORDS, wordList } from '../words/frame.js';
import { flushLeft, set } from './text.js';
import { clip, wrap } from './wrap.js';

/** Free room at each side of a page. */
export const MARGIN = 24;

/** The line below a title: on which date, told by whom, drawn by whom. */
export const subtitleOf = (
  date: PlainDate,
  informants: readonly RecordSource['informant'][],
  { drawnBy }: ViewOptions,
  language: Language,
): string => {
  const words = FRAME_WORDS[language];
  return [
    `${words.as} ${wordDate(date, language)}`,
    ...(informants.length === 0
      ? []
      : [
          `${words.told}: ${wordList(
            informants.map((one) => words.informants[one]),
            language,
          )}`,
        ]),
    ...(drawnBy === undefined ? [] : [`${words.drawnBy}: ${drawnBy}`]),
  ].join('  ·  ');
};

/** Title and subtitle at the head of a page. */
export const header = (title: string, subtitle: string, width: number): readonly Shape[] => {
  const room = width - 2 * MARGIN;
  const size = wrap(title, room, { size: 26, bold: true }, 2).length > 1 ? 19 : 26;
  return flushLeft({ x: MARGIN, y: 20 }, [
    set([clip(title, room, { size, bold: true })], { size, bold: true }),
    set([clip(subtitle, room, { size: 13.5 })], { size: 13.5, paint: 'muted' }),
  ]);
};
