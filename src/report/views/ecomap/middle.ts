import type { Shape } from '../../../model/report/shape.js';
import { centred, LEADING, set, sizeOf } from '../../drawing/text.js';
import { tieAlong } from '../../drawing/tie.js';
import { clip, wrap } from '../../drawing/wrap.js';
import { CENTRE, type EcomapContent, SMALL } from './frame.js';

const ROW = SMALL * LEADING + 5;

const MOST_ROWS = 5;

/** How large the circle of the child must be for its household. */
export const centreRadius = ({ household }: EcomapContent): number =>
  58 + Math.min(household.length, MOST_ROWS) * 7;

/** The child, and below it those it lives with, each with the sign of the tie. */
export const centreShapes = ({ child, household }: EcomapContent, radius: number): readonly Shape[] => {
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
