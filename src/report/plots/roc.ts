import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedArea, PlottedCutOffs } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import type { Shape, Stroke } from '../../model/report/shape.js';
import { type Box, boxAbout, Space } from '../drawing/space.js';
import { textWidth } from '../svg/text-width.js';
import { LOWER_AXIS, label, leftAxis, leftAxisWidth, lowerAxis, TICK_SIZE, ticksOf } from './axes.js';
import { lineEntry } from './marks.js';
import { settled } from './options.js';
import { linearScale, lineThrough } from './scales.js';
import { sheetOf } from './sheet.js';

const CHANCE: Stroke = { paint: 'muted', width: 1, dash: 'dashed' };
const CURVE: Stroke = { paint: 'series-1', width: 2 };

/**
 * Plots sensitivity against false positives over the cut-offs of a score: straight lines between the cut-offs there are, from corner to
 * corner, and the line that chance would give.
 *
 * A cut-off whose four counts hold one from 1 to below `smallestCell` is left out, and how many are is said.
 *
 * @param cutOffs - What `screeningCutOffs` gave, where it gave cut-offs.
 * @param options - The area under the curve (`areaUnderCurve`), the smallest count shown (5), language, title, axes, width.
 * @returns A picture for {@link toSvg}.
 * @throws ResiliensError `input-invalid` or `required-missing` for what are no cut-offs, `option-invalid`.
 * @example
 * ```ts
 * import { screeningCutOffs } from 'resiliens/cohort';
 * import { rocPlot } from 'resiliens/report';
 *
 * const found = screeningCutOffs({ scores: [0, 1, 2], cases: [10, 20, 30], controls: [40, 20, 10] }, 'higher-is-case');
 * const plot = found.value === null ? null : rocPlot(found);
 * plot?.text[0]; // => '≥ 1: 83.3% / 42.9%.'
 * ```
 * @since 0.1.0
 */
export const rocPlot = (
  cutOffs: PlottedCutOffs,
  options: PlotOptions & {
    readonly area?: PlottedArea | undefined;
    readonly smallestCell?: number | undefined;
  } = {},
): Picture<'roc-plot'> => {
  needArgument(cutOffs, 'cutOffs', ['value', 'bestByYouden']);
  const own = settled(options);
  const { words, numbers, width } = own;
  const smallest = options.smallestCell ?? 5;
  const isSmall = (count: number): boolean => count > 0 && count < smallest;
  const shown = cutOffs.value.filter(
    (own) => ![own.truePositives, own.falsePositives, own.falseNegatives, own.trueNegatives].some(isSmall),
  );
  const points = shown
    .map(({ sensitivity, specificity, ...rest }) => ({ x: 1 - specificity, y: sensitivity, ...rest }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const left = leftAxisWidth(['0.0'], words.sensitivity);
  const side = Math.min(width - 32 - left - 20, 380);
  const named = ({ cut, rule }: { cut: number; rule: '>=' | '<=' }): string =>
    `${rule === '>=' ? '≥' : '≤'} ${numbers.tick(cut)}`;
  const isBest = (cut: number): boolean => cutOffs.bestByYouden.includes(cut);
  return sheetOf(
    {
      kind: 'roc-plot',
      title: words.titles.roc,
      height: side + LOWER_AXIS + 8,
      text: [...points]
        .reverse()
        .map((point) => `${named(point)}: ${numbers.percent(point.y, 1)} / ${numbers.percent(point.x, 1)}.`),
      draw: (box) => {
        const inner = {
          x: box.x + left + Math.max(0, (box.width - left - side) / 2),
          y: box.y + 8,
          width: side,
          height: side,
        };
        const x = linearScale([0, 1], [inner.x, inner.x + side]);
        const y = linearScale([0, 1], [inner.y + side, inner.y]);
        const at = (point: { readonly x: number; readonly y: number }) => ({
          x: x.at(point.x),
          y: y.at(point.y),
        });
        const word = (tick: number): string => numbers.decimal(tick, 1);
        return [
          ...leftAxis(inner, ticksOf(y, word), options.yTitle ?? words.sensitivity),
          ...lowerAxis(inner, ticksOf(x, word), options.xTitle ?? words.falsePositives),
          { shape: 'path', steps: lineThrough([at({ x: 0, y: 0 }), at({ x: 1, y: 1 })]), stroke: CHANCE },
          {
            shape: 'path',
            steps: lineThrough([{ x: 0, y: 0 }, ...points, { x: 1, y: 1 }].map(at)),
            stroke: CURVE,
          },
          ...points.map(
            (point): Shape => ({
              shape: 'circle',
              ...at(point),
              radius: isBest(point.cut) ? 5 : 3.4,
              fill: isBest(point.cut) ? 'paper' : 'ink',
              stroke: { paint: 'ink', width: 1.6 },
            }),
          ),
          ...namesBeside(
            points.map((point) => ({ ...at(point), text: named(point), first: isBest(point.cut) })),
            inner,
          ),
        ];
      },
      legend: [
        lineEntry(CHANCE, words.chance),
        {
          words: words.best,
          sample: (here) => [
            { shape: 'circle', ...here, radius: 5, fill: 'paper', stroke: { paint: 'ink', width: 1.6 } },
          ],
        },
      ],
      notes: [
        ...(options.area === undefined ? [] : [areaNote(options.area, own)]),
        ...(shown.length === cutOffs.value.length
          ? []
          : [words.notShown(cutOffs.value.length - shown.length)]),
        `${words.rows(numbers.whole(cutOffs.n))}.`,
      ],
    },
    own,
  );
};

/** Names beside points where there is room; where two would lie over each other, the second goes without. */
const namesBeside = (
  points: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly first: boolean;
  }[],
  bounds: Box,
): readonly Shape[] => {
  const space = new Space({ ...bounds, width: bounds.width + 40 });
  for (const { x, y } of points) space.take(boxAbout({ x, y }, 8, 8));
  return [...points]
    .sort((a, b) => Number(b.first) - Number(a.first))
    .flatMap(({ x, y, text }) => {
      const [width, height] = [textWidth(text, TICK_SIZE), TICK_SIZE + 2];
      const box = space.place([
        { x: x + 8, y: y + 2, width, height },
        { x: x + 8, y: y - height / 2, width, height },
        { x: x - width - 8, y: y - height - 2, width, height },
      ]);
      return box === null ? [] : [label(text, box.x, box.y + TICK_SIZE, 'start')];
    });
};

const areaNote = (
  { value, intervalDeLong }: PlottedArea,
  { words, numbers }: ReturnType<typeof settled>,
): string =>
  words.area(
    numbers.decimal(value, 3),
    intervalDeLong === null
      ? null
      : `${numbers.decimal(intervalDeLong.low, 3)} ${words.to} ${numbers.decimal(intervalDeLong.high, 3)}`,
  );
