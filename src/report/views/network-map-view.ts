import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { NetworkMapOptions, NetworkMapView, PersonOnMap } from '../../model/report/network-map-view.js';
import type { Shape } from '../../model/report/shape.js';
import { groundOf } from '../content/ground.js';
import { networkMapContent } from '../content/network-map.js';
import { markShapes } from '../drawing/block.js';
import type { Point } from '../drawing/direction.js';
import { header, MARGIN, subtitleOf } from '../drawing/header.js';
import { type LegendEntry, legend } from '../drawing/legend.js';
import { tieEntries } from '../drawing/tie-legend.js';
import { ECOMAP_WORDS } from '../words/ecomap.js';
import { FRAME_WORDS } from '../words/frame.js';
import { NETWORK_MAP_WORDS, SECTORS, wordSector } from '../words/network-map.js';
import { drawNetworkMap } from './network-map/draw.js';
import { sphereLook } from './network-map/spots.js';

const MOST_SECTORS = 8;
const [WIDTH, HEIGHT] = [1188, 840];

/**
 * Shows a person's network on a day as a map on a broad A4 page: sectors, and four bands of closeness about the middle. Closeness is what the owner
 * of the map said it feels like; who was not placed is listed beside the map and never placed by guess.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Whose map, which sectors; language, labels or ids, title, who drew it.
 * @returns The picture with its content.
 * @throws `ResiliensError` `id-unknown` for an owner who is not there, `option-invalid` for sectors that are none, and what {@link ringsView}
 * throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { networkMapView } from 'resiliens/report';
 *
 * const home = microsystem('home', 'home')
 *   .dyad('aunt', { forms: ['primary'], tie: 'strong', sector: 'kin', closeness: 1 })
 *   .dyad('coach', { forms: ['joint'], tie: 'ordinary' });
 * const case17 = ecology('case-17').person('aunt').person('coach').include(home).build();
 * const { placed, unplaced } = networkMapView(case17, '2024-06-01');
 * [placed.map(({ id }) => id), unplaced.map(({ id }) => id)]; // => [['aunt'], ['coach']]
 * ```
 * @since 0.1.0
 */
export const networkMapView = (
  ecology: Ecology,
  date: PlainDate,
  options: NetworkMapOptions = {},
): NetworkMapView => {
  const ground = groundOf(ecology, date, options, ['owner', 'sectors']);
  const { language, view } = ground;
  const { owner = ecology.focalPersonId, sectors = SECTORS } = options;
  if (!view.registry.person.has(owner))
    throw unknownId('id-unknown', ['options', 'owner'], String(owner), view.registry.person.keys());
  checkSectors(sectors);
  const content = networkMapContent(ground, owner, [...sectors]);
  const words = NETWORK_MAP_WORDS[language];
  const drawn = drawNetworkMap(content, language);
  const title = options.title ?? words.title;
  const subtitle = subtitleOf(date, content.informants, options, language);
  const entries: readonly LegendEntry[] = [
    { words: words.closeness },
    ...(['informal', 'formal', 'unknown'] as const)
      .filter((sphere) => content.placed.some((person) => person.sphere === sphere))
      .map((sphere) => ({ sample: sphereSample(sphere), words: words.spheres[sphere] })),
    ...(content.ties.length === 0 ? [] : [{ words: words.ties }]),
    ...tieEntries(
      content.ties.map(({ line }) => line),
      ECOMAP_WORDS[language].lines,
    ),
    ...(content.assessed ? [] : [{ words: `${words.unseen}.` }]),
    ...drawn.key.map((person, at) => ({
      sample: (middle: Point) => markShapes(middle, String(at + 1), 'ink'),
      words: person.label,
    })),
    ...listed(words.unplaced, content.unplaced),
    ...listed(FRAME_WORDS[language].left, drawn.left),
  ];
  return {
    kind: 'network-map',
    version: 1,
    language,
    title,
    text: [
      subtitle,
      content.owner.label,
      ...content.sectors.flatMap((code) => [
        wordSector(code, language),
        ...content.placed
          .filter(({ sector }) => sector === code)
          .map(
            ({ label, closeness, sphere }) =>
              `- ${label}: ${words.bands[(closeness ?? 1) - 1]}, ${words.spheres[sphere]}`,
          ),
      ]),
      ...listed(words.unplaced, content.unplaced).map((one) => `${one.head} ${one.words}`),
      ...(content.assessed ? [] : [`${words.unseen}.`]),
    ],
    ...content,
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...header(title, subtitle, WIDTH),
      ...drawn.shapes,
      ...legend(
        { x: 944, y: 130, width: WIDTH - 944 - MARGIN, height: HEIGHT - 130 - MARGIN },
        1,
        entries,
        FRAME_WORDS[language].more,
      ),
    ],
  };
};

const listed = (
  head: string,
  people: readonly PersonOnMap[],
): readonly { readonly head: string; readonly words: string }[] =>
  people.length === 0
    ? []
    : [{ head: head.endsWith(':') ? head : `${head}:`, words: people.map(({ label }) => label).join(', ') }];

const checkSectors = (sectors: readonly string[]): void => {
  const isList =
    Array.isArray(sectors) &&
    sectors.length > 0 &&
    sectors.length <= MOST_SECTORS &&
    new Set(sectors).size === sectors.length &&
    sectors.every((code) => typeof code === 'string' && code !== '');
  if (!isList)
    throw new ResiliensError('option-invalid', ['options', 'sectors'], { least: 1, most: MOST_SECTORS });
};

const sphereSample =
  (sphere: PersonOnMap['sphere']) =>
  ({ x, y }: Point): readonly Shape[] => [
    { shape: 'rectangle', x: x - 14, y: y - 8, width: 28, height: 16, ...sphereLook(sphere) },
  ];
