import type { PlainDate } from '../../model/dates.js';
import type { RecordSource } from '../../model/ecology/record.js';
import type { Language } from '../../model/language.js';
import type { Picture } from '../../model/report/picture.js';
import type { Shape } from '../../model/report/shape.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { FRAME_WORDS } from '../words/frame.js';
import { header, MARGIN, subtitleOf } from './header.js';
import { type LegendEntry, legend } from './legend.js';
import { lineAlong } from './tie.js';

/** What a page of a picture needs besides its drawing. */
export interface Page<Kind extends string> {
  /** What kind of picture it is. */
  readonly kind: Kind;
  /** The language of its words. */
  readonly language: Language;
  /** Title of this kind of picture, where the caller gave none. */
  readonly title: string;
  /** The options of the view. */
  readonly options: ViewOptions;
  /** The day it shows. */
  readonly date: PlainDate;
  /** Who told. */
  readonly informants: readonly RecordSource['informant'][];
  /** Width of the page: 840 upright, 1188 broad. */
  readonly width: 840 | 1188;
  /** The content in lines, after the line on date and informants. */
  readonly text: readonly string[];
  /** The drawing. */
  readonly shapes: readonly Shape[];
  /** Where the legend begins, from the top. */
  readonly legendTop: number;
  /** In how many columns. */
  readonly columns: number;
  /** Its entries. */
  readonly legend: readonly LegendEntry[];
}

/** A page: head, drawing, a thin line, legend. */
export const pageOf = <Kind extends string>(page: Page<Kind>): Picture<Kind> => {
  const { kind, language, options, width, legendTop } = page;
  const height = width === 840 ? 1188 : 840;
  const title = options.title ?? page.title;
  const subtitle = subtitleOf(page.date, page.informants, options, language);
  const room = width - 2 * MARGIN;
  return {
    kind,
    version: 1,
    language,
    title,
    text: [subtitle, ...page.text],
    width,
    height,
    shapes: [
      ...header(title, subtitle, width),
      ...page.shapes,
      lineAlong(
        [
          { x: MARGIN, y: legendTop - 10 },
          { x: width - MARGIN, y: legendTop - 10 },
        ],
        { paint: 'tint-4', width: 1 },
      ),
      ...legend(
        { x: MARGIN, y: legendTop, width: room, height: height - MARGIN - legendTop },
        page.columns,
        page.legend,
        FRAME_WORDS[language].more,
      ),
    ],
  };
};
