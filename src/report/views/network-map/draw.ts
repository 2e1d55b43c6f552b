import type { Language } from '../../../model/language.js';
import type { PersonOnMap } from '../../../model/report/network-map-view.js';
import type { Shape } from '../../../model/report/shape.js';
import { curveRound } from '../../drawing/curve.js';
import { boxAbout, middleOf, Space } from '../../drawing/space.js';
import { centred, set } from '../../drawing/text.js';
import { tieAlong } from '../../drawing/tie.js';
import { wrap } from '../../drawing/wrap.js';
import { CENTRE, type NetworkMapContent, RADII } from './frame.js';
import { bandNames, ground } from './ground.js';
import { personShapes, type Spot, spotFor } from './spots.js';

/** The map, and the people on it who are only a number there. */
export interface DrawnMap {
  /** The shapes. */
  readonly shapes: readonly Shape[];
  /** People who found no room for their words, in the order of their numbers. */
  readonly key: readonly PersonOnMap[];
  /** People who found no room at all. */
  readonly left: readonly PersonOnMap[];
}

/** Draws sectors, bands and people. */
export const drawNetworkMap = (content: NetworkMapContent, language: Language): DrawnMap => {
  const rim = RADII[4] as number;
  const space = new Space(boxAbout(CENTRE, 2 * rim + 4, 2 * rim + 4));
  space.take(boxAbout(CENTRE, 2 * (RADII[0] as number), 2 * (RADII[0] as number)));
  const names = bandNames(space, language);
  const spots = new Map<string, Spot>();
  const key: PersonOnMap[] = [];
  const left: PersonOnMap[] = [];
  for (const person of content.placed) {
    const together = content.placed.filter(
      (one) => one.sector === person.sector && one.closeness === person.closeness,
    );
    const wanted = (together.indexOf(person) + 0.5) / together.length;
    const spot = spotFor(person, content.sectors, wanted, space);
    if (spot === null) left.push(person);
    else spots.set(person.id, spot);
    if (spot !== null && spot.lines.length === 0) key.push(person);
  }
  const owner = wrap(content.owner.label, (RADII[0] as number) * 1.6, { size: 15, bold: true }, 3);
  return {
    key,
    left,
    shapes: [
      ...ground(content.sectors, language),
      ...content.ties.flatMap(({ between: [a, b], line }) => {
        const [one, two] = [spots.get(a), spots.get(b)];
        if (one === undefined || two === undefined) return [];
        const curve = curveRound(middleOf(one.box), middleOf(two.box), CENTRE, (RADII[0] as number) + 12);
        return tieAlong(line, curve.points, curve.steps);
      }),
      ...names,
      ...[...spots.values()].flatMap((spot) => personShapes(spot, key)),
      {
        shape: 'circle',
        ...CENTRE,
        radius: RADII[0] as number,
        fill: 'child',
        stroke: { paint: 'ink', width: 1.6 },
      },
      ...centred(CENTRE, [set(owner, { size: 15, bold: true })]),
    ],
  };
};
