import type { PersonOnMap } from '../../../model/report/network-map-view.js';
import type { Shape, Stroke } from '../../../model/report/shape.js';
import { markShapes } from '../../drawing/block.js';
import { away } from '../../drawing/direction.js';
import { type Box, middleOf, type Space } from '../../drawing/space.js';
import { centred, set, sizeOf } from '../../drawing/text.js';
import { wrap } from '../../drawing/wrap.js';
import { CENTRE, RADII } from './frame.js';

const SIZE = 12.5;

/** A person with a place on the map. */
export interface Spot {
  readonly person: PersonOnMap;
  readonly box: Box;
  /** The words; none where a number stands for them. */
  readonly lines: readonly string[];
}

/** How far round a sector somebody may stand. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/** A free place within the sector and the band that the person was given. */
export const spotFor = (
  person: PersonOnMap,
  sectors: readonly string[],
  wanted: number,
  space: Space,
): Spot | null => {
  const band = person.closeness as 1 | 2 | 3 | 4;
  const [inner, outer] = [RADII[band - 1] as number, RADII[band] as number];
  const angle = 360 / sectors.length;
  const from = sectors.indexOf(person.sector as string) * angle;
  // Those who share a place stand side by side in it.
  const within = [wanted, ...[...PARTS].sort((one, two) => Math.abs(one - wanted) - Math.abs(two - wanted))];
  const depths = [0.5, 0.32, 0.68, 0.2, 0.8];
  const points = depths.flatMap((depth) =>
    within.map((part) => away(CENTRE, from + part * angle, inner + (outer - inner) * depth)),
  );
  for (const lines of [wrap(person.label, 92, { size: SIZE }, 2), []]) {
    const size = lines.length === 0 ? { width: 12, height: 12 } : sizeOf([set(lines, { size: SIZE })]);
    const box = space.placeAbout(points, { width: size.width + 12, height: size.height + 7 });
    if (box !== null) return { person, box, lines };
  }
  return null;
};

/** A person: a box with a name, or a number. */
export const personShapes = ({ person, box, lines }: Spot, key: readonly PersonOnMap[]): readonly Shape[] =>
  lines.length === 0
    ? markShapes(middleOf(box), String(key.indexOf(person) + 1), 'ink')
    : [
        { shape: 'rectangle', ...box, ...sphereLook(person.sphere) },
        ...centred(middleOf(box), [set(lines, { size: SIZE })]),
      ];

/** Round for the private network, square for the public one, dashed where nobody knows. */
export const sphereLook = (
  sphere: PersonOnMap['sphere'],
): { readonly corner: number; readonly fill: 'paper'; readonly stroke: Stroke } => ({
  corner: sphere === 'informal' ? 10 : 0,
  fill: 'paper',
  stroke:
    sphere === 'unknown'
      ? { paint: 'muted', width: 1.4, dash: 'dashed' }
      : { paint: sphere === 'informal' ? 'support' : 'ink', width: 1.6 },
});
