import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedLines } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import { courseOf, drawLines, LINES_HEIGHT } from './fitted-lines.js';
import { boxEntry, LINE_LOOKS, lineEntry } from './marks.js';
import { settled } from './options.js';
import { sheetOf } from './sheet.js';

/**
 * Plots an interaction: what a model expects along the risk, one line a value of the resource, with limits of the expected mean. The
 * lines end where the observed values end, and differ in dash as in colour.
 *
 * @param lines - What `fittedLines` gave with a moderator.
 * @param options - Language, title, axes, width.
 * @returns A picture for {@link toSvg}.
 * @throws ResiliensError `input-invalid` or `required-missing` for what are no lines, `option-invalid`.
 * @example
 * ```ts
 * import { fittedLines, resilienceModel } from 'resiliens/cohort';
 * import { interactionPlot } from 'resiliens/report';
 *
 * const risk = [0, 1, 2, 3, 0, 1, 2, 3];
 * const resource = [0, 0, 0, 0, 1, 1, 1, 1];
 * const model = resilienceModel({ outcome: [10, 8, 6.1, 4, 11, 11, 10.9, 11], risk, resource });
 * const lines = model.value === null ? null : fittedLines(model.protective, { focal: 'risk', moderator: 'resource' });
 * const plot = lines === null ? null : interactionPlot(lines, { language: 'nb' });
 * plot?.text[0]?.startsWith('ressurs lik 0: 0 →'); // => true
 * ```
 * @since 0.1.0
 */
export const interactionPlot = (
  lines: PlottedLines,
  options: PlotOptions = {},
): Picture<'interaction-plot'> => {
  needArgument(lines, 'lines', ['value', 'observedRange']);
  const own = settled(options);
  const { words, numbers } = own;
  const named = (at: number | null): string =>
    words.resourceAt(at === null ? '' : numbers.tick(Math.round(at * 100) / 100));
  return sheetOf(
    {
      kind: 'interaction-plot',
      title: words.titles.interaction,
      height: LINES_HEIGHT,
      text: lines.value.map(
        ({ moderatorAt, points }) => `${named(moderatorAt)}: ${courseOf(points, lines, own)}.`,
      ),
      draw: drawLines(lines, options, own),
      legend: [
        ...lines.value.map(({ moderatorAt }, line) =>
          lineEntry(LINE_LOOKS[line % LINE_LOOKS.length] as (typeof LINE_LOOKS)[number], named(moderatorAt)),
        ),
        boxEntry(
          { fill: 'tint-3' },
          words.limits(numbers.percent(lines.confidenceLevel, decimalsOf(lines.confidenceLevel))),
        ),
      ],
      notes: [`${words.onlyObserved} ${words.rows(numbers.whole(lines.n))}.`],
    },
    own,
  );
};

/** Decimals that a level needs as per cent: none for 95 %, one for 99.4 %. */
export const decimalsOf = (level: number): number =>
  Math.abs(level * 100 - Math.round(level * 100)) < 1e-9 ? 0 : 1;
