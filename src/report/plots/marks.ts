import type { Paint, Shape, Stroke } from '../../model/report/shape.js';
import type { LegendEntry } from '../drawing/legend.js';
import type { Box } from '../drawing/space.js';
import { label } from './axes.js';
import { lineThrough } from './scales.js';

/** How bars, bands and lines look; each kind differs in lightness, outline or dash and not in colour alone. */
export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

const THIN: Stroke = { paint: 'ink', width: 1 };

/** What is decided, the lower and the upper bound. */
export const BAR_LOOKS: Readonly<Record<'surely' | 'atLowest' | 'atHighest', Look>> = {
  surely: { fill: 'series-1', stroke: THIN },
  atLowest: { fill: 'series-4', stroke: THIN },
  atHighest: { fill: 'paper', stroke: { paint: 'ink', width: 1, dash: 'dashed' } },
};

/** Lines that are told apart by their dash too. */
export const LINE_LOOKS: readonly Stroke[] = [
  { paint: 'series-1', width: 2.4 },
  { paint: 'series-2', width: 2.4, dash: 'dashed' },
  { paint: 'series-3', width: 2.4, dash: 'dotted' },
  { paint: 'ink', width: 1.4 },
];

/** A bar, none where its height is nothing. */
export const bar = (box: Box, look: Look): readonly Shape[] =>
  box.height <= 0 ? [] : [{ shape: 'rectangle', ...box, ...look }];

/** A point with its interval, upright or lying. */
export const interval = (
  at: { readonly x: number; readonly y: number },
  ends: readonly [number, number],
  direction: 'upright' | 'lying',
): readonly Shape[] => {
  const [low, high] = ends;
  const point = (along: number, across: number): { x: number; y: number } =>
    direction === 'upright' ? { x: at.x + across, y: along } : { x: along, y: at.y + across };
  const through = (points: readonly { x: number; y: number }[]): Shape => ({
    shape: 'path',
    steps: lineThrough(points),
    stroke: { paint: 'ink', width: 1.2 },
  });
  return [
    through([point(low, 0), point(high, 0)]),
    through([point(low, -4), point(low, 4)]),
    through([point(high, -4), point(high, 4)]),
    { shape: 'circle', ...at, radius: 3.6, fill: 'ink' },
  ];
};

/** The signs of what is hidden, and of what does not vary. */
export const HIDDEN = '×';
export const CONSTANT = '–';

/** Sizes of the sign of what is hidden, and its width for type of size 1 in DejaVu Sans, the widest of the typefaces. */
const [SMALLEST_SIGN, LARGEST_SIGN, SIGN_WIDTH] = [4, 12.5, 0.84];

/** The sign of what is hidden, on a base line, as large as the room between its neighbours lets it be. */
export const hiddenMark = (x: number, y: number, room: number = Number.POSITIVE_INFINITY): Shape => ({
  ...label(HIDDEN, x, y, 'middle'),
  size: Math.max(SMALLEST_SIGN, Math.min(LARGEST_SIGN, room / SIGN_WIDTH)),
});

/** Legend entries: a box, a line, a point with its interval, a sign. */
export const boxEntry = (look: Look, words: string): LegendEntry => ({
  words,
  sample: ({ x, y }) => [{ shape: 'rectangle', x: x - 11, y: y - 6, width: 22, height: 12, ...look }],
});
export const lineEntry = (stroke: Stroke, words: string): LegendEntry => ({
  words,
  sample: ({ x, y }) => [
    {
      shape: 'path',
      steps: lineThrough([
        { x: x - 16, y },
        { x: x + 16, y },
      ]),
      stroke,
    },
  ],
});
export const intervalEntry = (words: string): LegendEntry => ({
  words,
  sample: ({ x, y }) => interval({ x, y }, [x - 12, x + 12], 'lying'),
});
export const signEntry = (sign: string, words: string): LegendEntry => ({
  words,
  sample: ({ x, y }) => [{ ...label(sign, x, y + 4, 'middle'), size: 12.5 }],
});
