import { needArgument } from '../../errors/need-argument.js';
import type { Picture } from '../../model/report/picture.js';
import type { PlottedLines, PlottedTurn } from '../../model/report/plots-input.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import type { Shape } from '../../model/report/shape.js';
import { courseOf, drawLines, LINES_HEIGHT, type Place } from './fitted-lines.js';
import { decimalsOf } from './interaction.js';
import { boxEntry, interval, intervalEntry } from './marks.js';
import { settled } from './options.js';
import { sheetOf } from './sheet.js';

/**
 * Plots a curve over the observed values with limits of the expected mean, and on its foot the turning point with its interval where
 * it lies within them; where it does not, or the curve does not turn, that is said in words and nothing is drawn outside.
 *
 * @param lines - What `fittedLines` gave along the curved predictor.
 * @param turn - What `turningPoint` gave.
 * @param options - Language, title, axes, width.
 * @returns A picture for {@link toSvg}.
 * @throws ResiliensError `input-invalid` or `required-missing` for what are no lines and no turning point, `option-invalid`.
 * @example
 * ```ts
 * import { challengeModel, fittedLines } from 'resiliens/cohort';
 * import { turningPointPlot } from 'resiliens/report';
 *
 * const found = challengeModel({ outcome: [4.1, 7, 7.9, 7.1, 4], risk: [0, 1, 2, 3, 4] });
 * const plot = found.value === null ? null : turningPointPlot(fittedLines(found.model, { focal: 'risk' }), found.turning);
 * plot?.text[1]?.startsWith('Turning point 1.99 ('); // => true
 * ```
 * @since 0.1.0
 */
export const turningPointPlot = (
  lines: PlottedLines,
  turn: PlottedTurn,
  options: PlotOptions = {},
): Picture<'turning-point-plot'> => {
  needArgument(lines, 'lines', ['value', 'observedRange']);
  needArgument(turn, 'turn');
  const own = settled(options);
  const { words, numbers } = own;
  const isInside = turn.insideRange === true && turn.value !== null;
  return sheetOf(
    {
      kind: 'turning-point-plot',
      title: words.titles.turningPoint,
      height: LINES_HEIGHT,
      text: lines.value.map(({ points }) => `${courseOf(points, lines, own)}.`),
      draw: drawLines(lines, options, own, (place) => (isInside ? turnShapes(turn, lines, place) : [])),
      legend: [
        boxEntry(
          { fill: 'tint-3' },
          words.limits(numbers.percent(lines.confidenceLevel, decimalsOf(lines.confidenceLevel))),
        ),
        ...(isInside ? [intervalEntry(words.turnInterval)] : []),
      ],
      notes: [turnNote(turn, own), `${words.onlyObserved} ${words.rows(numbers.whole(lines.n))}.`],
    },
    own,
  );
};

/** The turning point on the foot of the drawing, its limits cut off at the observed values, and a faint line up to the curve. */
const turnShapes = (
  { value, low, high }: PlottedTurn,
  { observedRange: [lowest, highest] }: PlottedLines,
  { inner, x }: Place,
): readonly Shape[] => {
  if (value === null) return [];
  const y = inner.y + inner.height - 14;
  const within = (end: number | null): number => x.at(Math.min(highest, Math.max(lowest, end ?? value)));
  return [
    {
      shape: 'path',
      steps: [
        ['M', x.at(value), inner.y],
        ['L', x.at(value), y],
      ],
      stroke: { paint: 'muted', width: 1, dash: 'dotted' },
    },
    ...interval({ x: x.at(value), y }, [within(low), within(high)], 'lying'),
  ];
};

const turnNote = (
  { value, low, high, insideRange }: PlottedTurn,
  { words, numbers }: ReturnType<typeof settled>,
): string => {
  if (value === null) return words.noTurn;
  const said = numbers.decimal(value, 2);
  if (insideRange !== true) return words.turnOutside(said);
  return words.turn(
    said,
    low === null || high === null
      ? null
      : `${numbers.decimal(low, 2)} ${words.to} ${numbers.decimal(high, 2)}`,
  );
};
