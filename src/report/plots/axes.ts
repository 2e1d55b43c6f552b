import type { Shape, TextShape } from '../../model/report/shape.js';
import type { Box } from '../drawing/space.js';
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
  Math.max(0, ...texts.map((text) => textWidth(text, TICK_SIZE))) + 8 + (title === '' ? 0 : 20);

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
            title,
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

/** A lower axis below a box: line, marks, labels, title. */
export const lowerAxis = (
  box: Box,
  ticks: readonly Tick[],
  title: string,
  { hasMarks = true }: { readonly hasMarks?: boolean } = {},
): readonly Shape[] => {
  const y = box.y + box.height;
  const hasBelow = ticks.some(({ below }) => below !== undefined);
  return [
    {
      shape: 'path',
      steps: [
        ['M', box.x, y],
        ['L', box.x + box.width, y],
      ],
      stroke: { paint: 'ink', width: 1 },
    },
    ...ticks.flatMap(({ at, text, below }): Shape[] => [
      ...(hasMarks
        ? [
            {
              shape: 'path' as const,
              steps: [['M', at, y] as const, ['L', at, y + 4] as const],
              stroke: { paint: 'ink' as const, width: 1 },
            },
          ]
        : []),
      label(text, at, y + 17, 'middle'),
      ...(below === undefined
        ? []
        : [{ ...label(below, at, y + 30, 'middle'), size: 10, paint: 'muted' as const }]),
    ]),
    { ...label(title, box.x + box.width / 2, y + (hasBelow ? 47 : 36), 'middle'), size: TITLE_SIZE },
  ];
};

/** A short text beside a mark. */
export const label = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): TextShape => ({
  shape: 'text',
  x,
  y,
  text,
  size: TICK_SIZE,
  anchor,
});
