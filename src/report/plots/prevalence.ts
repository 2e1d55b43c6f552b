import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedPrevalence } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import type { Shape } from '../../model/report/shape.js';
import { clip } from '../drawing/wrap.js';
import { textWidth } from '../svg/text-width.js';
import { LOWER_AXIS, label as labelAt, lowerAxis, TICK_SIZE, ticksOf } from './axes.js';
import { boxEntry, HIDDEN, hiddenMark, interval, intervalEntry, type Look, signEntry } from './marks.js';
import { settled } from './options.js';
import { linearScale } from './scales.js';
import { sheetOf } from './sheet.js';

const ROW = 19;
const BOUNDS: Look = { fill: 'series-4' };

/**
 * Plots how common each item is: a band from the share that would hold if every open answer were a no to the one if every one were a
 * yes, and on it the share among those known with its interval.
 *
 * Items stand in the order of the instrument and are not ranked. What is hidden carries a sign.
 *
 * @param prevalence - What `itemPrevalence` gave.
 * @param options - Language, title, words for items, width.
 * @returns A picture for {@link toSvg}, as high as there are items.
 * @throws ResiliensError `input-invalid` or `required-missing` for what is no prevalence, `option-invalid`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { itemPrevalence, tableFromRows } from 'resiliens/cohort';
 * import { prevalencePlot } from 'resiliens/report';
 *
 * const rows = Array.from({ length: 20 }, (_, row) => ({ criminality: row < 5 ? 'present' : 'absent' }) as const);
 * const plot = prevalencePlot(itemPrevalence(tableFromRows(borgeStressIndex2018, rows)), { labels: { criminality: 'Kriminalitet' } });
 * plot.text[4]; // => 'Kriminalitet: 25.0% to 25.0%; 25.0% (11.2% to 46.9%).'
 * ```
 * @since 0.1.0
 */
export const prevalencePlot = (
  prevalence: PlottedPrevalence,
  options: PlotOptions = {},
): Picture<'prevalence-plot'> => {
  needArgument(prevalence, 'prevalence', ['value']);
  const own = settled(options);
  const { words, numbers, label, width } = own;
  const rows = prevalence.value;
  const highest = Math.max(
    0.05,
    ...rows.flatMap(({ high, amongKnown }) => [high ?? 0, amongKnown.high ?? 0]),
  );
  const isHidden = rows.some(({ low }) => low === null);
  const spanned = (low: number | null, high: number | null): string =>
    low === null || high === null
      ? HIDDEN
      : `${numbers.percent(low, 1)} ${words.to} ${numbers.percent(high, 1)}`;
  const names = Math.min(
    width * 0.42,
    Math.max(0, ...rows.map(({ item }) => textWidth(label(item), TICK_SIZE))) + 10,
  );
  return sheetOf(
    {
      kind: 'prevalence-plot',
      title: words.titles.prevalence,
      height: rows.length * ROW + LOWER_AXIS + 8,
      text: rows.map(({ item, low, high, amongKnown }) => {
        const known =
          amongKnown.value === null
            ? HIDDEN
            : `${numbers.percent(amongKnown.value, 1)} (${spanned(amongKnown.low, amongKnown.high)})`;
        return `${label(item)}: ${spanned(low, high)}; ${known}.`;
      }),
      draw: (box) => {
        const inner = {
          x: box.x + names,
          y: box.y + 4,
          width: box.width - names - 12,
          height: rows.length * ROW,
        };
        const scale = linearScale([0, Math.min(1, highest)], [inner.x, inner.x + inner.width], {
          ticks: Math.max(2, Math.floor(inner.width / 42)),
          nice: true,
        });
        const ticks = ticksOf(scale, (tick) => numbers.percent(tick));
        return [
          ...ticks.map(
            ({ at }): Shape => ({
              shape: 'path',
              steps: [
                ['M', at, inner.y],
                ['L', at, inner.y + inner.height],
              ],
              stroke: { paint: 'tint-3', width: 0.8 },
            }),
          ),
          ...rows.flatMap(({ item, low, high, amongKnown }, place): readonly Shape[] => {
            const y = inner.y + (place + 0.5) * ROW;
            const name = labelAt(
              clip(label(item), names - 8, { size: TICK_SIZE }),
              inner.x - 7,
              y + 4,
              'end',
            );
            if (low === null || high === null) return [name, hiddenMark(inner.x + 7, y + 4)];
            return [
              name,
              {
                shape: 'rectangle',
                x: scale.at(low),
                y: y - 6,
                width: Math.max(1, scale.at(high) - scale.at(low)),
                height: 12,
                ...BOUNDS,
              },
              ...(amongKnown.value === null
                ? []
                : interval(
                    { x: scale.at(amongKnown.value), y },
                    [
                      scale.at(amongKnown.low ?? amongKnown.value),
                      scale.at(amongKnown.high ?? amongKnown.value),
                    ],
                    'lying',
                  )),
            ];
          }),
          ...lowerAxis(inner, ticks, options.xTitle ?? words.share),
        ];
      },
      legend: [
        boxEntry(BOUNDS, words.bounds),
        intervalEntry(words.amongKnown),
        ...(isHidden ? [signEntry(HIDDEN, words.hidden(prevalence.smallestCell))] : []),
      ],
      notes: [`${words.rows(numbers.whole(prevalence.n))}.`],
    },
    own,
  );
};
