import type { Shape, TextShape } from '../../model/report/shape.js';
import type { Box } from '../drawing/space.js';
import { clip } from '../drawing/wrap.js';
import { textWidth } from '../svg/text-width.js';
import type { LinearScale } from './scales.js';

export const TICK_SIZE = 11.5;
const TITLE_SIZE = 12;
/** Height of a lower axis with its title. */
export const LOWER_AXIS = 44;

/** A mark on an axis. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  /** A second line below. */
  readonly below?: string | undefined;
}

/** Width of an upright axis: its title, turned, and its widest label. */
export const leftAxisWidth = (texts: readonly string[], title: string): number =>
  widest(texts) + 8 + (title === '' ? 0 : 20);

/** Marks of a scale, worded. */
export const ticksOf = (scale: LinearScale, word: (value: number) => string): readonly Tick[] =>
  scale.ticks.map((value) => ({ at: scale.at(value), text: word(value) }));

/** An upright axis at the left of a box, with faint lines across it. */
export const leftAxis = (box: Box, ticks: readonly Tick[], title: string): readonly Shape[] => [
  ...ticks.flatMap(({ at, text }): Shape[] => [
    {
      shape: 'path',
      steps: [
        ['M', box.x, at],
        ['L', box.x + box.width, at],
      ],
      stroke: { paint: 'tint-3', width: 0.8 },
    },
    label(text, box.x - 7, at + TICK_SIZE * 0.36, 'end'),
  ]),
  ...(title === ''
    ? []
    : [
        {
          ...label(
            clip(title, box.height, { size: TITLE_SIZE }),
            box.x -
              leftAxisWidth(
                ticks.map(({ text }) => text),
                title,
              ) +
              12,
            box.y + box.height / 2,
            'middle' as const,
          ),
          size: TITLE_SIZE,
          turn: -90,
        },
      ]),
];

/** Type of the second line: as large as fits, but no smaller than can be read. */
const [LARGEST_BELOW, SMALLEST_BELOW] = [10, 8];
/** How far a label may reach beyond the box: at its left there is always an upright axis. */
const [OVER_LEFT, OVER] = [30, 15];

/**
 * A lower axis below a box: line, marks, labels, title. Where labels would touch, only every second, third ... one is there; those
 * with a second line are counted from the last one, which stands for all above it.
 */
export const lowerAxis = (
  box: Box,
  ticks: readonly Tick[],
  title: string,
  { hasMarks = true, belowTitle = '' }: { readonly hasMarks?: boolean; readonly belowTitle?: string } = {},
): readonly Shape[] => {
  const y = box.y + box.height;
  const hasBelow = ticks.some(({ below }) => below !== undefined);
  const step = Math.abs((ticks[1]?.at ?? Number.POSITIVE_INFINITY) - (ticks[0]?.at ?? 0));
  const inside = (at: number, text: string, size = TICK_SIZE): number => {
    const half = widest([text], size) / 2;
    return Math.min(Math.max(at, box.x - OVER_LEFT + half), box.x + box.width + OVER - half);
  };
  // A label that is moved in from an edge comes nearer to the next one.
  const moved = Math.max(0, ...ticks.map(({ at, text }) => Math.abs(inside(at, text) - at)));
  const every = Math.ceil((widest(ticks.map(({ text }) => text)) + 4 + moved) / step) || 1;
  const wide = widest(
    ticks.map(({ below = '' }) => below),
    1,
  );
  const small = Math.max(SMALLEST_BELOW, Math.min(LARGEST_BELOW, (step - 3) / Math.max(0.1, wide)));
  const everyBelow = Math.ceil((wide * small + 3) / step - 1e-9) || 1;
  const isThere = (place: number, of: number): boolean =>
    (hasBelow ? ticks.length - 1 - place : place) % of === 0;
  return [
    {
      shape: 'path',
      steps: [
        ['M', box.x, y],
        ['L', box.x + box.width, y],
      ],
      stroke: { paint: 'ink', width: 1 },
    },
    ...ticks.flatMap(({ at, text, below }, place): Shape[] => [
      ...(hasMarks ? [markAt(at, y)] : []),
      ...(isThere(place, every) ? [label(text, inside(at, text), y + 17, 'middle')] : []),
      ...(below === undefined || !isThere(place, everyBelow)
        ? []
        : [
            {
              ...label(below, inside(at, below, small), y + 30, 'middle'),
              size: small,
              paint: 'muted' as const,
            },
          ]),
    ]),
    ...(hasBelow && belowTitle !== ''
      ? [{ ...label(belowTitle, box.x - 7, y + 30, 'end'), size: 10, paint: 'muted' as const }]
      : []),
    {
      ...label(
        clip(title, box.width, { size: TITLE_SIZE }),
        box.x + box.width / 2,
        y + (hasBelow ? 47 : 36),
        'middle',
      ),
      size: TITLE_SIZE,
    },
  ];
};

const widest = (texts: readonly string[], size = TICK_SIZE): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

const markAt = (at: number, y: number): Shape => ({
  shape: 'path',
  steps: [
    ['M', at, y],
    ['L', at, y + 4],
  ],
  stroke: { paint: 'ink', width: 1 },
});

/** A short text beside a mark. */
export const label = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): TextShape => ({
  shape: 'text',
  x,
  y,
  text,
  size: TICK_SIZE,
  anchor,
});
