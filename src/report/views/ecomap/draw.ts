import type { EcomapView, SystemInEcomap, TieInEcomap } from '../../../model/report/ecomap-view.js';
import type { Picture } from '../../../model/report/picture.js';
import type { Shape } from '../../../model/report/shape.js';
import { direction, distanceOf, type Point } from '../../drawing/direction.js';
import { boxAbout, Space } from '../../drawing/space.js';
import { centred, LEADING, set, sizeOf } from '../../drawing/text.js';
import { arrowHead, tieAlong } from '../../drawing/tie.js';
import { paintOf } from '../../drawing/tie-paint.js';
import { clip, wrap } from '../../drawing/wrap.js';

/** What is drawn. */
export type EcomapContent = Omit<EcomapView, keyof Picture>;

const CENTRE: Point = { x: 594, y: 402 };
/** More circles than this would be too small to read. */
export const MOST_SYSTEMS = 28;
const RADII = [66, 58, 50, 45, 41, 37, 33];
/** Half axes of the inner and the outer ellipse on which the circles stand. */
const INNER = { x: 310, y: 172 };
const OUTER = { x: 520, y: 272 };
/** Up to so many circles stand on one ellipse. */
const ONE_ROUND = 9;
const MOST_LINES = 3;
const SMALL = 11.5;

/** Draws circles around the child, and lines to them. */
export const drawEcomap = (content: EcomapContent): readonly Shape[] => {
  const space = new Space({ x: 14, y: 84, width: 1160, height: 640 });
  const circles = placed(content.systems.slice(0, MOST_SYSTEMS));
  const middle = centreRadius(content);
  space.take(boxAbout(CENTRE, 2 * middle, 2 * middle));
  for (const { at, radius } of circles) space.take(boxAbout(at, 2 * radius, 2 * radius));
  const lines = circles.map((circle) => linesTo(circle, middle));
  const open = lines.flat();
  return [
    ...open.flatMap(({ shapes }) => shapes),
    ...lines.flatMap((ties) => ties.flatMap((line, at) => labelOn(line, at, space))),
    ...circles.map(circleShape),
    ...centreShapes(content, middle),
  ];
};

interface Circle {
  readonly system: SystemInEcomap;
  readonly at: Point;
  readonly radius: number;
}

/** Places on one ellipse, or by turns on an inner and an outer one where there are many. */
const placed = (systems: readonly SystemInEcomap[]): readonly Circle[] => {
  const two = systems.length > ONE_ROUND;
  const places = systems.map((_, at): Point => {
    const { x, y } = direction(((at + 0.5) * 360) / systems.length);
    const axes = !two ? { x: 400, y: 250 } : at % 2 === 0 ? INNER : OUTER;
    return { x: CENTRE.x + x * axes.x, y: CENTRE.y + y * axes.y };
  });
  const nearest = Math.min(
    ...places.flatMap((one, at) => places.slice(at + 1).map((other) => distanceOf(one, other))),
  );
  const radius = RADII.find((size) => 2 * size + 3 <= nearest) ?? 26;
  return systems.map((system, at) => ({ system, at: places[at] as Point, radius }));
};

interface TieTo {
  readonly tie: TieInEcomap;
  readonly from: Point;
  readonly to: Point;
  readonly shapes: readonly Shape[];
}

/** Lines side by side from the middle to a circle, one for each tie. */
const linesTo = ({ system, at, radius }: Circle, middle: number): readonly TieTo[] => {
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
const labelOn = ({ tie, from, to }: TieTo, place: number, space: Space): readonly Shape[] => {
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
    ...centred({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, fits ? parts : short),
  ];
};

const circleShape = ({ system, at, radius }: Circle): Shape => {
  const size = radius > 52 ? 13 : 11.5;
  const isPerson = system.sort === 'person';
  const more = system.ties.length - MOST_LINES;
  const lines = wrap(system.label, radius * 1.62, { size, bold: !isPerson }, radius > 45 ? 4 : 3);
  return {
    shape: 'group',
    title: system.label,
    shapes: [
      {
        shape: 'circle',
        ...at,
        radius,
        fill: system.sort === 'exo' ? 'tint-2' : 'paper',
        stroke: {
          paint: system.sort === 'micro' ? 'support' : 'muted',
          width: system.sort === 'micro' ? 2.4 : 1.2,
          ...(isPerson ? { dash: 'dashed' } : {}),
        },
      },
      ...centred(at, [
        set(lines, { size, bold: !isPerson }),
        ...(more > 0 ? [set([`+ ${more}`], { size: SMALL, paint: 'muted' })] : []),
      ]),
    ],
  };
};

const ROW = SMALL * LEADING + 5;
const MOST_ROWS = 5;

const centreRadius = ({ household }: EcomapContent): number => 58 + Math.min(household.length, MOST_ROWS) * 7;

/** The child, and below it those it lives with, each with the sign of the tie. */
const centreShapes = ({ child, household }: EcomapContent, radius: number): readonly Shape[] => {
  const rows = household.slice(0, MOST_ROWS);
  const name = [set(wrap(child.label, radius * 1.4, { size: 16, bold: true }, 2), { size: 16, bold: true })];
  const height = sizeOf(name).height + rows.length * ROW;
  const top = CENTRE.y - height / 2;
  const more = household.length > rows.length ? ` + ${household.length - rows.length}` : '';
  return [
    { shape: 'circle', ...CENTRE, radius, fill: 'child', stroke: { paint: 'ink', width: 1.8 } },
    ...centred({ x: CENTRE.x, y: top + sizeOf(name).height / 2 }, name),
    ...rows.flatMap(({ persons, line }, at) => {
      const y = top + sizeOf(name).height + ROW * (at + 0.5) + 2;
      const last = at === rows.length - 1 ? more : '';
      const text = clip(`${persons.map(({ label }) => label).join(', ')}${last}`, radius * 1.02, {
        size: SMALL,
      });
      const part = set([line === 'unknown' ? `? ${text}` : text], { size: SMALL });
      const wide = part.width + 34;
      const left = CENTRE.x - wide / 2;
      return [
        ...tieAlong(line, [
          { x: left, y },
          { x: left + 26, y },
        ]),
        ...centred({ x: left + 34 + part.width / 2, y }, [part]),
      ];
    }),
  ];
};
