import type { Shape } from '../../../model/report/shape.js';
import { boxAbout, Space } from '../../drawing/space.js';
import { circleShape, placed } from './circles.js';
import { CENTRE, type EcomapContent } from './frame.js';
import { centreRadius, centreShapes } from './middle.js';
import { labelOn, linesTo } from './ties.js';

/** More circles than this would be too small to read. */
export const MOST_SYSTEMS = 28;

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
