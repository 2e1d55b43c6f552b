import type { TieInEcomap } from '../../../model/report/ecomap-view.js';
import type { Shape } from '../../../model/report/shape.js';
import { distanceOf, type Point } from '../../drawing/direction.js';
import { middleOf, type Space } from '../../drawing/space.js';
import { centred, set, sizeOf } from '../../drawing/text.js';
import { arrowHead, tieAlong } from '../../drawing/tie.js';
import { paintOf } from '../../drawing/tie-paint.js';
import { clip, wrap } from '../../drawing/wrap.js';
import type { Circle } from './circles.js';
import { CENTRE, MOST_LINES, SMALL } from './frame.js';

interface TieTo {
  readonly tie: TieInEcomap;
  readonly from: Point;
  readonly to: Point;
  readonly shapes: readonly Shape[];
}

/** Lines side by side from the middle to a circle, one for each tie. */
export const linesTo = ({ system, at, radius }: Circle, middle: number): readonly TieTo[] => {
  const length = distanceOf(CENTRE, at);
  const [dx, dy] = [(at.x - CENTRE.x) / length, (at.y - CENTRE.y) / length];
  const ties = system.ties.slice(0, MOST_LINES);
  return ties.map((tie, place) => {
    const aside = (place - (ties.length - 1) / 2) * 26;
    const shift = (point: Point, along: number): Point => ({
      x: point.x + dx * along - dy * aside,
      y: point.y + dy * along + dx * aside,
    });
    const from = shift(CENTRE, middle - 2);
    const to = shift(CENTRE, length - Math.sqrt(Math.max(radius * radius - aside * aside, 0)));
    const paint = paintOf(tie.line);
    const size = tie.line === 'strong' ? 16 : 12;
    return {
      tie,
      from,
      to,
      shapes: [
        ...tieAlong(tie.line, [from, to]),
        ...(tie.flow === 'toward-child' || tie.flow === 'both' ? [arrowHead(to, from, paint, size)] : []),
        ...(tie.flow === 'from-child' || tie.flow === 'both' ? [arrowHead(from, to, paint, size)] : []),
      ],
    };
  });
};

const ALONG = [
  [0.55, 0.42, 0.68, 0.3, 0.8],
  [0.36, 0.68, 0.5, 0.25, 0.8],
  [0.68, 0.42, 0.55, 0.8, 0.3],
];

/** The people of a tie at its line, or a question mark where nobody has said how it is. */
export const labelOn = ({ tie, from, to }: TieTo, place: number, space: Space): readonly Shape[] => {
  const names = tie.persons.map(({ label }) => label).join(', ');
  const text = [names, ...(tie.line === 'unknown' ? ['?'] : [])].filter((part) => part !== '').join(' ');
  if (text === '') return [];
  const parts = [set(wrap(text, 96, { size: SMALL }, 2), { size: SMALL })];
  const { width, height } = sizeOf(parts);
  // Labels of lines side by side begin at other places along them.
  const spots = (ALONG[place % ALONG.length] as readonly number[]).map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
  const short = [set([clip(text, 52, { size: SMALL })], { size: SMALL })];
  const small = sizeOf(short);
  const box =
    space.placeAbout(spots, { width: width + 6, height: height + 2 }) ??
    space.placeAbout(spots, { width: small.width + 6, height: small.height + 2 });
  if (box === null) return [];
  const fits = box.width >= width + 6 - 0.01;
  return [
    { shape: 'rectangle', ...box, corner: 5, fill: 'paper' },
    ...centred(middleOf(box), fits ? parts : short),
  ];
};
