import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedDoses } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import { LOWER_AXIS, leftAxis, leftAxisWidth, lowerAxis, ticksOf } from './axes.js';
import { HIDDEN, hiddenMark, interval, intervalEntry, signEntry } from './marks.js';
import { settled } from './options.js';
import { bandScale, linearScale } from './scales.js';
import { sheetOf } from './sheet.js';

/**
 * Plots the share with an outcome at each count, with its interval and how many children stand behind it. Nothing is joined or
 * smoothed: where there are no children there is no point, and what is hidden carries a sign.
 *
 * @param doses - What `doseResponse` gave, where it gave a table.
 * @param options - Language, title, axes, width.
 * @returns A picture for {@link toSvg}.
 * @throws ResiliensError `input-invalid` or `required-missing` for what is no dose-response table, `option-invalid`.
 * @example
 * ```ts
 * import { doseResponse } from 'resiliens/cohort';
 * import { doseResponsePlot } from 'resiliens/report';
 *
 * const found = doseResponse([0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 0, 1, 0, 1, 1, 1], { smallestCell: 1 });
 * const plot = found.value === null ? null : doseResponsePlot(found);
 * plot?.text[0]; // => '0: 25.0% (4.6% to 69.9%), n = 4.'
 * ```
 * @since 0.1.0
 */
export const doseResponsePlot = (
  doses: PlottedDoses,
  options: PlotOptions = {},
): Picture<'dose-response-plot'> => {
  needArgument(doses, 'doses', ['value']);
  const own = settled(options);
  const { words, numbers } = own;
  const { value: rows, topFrom } = doses;
  const highest = Math.max(0.05, ...rows.map(({ rate }) => rate.high ?? 0));
  const isHidden = rows.some(({ rate, rows: of }) => rate.value === null || of.value === null);
  const named = (dose: number): string =>
    dose === topFrom ? `${numbers.tick(dose)} ${words.orMore}` : numbers.tick(dose);
  const counted = (count: number | null): string => (count === null ? HIDDEN : numbers.whole(count));
  return sheetOf(
    {
      kind: 'dose-response-plot',
      title: words.titles.doseResponse,
      height: 310,
      text: rows.map(({ dose, rows: of, rate }) => {
        const share =
          rate.value === null
            ? HIDDEN
            : `${numbers.percent(rate.value, 1)} (${numbers.percent(rate.low ?? 0, 1)} ${words.to} ${numbers.percent(rate.high ?? 0, 1)})`;
        return `${named(dose)}: ${share}, ${words.rows(counted(of.value))}.`;
      }),
      draw: (box) => {
        const title = options.yTitle ?? words.shareWithOutcome;
        const bottom = LOWER_AXIS + 12;
        const scale = linearScale([0, Math.min(1, highest)], [box.y + box.height - bottom, box.y + 8], {
          nice: true,
        });
        const left = leftAxisWidth(
          scale.ticks.map((tick) => numbers.percent(tick)),
          title,
        );
        const inner = {
          x: box.x + left,
          y: box.y + 8,
          width: box.width - left,
          height: box.height - bottom - 8,
        };
        const bands = bandScale(rows.length, [inner.x, inner.x + inner.width], 0.2);
        const middle = (place: number): number => bands.at(place) + bands.width / 2;
        return [
          ...leftAxis(
            inner,
            ticksOf(scale, (tick) => numbers.percent(tick)),
            title,
          ),
          ...lowerAxis(
            inner,
            rows.map(({ dose, rows: of }, place) => ({
              at: middle(place),
              text: named(dose),
              below: counted(of.value),
            })),
            options.xTitle ?? words.dose,
            { belowTitle: 'n' },
          ),
          ...rows.flatMap(({ rate }, place) => {
            const x = middle(place);
            if (rate.value === null) return [hiddenMark(x, inner.y + inner.height - 4, bands.width)];
            return interval(
              { x, y: scale.at(rate.value) },
              [scale.at(rate.low ?? rate.value), scale.at(rate.high ?? rate.value)],
              'upright',
            );
          }),
        ];
      },
      legend: [
        intervalEntry(`${words.shareWithOutcome}, ${words.withInterval}`),
        ...(isHidden ? [signEntry(HIDDEN, words.hidden(doses.smallestCell))] : []),
      ],
      notes:
        doses.dropped === 0
          ? []
          : [words.leftOut(numbers.whole(doses.dropped), numbers.whole(doses.undecided))],
    },
    own,
  );
};
