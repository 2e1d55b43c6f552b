import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedDistribution } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import type { Shape } from '../../model/report/shape.js';
import { LOWER_AXIS, leftAxis, leftAxisWidth, lowerAxis, ticksOf } from './axes.js';
import { BAR_LOOKS, bar, boxEntry, HIDDEN, hiddenMark, signEntry } from './marks.js';
import { settled } from './options.js';
import { bandScale, linearScale } from './scales.js';
import { sheetOf } from './sheet.js';

const KINDS = ['atLowest', 'surely', 'atHighest'] as const;

/**
 * Plots the distribution of a count with its bounds: for each value the children of whom it is decided, and the distributions that
 * would hold if every open answer were a no, or a yes.
 *
 * What is hidden as a small count carries a sign instead of a bar; the undecided children are named below.
 *
 * @param distribution - One of the results of `scoreDistributions`.
 * @param options - Language, title, axes, width.
 * @returns A picture for {@link toSvg}.
 * @throws ResiliensError `input-invalid` or `required-missing` for what is no distribution, `option-invalid`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, scoreDistributions, tableFromRows } from 'resiliens/cohort';
 * import { distributionPlot, toSvg } from 'resiliens/report';
 *
 * const table = tableFromRows(borgeStressIndex2018, [{}, {}, {}, {}, {}, {}]);
 * const [areas] = scoreDistributions(compileColumns(borgeStressIndex2018).score(table));
 * const plot = areas === undefined ? null : distributionPlot(areas, { language: 'nn' });
 * plot?.text.at(-1); // => 'Ikkje avgjort: 6 av 6 born.'
 * plot === null ? '' : toSvg(plot).slice(0, 4); // => '<svg'
 * ```
 * @since 0.1.0
 */
export const distributionPlot = (
  distribution: PlottedDistribution,
  options: PlotOptions = {},
): Picture<'distribution-plot'> => {
  needArgument(distribution, 'distribution', ['value', 'undecided']);
  const own = settled(options);
  const { words, numbers, label } = own;
  const { value: values, smallestCell } = distribution;
  const most = Math.max(1, ...values.flatMap((value) => KINDS.map((kind) => value[kind].value ?? 0)));
  const isHidden = values.some((value) => KINDS.some((kind) => value[kind].value === null));
  const said = (count: number | null): string => (count === null ? HIDDEN : numbers.whole(count));
  const xTitle = options.xTitle ?? `${words.count} (${label(distribution.id)})`;
  return sheetOf(
    {
      kind: 'distribution-plot',
      title: words.titles.distribution,
      height: 300,
      text: values.map(
        ({ score, surely, atLowest, atHighest }) =>
          `${numbers.tick(score)}: ${words.surely} ${said(surely.value)}; ${words.atLowest} ${said(atLowest.value)}; ${words.atHighest} ${said(atHighest.value)}.`,
      ),
      draw: (box) => {
        const title = options.yTitle ?? words.children;
        const whole = linearScale([0, most], [box.y + box.height - LOWER_AXIS, box.y + 6], { nice: true });
        const left = leftAxisWidth(whole.ticks.map(numbers.whole), title);
        const inner = {
          x: box.x + left,
          y: box.y + 6,
          width: box.width - left,
          height: box.height - LOWER_AXIS - 6,
        };
        const bands = bandScale(values.length, [inner.x, inner.x + inner.width], 0.25);
        const floor = inner.y + inner.height;
        const step = bands.width / KINDS.length;
        return [
          ...leftAxis(inner, ticksOf(whole, numbers.whole), title),
          ...values.flatMap((value, place) =>
            KINDS.flatMap((kind, at): readonly Shape[] => {
              const x = bands.at(place) + at * step;
              const count = value[kind].value;
              if (count === null) return [hiddenMark(x + step / 2, floor - 3, step)];
              const y = whole.at(count);
              return bar({ x, y, width: Math.max(1, step - 1), height: floor - y }, BAR_LOOKS[kind]);
            }),
          ),
          ...lowerAxis(
            inner,
            values.map(({ score }, place) => ({
              at: bands.at(place) + bands.width / 2,
              text: numbers.tick(score),
            })),
            xTitle,
            { hasMarks: false },
          ),
        ];
      },
      legend: [
        ...KINDS.map((kind) => boxEntry(BAR_LOOKS[kind], words[kind])),
        ...(isHidden ? [signEntry(HIDDEN, words.hidden(smallestCell))] : []),
      ],
      notes: [words.undecidedOf(said(distribution.undecided.value), numbers.whole(distribution.n))],
    },
    own,
  );
};
