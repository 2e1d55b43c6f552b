import type { Language } from '../../../model/language.js';
import type { ReachInPicture } from '../../../model/report/ecology-content.js';
import type { Named } from '../../../model/report/named.js';
import type { RingsContent } from '../../../model/report/rings-view.js';
import type { TieLine } from '../../../model/report/tie-line.js';
import { markShapes, signShapes } from '../../drawing/block.js';
import type { LegendEntry } from '../../drawing/legend.js';
import { centred, set } from '../../drawing/text.js';
import { arrowHead, tieAlong } from '../../drawing/tie.js';
import { tieEntries } from '../../drawing/tie-legend.js';
import { FRAME_WORDS } from '../../words/frame.js';
import { LINE_WORDS } from '../../words/lines.js';
import { RINGS_WORDS, type System } from '../../words/rings.js';
import { chainText, type Labelled } from './labels.js';
import { MOST_UNSEEN_LINES } from './meso-lines.js';

const SYSTEMS: readonly System[] = ['micro', 'meso', 'exo', 'macro', 'chrono'];

/** What the rings use, explained: systems, lines, signs, numbers, and what has no place. */
export const ringsLegend = (
  content: RingsContent,
  key: readonly Labelled[],
  left: readonly Named[],
  language: Language,
  systems: readonly System[] = SYSTEMS,
): readonly LegendEntry[] => {
  const words = RINGS_WORDS[language];
  const labels = new Map([...content.micro, ...content.exo].map(({ id, label }) => [id, label]));
  const unseen = content.meso.filter(({ line }) => line === 'unknown').length;
  const lines = [...content.meso, ...content.reaches].map(({ line }) => line);
  const used = unseen > MOST_UNSEEN_LINES ? lines.filter((line) => line !== 'unknown') : lines;
  const isOneWay = content.meso.some(({ oneWayTo }) => oneWayTo !== null) || content.reaches.some(isDirected);
  return [
    ...systems.map((system) => ({ head: words.systems[system][0], words: words.systems[system][1] })),
    ...tieEntries(used as Iterable<TieLine>, LINE_WORDS[language]),
    ...(isOneWay
      ? [
          {
            sample: ({ x, y }: { x: number; y: number }) => [
              ...tieAlong('ordinary', [
                { x: x - 18, y },
                { x: x + 8, y },
              ]),
              arrowHead({ x: x - 18, y }, { x: x + 18, y }),
            ],
            words: words.arrow,
          },
        ]
      : []),
    ...(content.meso.some(({ assessed, routes }) => assessed === 'yes' && routes.length === 1)
      ? [{ sample: (at: { x: number; y: number }) => signShapes(at, '1'), words: words.sole }]
      : []),
    ...(unseen > MOST_UNSEEN_LINES
      ? [
          {
            sample: (at: { x: number; y: number }) =>
              centred(at, [set(['? × 3'], { size: 12, bold: true, paint: 'muted' })]),
            words: words.unseen,
          },
        ]
      : []),
    ...(content.macro.length > 0
      ? [
          {
            sample: (at: { x: number; y: number }) => markShapes(at, content.macro[0]?.mark ?? 'A'),
            words: words.mark,
          },
        ]
      : []),
    ...(lines.some((line) => line !== 'unknown' && line !== 'absent') ? [{ words: words.carriers }] : []),
    ...(left.length === 0
      ? []
      : [{ words: `${FRAME_WORDS[language].left} ${left.map(({ label }) => label).join(', ')}` }]),
    ...content.unplaced.map(({ label, why }) => ({ words: `${words.unplaced[why]} ${label}` })),
    ...key.map((of, at) => ({
      sample: (middle: { x: number; y: number }) => markShapes(middle, String(at + 1), 'ink'),
      words: `${endsOf(of)
        .map((id) => labels.get(id) ?? id)
        .join(' – ')}: ${carriersOf(of, words.unnamed)}`,
    })),
  ];
};

const isDirected = ({ flow }: ReachInPicture): boolean => flow === 'toward-child' || flow === 'from-child';

/** Ids of the two settings that something joins. */
const endsOf = (of: Labelled): readonly string[] => ('pair' in of ? of.pair : [of.from, of.to]);

/** Everyone who carries it, route by route. */
export const carriersOf = (of: Labelled, unnamed: string): string =>
  ('routes' in of ? of.routes : of.carriers).map((chain) => chainText(chain, unnamed)).join('; ');
