import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { RingsView } from '../../model/report/rings-view.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { groundOf } from '../content/ground.js';
import { ringsContent } from '../content/rings.js';
import { MARGIN } from '../drawing/header.js';
import { pageOf } from '../drawing/page.js';
import { RINGS_WORDS } from '../words/rings.js';
import { describeRings } from './rings/describe.js';
import { drawRings } from './rings/draw.js';
import { PAGE_FRAME } from './rings/frame.js';
import { macroCorners } from './rings/macro.js';
import { ringsLegend } from './rings/notes.js';
import { timeArrow } from './rings/time-arrow.js';

const ARROW_TOP = PAGE_FRAME.centre.y + PAGE_FRAME.rim + 16;
const ARROW_HEIGHT = 88;

/**
 * Shows an ecology on a day as rings on an upright A4 page: the child in the middle, its settings around it with what joins them as lines, settings
 * outside with who carries what they bring, conditions on the outer band, time as an arrow. A setting has a level, a person has none.
 *
 * Rings keep their width where they are empty, and settings their place from date to date. What nobody has looked into is dotted; what was looked
 * into and is not there has no line, and the legend says so.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Language, labels or ids, title, who drew it.
 * @returns The picture with its content: plain data for {@link toSvg} and {@link describe}, or for a drawing of your own.
 * @throws `ResiliensError` `input-invalid` for an ecology that was not checked, `value-invalid` or `date-impossible` for the day, `key-unknown`
 * or `option-invalid` for options.
 * @example
 * ```ts
 * import { ecology, mesosystem, microsystem } from 'resiliens/ecology';
 * import { ringsView, toSvg } from 'resiliens/report';
 *
 * const case17 = ecology('case-17', { label: 'Barnet' })
 *   .include(microsystem('home', 'home', { label: 'Heimen' }), microsystem('school', 'school', { label: 'Skulen' }))
 *   .build();
 * const view = ringsView(case17, '2024-06-01', { language: 'nn' });
 * view.meso.map(({ pair, line }) => [pair, line]); // => [[['home', 'school'], 'unknown']]
 * toSvg(view).startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm"'); // => true
 * ```
 * @since 0.1.0
 */
export const ringsView = (ecology: Ecology, date: PlainDate, options: ViewOptions = {}): RingsView => {
  const ground = groundOf(ecology, date, options);
  const { language } = ground;
  const content = ringsContent(ground);
  const words = RINGS_WORDS[language];
  const drawn = drawRings(content, PAGE_FRAME, language);
  const corners = macroCorners(content.macro, PAGE_FRAME, drawn.space, words.effects);
  const page = pageOf({
    kind: 'rings',
    language,
    title: words.title,
    options,
    date,
    informants: content.informants,
    width: 840,
    text: describeRings(content, language),
    shapes: [
      ...drawn.shapes,
      ...corners.shapes,
      ...timeArrow(
        { x: MARGIN, y: ARROW_TOP, width: 840 - 2 * MARGIN, height: ARROW_HEIGHT },
        content.chrono,
        date,
        language,
        { name: words.systems.chrono[0].toUpperCase(), none: words.none, earlier: words.earlier },
      ),
    ],
    legendTop: ARROW_TOP + ARROW_HEIGHT + 14,
    columns: 3,
    legend: ringsLegend(content, drawn.key, [...drawn.left, ...corners.left], language),
  });
  return { ...page, ...content };
};
