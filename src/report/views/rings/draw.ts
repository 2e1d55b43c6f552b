import type { Language } from '../../../model/language.js';
import type { SettingInPicture } from '../../../model/report/ecology-content.js';
import type { Named } from '../../../model/report/named.js';
import type { RingsContent } from '../../../model/report/rings-view.js';
import type { Shape } from '../../../model/report/shape.js';
import { away } from '../../drawing/direction.js';
import { boxAbout, middleOf, Space } from '../../drawing/space.js';
import { centred, set } from '../../drawing/text.js';
import { wrap } from '../../drawing/wrap.js';
import { textWidth } from '../../svg/text-width.js';
import { RINGS_WORDS } from '../../words/rings.js';
import { type Card, cardsOf, drawCard } from './cards.js';
import type { RingsFrame } from './frame.js';
import { type Labelled, Labels } from './labels.js';
import { mesoLines, unseenCounts } from './meso-lines.js';
import { reachLines } from './reach-lines.js';

/** The rings without what stands around them, and what became a number in them. */
export interface DrawnRings {
  /** The shapes. */
  readonly shapes: readonly Shape[];
  /** Settings that found no room. */
  readonly left: readonly Named[];
  /** What room is taken. */
  readonly space: Space;
  /** Labels that are numbers, in order. */
  readonly key: readonly Labelled[];
}

/** Draws the rings. */
export const drawRings = (
  content: RingsContent,
  frame: RingsFrame,
  language: Language,
  numbersFrom = 0,
): DrawnRings => {
  const { centre, rim, child, type } = frame;
  const words = RINGS_WORDS[language];
  const space = new Space(boxAbout(centre, 2 * rim, 2 * rim));
  const unseen = unseenCounts(content.meso);
  const notes = ({ id }: { readonly id: string }): readonly string[] =>
    unseen.has(id) ? [`? × ${unseen.get(id)}`] : [];
  const people = ({ persons }: SettingInPicture): string => persons.map(({ label }) => label).join(', ');
  const brought = ({ id }: SettingInPicture): string =>
    content.reaches.flatMap(({ from, what }) => (from === id ? what : [])).join('; ');
  const micro = cardsOf(content.micro, 'micro', frame, people, notes);
  const exo = cardsOf(content.exo, 'exo', frame, brought, () => []);
  const middle = boxAbout(centre, 2 * child, 2 * child);
  for (const box of [middle, ...micro.map((card) => card.box), ...exo.map((card) => card.box)])
    space.take(box);
  const names = ringNames(frame, space, words.systems);
  const labels = new Labels(space, words.unnamed, frame.inner * 0.74, frame.small, numbersFrom);
  const cards = new Map([...micro, ...exo].map((card): [string, Card] => [card.setting.id, card]));
  const meso = mesoLines(content.meso, cards, frame, space, labels);
  const reach = reachLines(content.reaches, cards, frame, labels);
  const childLines = wrap(content.child.label, 2 * child - 16, { size: type, bold: true }, 3);
  return {
    shapes: [
      ...bands(frame),
      ...names,
      ...meso.lines,
      ...reach.lines,
      ...meso.over,
      ...reach.over,
      ...micro.map((card) => drawCard(card, { paint: 'support', width: 2 })),
      ...exo.map((card) => drawCard(card, { paint: 'muted', width: 1.2 })),
      { shape: 'circle', ...centre, radius: child, fill: 'child', stroke: { paint: 'ink', width: 1.6 } },
      ...centred(centre, [set(childLines, { size: type, bold: true })]),
    ],
    left: [...content.micro, ...content.exo].filter(({ id }) => !cards.has(id)),
    space,
    key: labels.key,
  };
};

const bands = ({ centre, rim, edge, outer, inner }: RingsFrame): readonly Shape[] =>
  (
    [
      [rim, 'tint-4'],
      [edge, 'tint-2'],
      [outer, 'tint-1'],
      [inner, 'paper'],
    ] as const
  ).map(([radius, fill]) => ({
    shape: 'circle',
    ...centre,
    radius,
    fill,
    stroke: { paint: 'tint-4', width: 1 },
  }));

/** The names of the rings, each at the first angle from the top where nothing stands. */
const ringNames = (
  { centre, rim, edge, outer, inner, small }: RingsFrame,
  space: Space,
  systems: (typeof RINGS_WORDS)['en']['systems'],
): readonly Shape[] => {
  const size = small + 0.5;
  const at = { macro: (rim + edge) / 2, exo: edge - 13, micro: outer - 12, meso: inner - 14 } as const;
  return Object.entries(at).flatMap(([system, radius]) => {
    const text = systems[system as keyof typeof at][0].toUpperCase();
    const spots = [0, 180, 8, -8, 16, -16, 24, -24, 172, 188, 32, -32].map((angle) =>
      away(centre, angle, radius),
    );
    const box = space.placeAbout(spots, { width: textWidth(text, size, true) + 4, height: size + 3 });
    if (box === null) return [];
    return centred(middleOf(box), [set([text], { size, bold: true, paint: 'muted' })]);
  });
};
