import { ResiliensError } from '../../errors/resiliens-error.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { BeforeAfterView } from '../../model/report/before-after-view.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { groundOf } from '../content/ground.js';
import { ringsContent } from '../content/rings.js';
import { pageOf } from '../drawing/page.js';
import { centred, set } from '../drawing/text.js';
import { BEFORE_AFTER_WORDS } from '../words/before-after.js';
import { wordDate } from '../words/dates.js';
import { changeLines, changesOf } from './before-after/changes.js';
import { legendOfBoth } from './before-after/legend.js';
import { describeRings } from './rings/describe.js';
import { drawRings } from './rings/draw.js';
import type { RingsFrame } from './rings/frame.js';

/** One of two rings on a broad page. */
const HALF_FRAME: Omit<RingsFrame, 'centre'> = {
  child: 31,
  inner: 96,
  micro: 133,
  outer: 172,
  exo: 226,
  edge: 258,
  rim: 274,
  microWidth: 82,
  exoWidth: 66,
  lane: 5,
  type: 11.5,
  small: 10,
};

/**
 * Shows an ecology on two days as rings side by side on a broad A4 page, each setting in the same place, with what is another below.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param from - The earlier day.
 * @param to - The later day.
 * @param options - Language, labels or ids, title, who drew it.
 * @returns The picture with the content of both days and what differs.
 * @throws `ResiliensError` `date-order` where the second day is before the first, and what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { beforeAfterView } from 'resiliens/report';
 *
 * const club = microsystem('club', 'leisure', { interval: { from: '2024-05-01' } });
 * const case17 = ecology('case-17').include(microsystem('home', 'home'), club).build();
 * beforeAfterView(case17, '2024-04-01', '2024-06-01').changes.added; // => [{ id: 'club', label: 'club' }]
 * ```
 * @since 0.1.0
 */
export const beforeAfterView = (
  ecology: Ecology,
  from: PlainDate,
  to: PlainDate,
  options: ViewOptions = {},
): BeforeAfterView => {
  const earlier = groundOf(ecology, from, options);
  const before = ringsContent(earlier);
  const later = groundOf(ecology, to, options);
  const after = ringsContent(later);
  if (to < from) throw new ResiliensError('date-order', ['to'], { at: to, notBefore: from });
  const { language } = earlier;
  const changes = changesOf(before, after);
  const left = drawRings(before, { ...HALF_FRAME, centre: { x: 301, y: 392 } }, language);
  const right = drawRings(after, { ...HALF_FRAME, centre: { x: 887, y: 392 } }, language, left.key.length);
  const said = changeLines(changes, before, after, language);
  const page = pageOf({
    kind: 'before-after',
    language,
    title: BEFORE_AFTER_WORDS[language].title,
    options,
    date: to,
    informants: after.informants,
    width: 1188,
    text: [
      ...said,
      wordDate(from, language),
      ...describeRings(before, language),
      wordDate(to, language),
      ...describeRings(after, language),
    ],
    shapes: [
      ...[
        { x: 301, date: from },
        { x: 887, date: to },
      ].flatMap(({ x, date }) =>
        centred({ x, y: 100 }, [set([wordDate(date, language)], { size: 16, bold: true })]),
      ),
      ...left.shapes,
      ...right.shapes,
    ],
    legendTop: 690,
    columns: 4,
    legend: [
      ...said.map((words) => ({ words })),
      ...legendOfBoth(before, after, [...left.key, ...right.key], [...left.left, ...right.left], language),
    ],
  });
  return { ...page, before, after, changes };
};
