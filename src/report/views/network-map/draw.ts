import type { Language } from '../../../model/language.js';
import type { NetworkMapView, PersonOnMap } from '../../../model/report/network-map-view.js';
import type { Picture } from '../../../model/report/picture.js';
import type { Shape, Stroke } from '../../../model/report/shape.js';
import { markShapes } from '../../drawing/block.js';
import { curveRound } from '../../drawing/curve.js';
import { away, type Point } from '../../drawing/direction.js';
import { type Box, boxAbout, Space } from '../../drawing/space.js';
import { centred, set, sizeOf } from '../../drawing/text.js';
import { lineAlong, tieAlong } from '../../drawing/tie.js';
import { wrap } from '../../drawing/wrap.js';
import { NETWORK_MAP_WORDS, wordSector } from '../../words/network-map.js';

/** What is drawn. */
export type NetworkMapContent = Omit<NetworkMapView, keyof Picture>;

const CENTRE: Point = { x: 462, y: 462 };
/** Where the four bands end, from the inside; the first begins at the owner. */
const RADII = [50, 124, 196, 266, 330];
const SIZE = 12.5;
const SECTOR_SIZE = 14;

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
        const curve = curveRound(middle(one.box), middle(two.box), CENTRE, (RADII[0] as number) + 12);
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

interface Spot {
  readonly person: PersonOnMap;
  readonly box: Box;
  /** The words; none where a number stands for them. */
  readonly lines: readonly string[];
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** How far round a sector somebody may stand. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/** A free place within the sector and the band that the person was given. */
const spotFor = (
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

const personShapes = ({ person, box, lines }: Spot, key: readonly PersonOnMap[]): readonly Shape[] =>
  lines.length === 0
    ? markShapes(middle(box), String(key.indexOf(person) + 1), 'ink')
    : [
        { shape: 'rectangle', ...box, ...sphereLook(person.sphere) },
        ...centred(middle(box), [set(lines, { size: SIZE })]),
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

const ground = (sectors: readonly string[], language: Language): readonly Shape[] => {
  const [inner, rim] = [RADII[0] as number, RADII[4] as number];
  const fills = ['tint-3', 'tint-2', 'tint-1', 'paper'] as const;
  const angle = 360 / sectors.length;
  return [
    ...[...RADII.slice(1)].reverse().map(
      (radius, at): Shape => ({
        shape: 'circle',
        ...CENTRE,
        radius,
        fill: fills[at] as 'paper',
        stroke: { paint: 'tint-4', width: 1 },
      }),
    ),
    ...(sectors.length < 2
      ? []
      : sectors.map((_, at) =>
          lineAlong([away(CENTRE, at * angle, inner), away(CENTRE, at * angle, rim)], {
            paint: 'faint',
            width: 1,
          }),
        )),
    ...sectors.flatMap((code, at) => sectorName(wordSector(code, language), (at + 0.5) * angle)),
  ];
};

/** The name of a sector outside the rim: above and below it in the middle, at its sides away from it. */
const sectorName = (name: string, angle: number): readonly Shape[] => {
  const edge = away(CENTRE, angle, (RADII[4] as number) + 12);
  const lines = wrap(name, edge.x > CENTRE.x ? 126 : 104, { size: SECTOR_SIZE, bold: true }, 2);
  const part = set(lines, { size: SECTOR_SIZE, bold: true });
  const { width, height } = sizeOf([part]);
  const side = (edge.x - CENTRE.x) / (RADII[4] as number);
  const x = Math.min(Math.max(edge.x + (side * width) / 2, 12 + width / 2), 930 - width / 2);
  const up = (edge.y - CENTRE.y) / (RADII[4] as number);
  return centred({ x, y: edge.y + (up * height) / 2 }, [part]);
};

/** The names of the bands, upright on the line between the last sector and the first. */
const bandNames = (space: Space, language: Language): readonly Shape[] =>
  NETWORK_MAP_WORDS[language].bands.flatMap((name, at) => {
    const radius = (RADII[at + 1] as number) - 12;
    const part = [set([name], { size: 11, paint: 'muted' })];
    const { width, height } = sizeOf(part);
    const box = space.placeAbout([away(CENTRE, 0, radius)], { width: width + 6, height });
    return box === null
      ? []
      : [{ shape: 'rectangle', ...box, corner: 3, fill: 'paper' } as const, ...centred(middle(box), part)];
  });
