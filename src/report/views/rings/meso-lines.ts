import type { PairInPicture } from '../../../model/report/ecology-content.js';
import type { Shape } from '../../../model/report/shape.js';
import {
  between,
  type Curve,
  crossed,
  curveRound,
  entryInto,
  type Framed,
  framed,
} from '../../drawing/curve.js';
import { type Box, middleOf, type Space } from '../../drawing/space.js';
import { arrowHead, tieAlong } from '../../drawing/tie.js';
import { questionMark } from '../../drawing/tie-legend.js';
import type { Card } from './cards.js';
import type { RingsFrame } from './frame.js';
import { carrierBlock, type Labels } from './labels.js';

/** Up to so many pairs that nobody has looked into get a line each; more of them are counted at the settings. */
export const MOST_UNSEEN_LINES = 10;

/** Up to so many lines labels keep clear of the lines of others. */
const MOST_AVOIDED = 20;

/** Where along a line its label may stand, the best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** Lines between settings of the child; the labels come later, so that they lie over all lines. */
export const mesoLines = (
  pairs: readonly PairInPicture[],
  cards: ReadonlyMap<string, Card>,
  frame: RingsFrame,
  space: Space,
  labels: Labels,
): { readonly lines: readonly Shape[]; readonly over: readonly Shape[] } => {
  const unseen = pairs.filter(({ line }) => line === 'unknown').length;
  const drawn = pairs.flatMap((pair): Drawn[] => {
    const [one, two] = pair.pair.map((id) => cards.get(id));
    if (one === undefined || two === undefined || pair.line === 'absent') return [];
    if (pair.line === 'unknown' && unseen > MOST_UNSEEN_LINES) return [];
    const middles = [one, two].map(({ box }) => middleOf(box));
    const [from, to] = middles as [(typeof middles)[0], (typeof middles)[0]];
    return [{ pair, one, two, curve: curveRound(from, to, frame.centre, frame.child + 26) }];
  });
  // Dotted lines lie lowest; they say least.
  const ordered = [...drawn.filter(isUnseen), ...drawn.filter((line) => !isUnseen(line))];
  const seen = drawn.filter((line) => !isUnseen(line));
  // Among very many lines no place is clear of all others.
  const paths = seen.length > MOST_AVOIDED ? [] : seen.map(({ curve }) => framed(curve.points));
  const over = [...ordered].reverse().flatMap((line) => labelOf(line, paths, space, labels));
  return {
    lines: ordered.flatMap(({ pair, one, two, curve }) => [
      ...tieAlong(pair.line, curve.points, curve.steps),
      ...arrowsOf(pair, one, two, curve),
    ]),
    over,
  };
};

interface Drawn {
  readonly pair: PairInPicture;
  readonly one: Card;
  readonly two: Card;
  readonly curve: Curve;
}

const isUnseen = ({ pair }: Drawn): boolean => pair.line === 'unknown';

const arrowsOf = ({ oneWayTo }: PairInPicture, one: Card, two: Card, { points }: Curve): readonly Shape[] => {
  if (oneWayTo === null) return [];
  const entry =
    oneWayTo === two.setting.id ? entryInto(points, two.box) : entryInto([...points].reverse(), one.box);
  return entry === null ? [] : [arrowHead(...entry)];
};

const labelOf = (line: Drawn, paths: readonly Framed[], space: Space, labels: Labels): readonly Shape[] => {
  const { pair, one, two, curve } = line;
  const open = between(curve.points, one.box, two.box);
  const spots = ALONG.flatMap((part) => open[Math.round(part * (open.length - 1))] ?? []);
  const cost = paths.length === 0 ? undefined : (box: Box): number => crossed(paths, curve.points, box);
  if (isUnseen(line)) {
    const box = space.placeAbout(spots, { width: 18, height: 18 }, cost);
    return box === null ? [] : questionMark({ x: box.x + 9, y: box.y + 9 });
  }
  return labels.place(carrierBlock(pair, labels), spots, cost, pair);
};

/** How many pairs of a setting nobody has looked into, where they are too many for lines. */
export const unseenCounts = (pairs: readonly PairInPicture[]): ReadonlyMap<string, number> => {
  const unseen = pairs.filter(({ line }) => line === 'unknown');
  const counts = new Map<string, number>();
  if (unseen.length <= MOST_UNSEEN_LINES) return counts;
  for (const { pair } of unseen) for (const id of pair) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
