import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedPairs } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import type { Paint, Shape } from '../../model/report/shape.js';
import type { LegendEntry } from '../drawing/legend.js';
import type { Box } from '../drawing/space.js';
import { clip } from '../drawing/wrap.js';
import { textWidth } from '../svg/text-width.js';
import { label as labelAt, TICK_SIZE } from './axes.js';
import { CONSTANT, HIDDEN, signEntry } from './marks.js';
import { type Settled, settled } from './options.js';
import { sheetOf } from './sheet.js';

/** Steps of the size of phi, each with its fill and the colour of what stands on it. */
const STEPS: readonly { readonly from: number; readonly fill: Paint; readonly ink: Paint }[] = [
  { from: 0, fill: 'paper', ink: 'ink' },
  { from: 0.1, fill: 'tint-3', ink: 'ink' },
  { from: 0.2, fill: 'series-4', ink: 'ink' },
  { from: 0.3, fill: 'faint', ink: 'ink' },
  { from: 0.5, fill: 'muted', ink: 'paper' },
];
/** Cells narrower than this have no room for their number, and columns narrower than that not for each of theirs. */
const [ROOM_FOR_NUMBER, ROOM_FOR_EACH] = [27, 18];
/** Widest cell, tallest and lowest row. */
const [WIDEST, TALLEST, LOWEST] = [52, 40, 13];

type Pair = PlottedPairs['value'][number];

/**
 * Plots which items are present together, as a triangle of cells: the darker, the larger phi, and its number where there is room.
 * Without room, a stroke across a cell marks a negative one. A hidden pair carries a sign, and one in which an item does not vary another.
 *
 * @param matrix - What `coOccurrence` gave.
 * @param options - Language, title, words for items, width.
 * @returns A picture for {@link toSvg}.
 * @throws ResiliensError `input-invalid` or `required-missing` for what is no matrix, `option-invalid`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { coOccurrence, tableFromRows } from 'resiliens/cohort';
 * import { coOccurrencePlot } from 'resiliens/report';
 *
 * const rows = [{ criminality: 'present', 'alcohol-misuse': 'present' }, { criminality: 'absent', 'alcohol-misuse': 'absent' }] as const;
 * const table = tableFromRows(borgeStressIndex2018, rows);
 * const plot = coOccurrencePlot(coOccurrence(table, { items: ['criminality', 'alcohol-misuse'], smallestCell: 1 }));
 * plot.text; // => ['criminality, alcohol-misuse: 1.00.', 'n = 2.']
 * ```
 * @since 0.1.0
 */
export const coOccurrencePlot = (
  matrix: PlottedPairs,
  options: PlotOptions = {},
): Picture<'co-occurrence-plot'> => {
  needArgument(matrix, 'matrix', ['items', 'value']);
  const own = settled(options);
  const { words, numbers, label } = own;
  const { items, value: pairs } = matrix;
  const tall = Math.max(LOWEST, Math.min(TALLEST, 460 / Math.max(1, items.length)));
  return sheetOf(
    {
      kind: 'co-occurrence-plot',
      title: words.titles.coOccurrence,
      height: items.length * tall + 24,
      text: pairs.map((pair) => `${label(pair.first)}, ${label(pair.second)}: ${saidOf(pair, own)}.`),
      draw: (box) => triangle(box, tall, matrix, own),
      legend: [
        ...STEPS.map((_, place) => stepEntry(place, own)),
        ...(pairs.some(({ why }) => why === 'small-cell')
          ? [signEntry(HIDDEN, words.hidden(matrix.smallestCell))]
          : []),
        ...(pairs.some(({ why }) => why === 'constant') ? [signEntry(CONSTANT, words.constant)] : []),
      ],
      notes: [`${words.rows(numbers.whole(matrix.n))}.`],
    },
    own,
  );
};

const saidOf = ({ phi, why }: Pair, { numbers }: Settled): string => {
  if (phi !== null) return numbers.decimal(phi, 2);
  return why === 'constant' ? CONSTANT : HIDDEN;
};

/** One row an item, one column an item but the last, numbered alike. */
const triangle = (
  box: Box,
  tall: number,
  { items, value: pairs }: PlottedPairs,
  own: Settled,
): readonly Shape[] => {
  const found = new Map(
    pairs.flatMap((pair) => [
      [`${pair.first}\n${pair.second}`, pair] as const,
      [`${pair.second}\n${pair.first}`, pair] as const,
    ]),
  );
  const widest = Math.max(0, ...items.map((item) => textWidth(own.label(item), TICK_SIZE)));
  const names = Math.min(box.width * 0.42, widest + 34);
  const wide = Math.min(WIDEST, (box.width - names) / Math.max(1, items.length - 1));
  const left = box.x + names;
  const columns = items.slice(0, -1);
  return [
    ...items.flatMap((item, row): readonly Shape[] => {
      const y = box.y + row * tall;
      const middle = y + tall / 2 + 4;
      return [
        labelAt(clip(own.label(item), names - 34, { size: TICK_SIZE }), left - 28, middle, 'end'),
        labelAt(String(row + 1), left - 7, middle, 'end'),
        ...items.slice(0, row).flatMap((first, column) => {
          const pair = found.get(`${first}\n${item}`);
          const cell = { x: left + column * wide, y, width: wide, height: tall };
          return pair === undefined ? [] : cellShapes(pair, cell, saidOf(pair, own));
        }),
      ];
    }),
    ...columns.flatMap((_, column) =>
      wide < ROOM_FOR_EACH && (column + 1) % 5 !== 0 && column > 0
        ? []
        : [
            labelAt(
              String(column + 1),
              left + (column + 0.5) * wide,
              box.y + items.length * tall + 15,
              'middle',
            ),
          ],
    ),
  ];
};

const cellShapes = ({ phi, why }: Pair, box: Box, said: string): readonly Shape[] => {
  const inset = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  // Rounding must not put a phi of 0.3 on the lower step.
  const size = phi === null ? 0 : Math.round(Math.abs(phi) * 1e9) / 1e9;
  const step = [...STEPS].reverse().find(({ from }) => size >= from) ?? STEPS[0];
  const hasRoom = box.width >= ROOM_FOR_NUMBER;
  const sign = phi === null ? (why === 'constant' ? CONSTANT : HIDDEN) : hasRoom ? said : '';
  return [
    {
      shape: 'rectangle',
      ...inset,
      fill: step?.fill ?? 'paper',
      stroke: { paint: 'tint-4', width: 0.7 },
    },
    ...(phi !== null && phi < 0 && !hasRoom ? [strokeAcross(inset)] : []),
    ...(sign === ''
      ? []
      : [
          {
            ...labelAt(sign, box.x + box.width / 2, box.y + box.height / 2 + 4, 'middle'),
            size: Math.min(TICK_SIZE, box.height),
            paint: step?.ink ?? 'ink',
          } as const,
        ]),
  ];
};

const strokeAcross = ({ x, y, width, height }: Box): Shape => ({
  shape: 'path',
  steps: [
    ['M', x, y + height],
    ['L', x + width, y],
  ],
  stroke: { paint: 'ink', width: 0.8 },
});

const stepEntry = (place: number, { words, numbers }: Settled): LegendEntry => {
  const [step, next] = [STEPS[place], STEPS[place + 1]];
  const from = numbers.decimal(step?.from ?? 0, 1);
  const limits = next === undefined ? `≥ ${from}` : `${from}–${numbers.decimal(next.from, 1)}`;
  return {
    words: place === 0 ? `${limits}  (${words.phiLegend})` : limits,
    sample: ({ x, y }) => [
      {
        shape: 'rectangle',
        x: x - 11,
        y: y - 6,
        width: 22,
        height: 12,
        fill: step?.fill ?? 'paper',
        stroke: { paint: 'faint', width: 0.8 },
      },
    ],
  };
};
