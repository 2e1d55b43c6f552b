import type { ConditionInPicture } from '../../../model/report/ecology-content.js';
import type { Shape } from '../../../model/report/shape.js';
import { markShapes } from '../../drawing/block.js';
import { away } from '../../drawing/direction.js';
import { middleOf, type Space } from '../../drawing/space.js';
import { flushLeft, LEADING, type Lines, set, sizeOf } from '../../drawing/text.js';
import { lineAlong } from '../../drawing/tie.js';
import { wrap } from '../../drawing/wrap.js';
import type { RingsFrame } from './frame.js';

/** Room in the corners that the rings leave free. */
const CORNER_WIDTH = 138;
const CORNER_HEIGHT = 106;
const INDENT = 20;
const SIZE = 12;

/** So many conditions have room in the corners, three in each. */
const MOST_CONDITIONS = 12;

/** Degrees by which a letter may stand aside. */
const ASIDE = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20];

/** Corners in the order in which they are filled: angle of the first mark in the band, whether it is left, whether it is up. */
const CORNERS = [
  { angle: 45, left: false, up: true },
  { angle: 315, left: true, up: true },
  { angle: 135, left: false, up: false },
  { angle: 225, left: true, up: false },
];

/** Conditions in the corners of the page, each with its letter there and on the outer band. */
export const macroCorners = (
  conditions: readonly ConditionInPicture[],
  frame: RingsFrame,
  space: Space,
  effects: Readonly<Record<ConditionInPicture['effect'], string>>,
): { readonly shapes: readonly Shape[]; readonly left: readonly ConditionInPicture[] } => {
  const each = Math.max(1, Math.ceil(Math.min(conditions.length, MOST_CONDITIONS) / CORNERS.length));
  const shapes = CORNERS.flatMap((corner, at) => {
    const here = conditions.slice(at * each, (at + 1) * each);
    return here.length === 0 ? [] : cornerShapes(here, corner, frame, space, effects);
  });
  return { shapes, left: conditions.slice(each * CORNERS.length) };
};

const cornerShapes = (
  here: readonly ConditionInPicture[],
  { angle, left, up }: (typeof CORNERS)[number],
  { centre, edge, rim }: RingsFrame,
  space: Space,
  effects: Readonly<Record<ConditionInPicture['effect'], string>>,
): readonly Shape[] => {
  const lines = Math.max(1, Math.floor(CORNER_HEIGHT / (SIZE * LEADING * here.length)) - 1);
  const entries = here.map(({ label, effect }): readonly Lines[] => [
    set(wrap(label, CORNER_WIDTH - INDENT, { size: SIZE, bold: true }, Math.min(lines, 3)), {
      size: SIZE,
      bold: true,
    }),
    set([effects[effect]], { size: SIZE - 1, paint: 'muted' }),
  ]);
  const heights = entries.map((entry) => sizeOf(entry).height + 4);
  const x = left ? centre.x - rim : centre.x + rim - CORNER_WIDTH;
  const widths = entries.map((entry) => sizeOf(entry).width);
  let y = up ? centre.y - rim : centre.y + rim - heights.reduce((sum, height) => sum + height, 0);
  const shapes: Shape[] = [];
  here.forEach(({ mark }, at) => {
    const turn = (at - (here.length - 1) / 2) * 6;
    // The letter stands on the band where no setting reaches into it.
    const place = space.placeAbout(
      ASIDE.map((aside) => away(centre, angle + turn + aside, (edge + rim) / 2)),
      { width: 19, height: 19 },
    );
    const onBand = place === null ? null : middleOf(place);
    // The letter stands on the side of the rings, so that its line crosses no words.
    const inCorner = { x: left ? x + (widths[at] as number) + 14 : x + 8, y: y + 9 };
    shapes.push(
      ...(here.length === 1 && onBand !== null
        ? [lineAlong([inCorner, onBand], { paint: 'faint', width: 1 })]
        : []),
      ...markShapes(inCorner, mark),
      ...flushLeft({ x: left ? x : x + INDENT, y }, entries[at] as readonly Lines[]),
      ...(onBand === null ? [] : markShapes(onBand, mark)),
    );
    y += heights[at] as number;
  });
  return shapes;
};
