import type { SystemInEcomap } from '../../../model/report/ecomap-view.js';
import type { Shape } from '../../../model/report/shape.js';
import { direction, distanceOf, type Point } from '../../drawing/direction.js';
import { centred, set } from '../../drawing/text.js';
import { wrap } from '../../drawing/wrap.js';
import { CENTRE, MOST_LINES, SMALL } from './frame.js';

const RADII = [66, 58, 50, 45, 41, 37, 33];

/** Half axes of the inner and the outer ellipse on which the circles stand. */
const INNER = { x: 310, y: 172 };

const OUTER = { x: 520, y: 272 };

/** Up to so many circles stand on one ellipse. */
const ONE_ROUND = 9;

/** A system with its place. */
export interface Circle {
  readonly system: SystemInEcomap;
  readonly at: Point;
  readonly radius: number;
}

/** Places on one ellipse, or by turns on an inner and an outer one where there are many. */
export const placed = (systems: readonly SystemInEcomap[]): readonly Circle[] => {
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

/** A circle with its name, and how many ties found no room. */
export const circleShape = ({ system, at, radius }: Circle): Shape => {
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
