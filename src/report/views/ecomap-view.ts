import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { EcomapView, TieInEcomap } from '../../model/report/ecomap-view.js';
import type { Shape } from '../../model/report/shape.js';
import type { ViewOptions } from '../../model/report/view-options.js';
import { ecomapContent } from '../content/ecomap.js';
import { groundOf } from '../content/ground.js';
import type { Point } from '../drawing/direction.js';
import { pageOf } from '../drawing/page.js';
import { arrowHead, lineAlong } from '../drawing/tie.js';
import { tieEntries } from '../drawing/tie-legend.js';
import { ECOMAP_WORDS } from '../words/ecomap.js';
import { FRAME_WORDS } from '../words/frame.js';
import { drawEcomap, MOST_SYSTEMS } from './ecomap/draw.js';

/**
 * Shows an ecology on a day as an ecomap on a broad A4 page: the child and those it lives with in the middle, circles around, and lines by the
 * usual signs: thick for strong, dashed for weak, zig-zag for strained, with a gap for broken, dotted where nobody has said.
 *
 * Lines stand for dyads of the child with people in the setting; from outside, for what somebody carries.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Language, labels or ids, title, who drew it.
 * @returns The picture with its content.
 * @throws `ResiliensError` what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { ecomapView } from 'resiliens/report';
 *
 * const club = microsystem('club', 'leisure').with('coach', 'coach').dyad('coach', { forms: ['joint'], tie: 'strong' });
 * const case17 = ecology('case-17').person('coach', { label: 'Coach' }).include(club).build();
 * ecomapView(case17, '2024-06-01').systems.map(({ id, ties }) => [id, ties.map(({ line }) => line)]); // => [['club', ['strong']]]
 * ```
 * @since 0.1.0
 */
export const ecomapView = (ecology: Ecology, date: PlainDate, options: ViewOptions = {}): EcomapView => {
  const ground = groundOf(ecology, date, options);
  const { language } = ground;
  const content = ecomapContent(ground);
  const words = ECOMAP_WORDS[language];
  const all = [...content.household, ...content.systems.flatMap(({ ties }) => ties)];
  const sorts = (['micro', 'exo', 'person'] as const).filter((sort) =>
    content.systems.some((system) => system.sort === sort),
  );
  const said = ({ persons, line, flow }: TieInEcomap, nobody: string): string => {
    const names = persons.map(({ label }) => label).join(', ');
    const whom = names === '' ? nobody : names;
    return `${whom === '' ? '' : `${whom}: `}${words.lines[line]}${flow === null ? '' : `, ${words.flows[flow]}`}`;
  };
  const left = content.systems.slice(MOST_SYSTEMS).map(({ label }) => label);
  const page = pageOf({
    kind: 'ecomap',
    language,
    title: words.title,
    options,
    date,
    informants: content.informants,
    width: 1188,
    text: [
      `${words.household}: ${content.child.label}`,
      ...content.household.map((tie) => `- ${said(tie, words.nobody)}`),
      ...content.systems.flatMap(({ label, sort, ties }) => [
        `${label} (${words.sorts[sort]})`,
        ...ties.map((tie) => `- ${said(tie, sort === 'person' ? '' : words.nobody)}`),
      ]),
    ],
    shapes: drawEcomap(content),
    legendTop: 742,
    columns: 4,
    legend: [
      { words: words.household },
      ...(left.length === 0 ? [] : [{ words: `${FRAME_WORDS[language].left} ${left.join(', ')}` }]),
      ...sorts.map((sort) => ({ sample: circleSample(sort), words: words.sorts[sort] })),
      ...tieEntries(
        all.map(({ line }) => line),
        words.lines,
      ),
      ...(all.some(({ flow }) => flow !== null) ? [{ sample: arrowSample, words: words.flow }] : []),
    ],
  });
  return { ...page, ...content };
};

const circleSample =
  (sort: 'micro' | 'exo' | 'person') =>
  (at: Point): readonly Shape[] => [
    {
      shape: 'circle',
      ...at,
      radius: 8,
      fill: sort === 'exo' ? 'tint-2' : 'paper',
      stroke: {
        paint: sort === 'micro' ? 'support' : 'muted',
        width: sort === 'micro' ? 2.4 : 1.2,
        ...(sort === 'person' ? { dash: 'dashed' } : {}),
      },
    },
  ];

const arrowSample = ({ x, y }: Point): readonly Shape[] => [
  lineAlong(
    [
      { x: x - 18, y },
      { x: x + 8, y },
    ],
    { paint: 'ink', width: 2 },
  ),
  arrowHead({ x: x - 18, y }, { x: x + 18, y }),
];
