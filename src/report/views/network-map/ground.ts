import type { Language } from '../../../model/language.js';
import type { Shape } from '../../../model/report/shape.js';
import { away } from '../../drawing/direction.js';
import { middleOf, type Space } from '../../drawing/space.js';
import { centred, set, sizeOf } from '../../drawing/text.js';
import { lineAlong } from '../../drawing/tie.js';
import { wrap } from '../../drawing/wrap.js';
import { NETWORK_MAP_WORDS, wordSector } from '../../words/network-map.js';
import { CENTRE, RADII } from './frame.js';

const SECTOR_SIZE = 14;

/** Bands, sectors and their names. */
export const ground = (sectors: readonly string[], language: Language): readonly Shape[] => {
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
export const bandNames = (space: Space, language: Language): readonly Shape[] =>
  NETWORK_MAP_WORDS[language].bands.flatMap((name, at) => {
    const radius = (RADII[at + 1] as number) - 12;
    const part = [set([name], { size: 11, paint: 'muted' })];
    const { width, height } = sizeOf(part);
    const box = space.placeAbout([away(CENTRE, 0, radius)], { width: width + 6, height });
    return box === null
      ? []
      : [{ shape: 'rectangle', ...box, corner: 3, fill: 'paper' } as const, ...centred(middleOf(box), part)];
  });
