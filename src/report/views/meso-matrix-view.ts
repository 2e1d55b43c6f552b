import type { MesoPair } from '../../ecology/meso/meso.js';
import { channelsOf } from '../../ecology/network-measures/pairs.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { MesoMatrixView, PairInMatrix } from '../../model/report/meso-matrix-view.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { groundOf } from '../content/ground.js';
import { ringsContent } from '../content/rings.js';
import { pageOf } from '../drawing/page.js';
import { FRAME_WORDS } from '../words/frame.js';
import { MESO_MATRIX_WORDS } from '../words/meso-matrix.js';
import { cellSample, drawMatrix, MOST_ROWS } from './matrix/draw.js';
import { chainText } from './rings/labels.js';

/**
 * Shows every pair of the child's settings on a day as a cell of a matrix on a broad A4 page: how many ways join the two, by
 * which channel, and whether anybody has looked.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Language, labels or ids, title, who drew it.
 * @returns The picture with its content; an empty, hatched cell is not known, a zero is.
 * @throws `ResiliensError` what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, mesosystem, microsystem } from 'resiliens/ecology';
 * import { mesoMatrixView } from 'resiliens/report';
 *
 * const case17 = ecology('case-17')
 *   .include(microsystem('home', 'home'), microsystem('school', 'school'), mesosystem('home', 'school').assessed())
 *   .build();
 * mesoMatrixView(case17, '2024-06-01').meso.map(({ pair, line }) => [pair, line]); // => [[['home', 'school'], 'absent']]
 * ```
 * @since 0.1.0
 */
export const mesoMatrixView = (
  ecology: Ecology,
  date: PlainDate,
  options: ViewOptions = {},
): MesoMatrixView => {
  const ground = groundOf(ecology, date, options);
  const { language, meso: links } = ground;
  const words = MESO_MATRIX_WORDS[language];
  const channels = channelsOf(links);
  const content = ringsContent(ground);
  const meso = content.meso.map(
    (pair, at): PairInMatrix => ({
      ...pair,
      channel: channels.get(links.pairs[at] as MesoPair) ?? null,
    }),
  );
  const micro = content.micro;
  const labels = new Map(micro.map(({ id, label }) => [id, label]));
  const sentence = ({ pair, routes, line, channel }: PairInMatrix): string => {
    const what =
      line === 'absent' ? words.zero : line === 'unknown' ? words.unseen : words.way(routes.length);
    const by = routes.map((carriers) => chainText(carriers, '?')).join('; ');
    const parts = [what, ...(by === '' ? [] : [by]), ...(channel === null ? [] : [words.channels[channel]])];
    return `- ${pair.map((id) => labels.get(id)).join(' – ')}: ${parts.join(', ')}`;
  };
  const left = micro.slice(MOST_ROWS).map(({ label }) => label);
  const leftLine = left.length === 0 ? [] : [`${FRAME_WORDS[language].left} ${left.join(', ')}`];
  const page = pageOf({
    kind: 'meso-matrix',
    language,
    title: words.title,
    options,
    date,
    informants: content.informants,
    width: 1188,
    text: [...meso.map(sentence), ...leftLine],
    shapes: drawMatrix(micro, meso, words),
    legendTop: 762,
    columns: 3,
    legend: [
      { sample: cellSample('2'), words: words.count },
      { sample: cellSample('2+'), words: words.open },
      { sample: cellSample('0'), words: words.zero },
      { sample: cellSample('?'), words: words.unseen },
      { words: words.knowledge },
      ...leftLine.map((line) => ({ words: line })),
    ],
  });
  return { ...page, ecology: content.ecology, date, micro, meso, left };
};
