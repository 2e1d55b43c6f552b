import type { Shape } from '../../model/report/shape.js';
import type { TieLine } from '../../model/report/tie-line.js';
import type { Point } from './direction.js';
import type { LegendEntry } from './legend.js';
import { centred, set } from './text.js';
import { tieAlong } from './tie.js';

const ORDER: readonly TieLine[] = [
  'strong',
  'ordinary',
  'tenuous',
  'stressful',
  'mixed',
  'broken',
  'unknown',
  'absent',
];

/** A short piece of a line about a point. */
const tieSample = (line: TieLine, { x, y }: Point): readonly Shape[] => [
  ...tieAlong(line, [
    { x: x - 18, y },
    { x: x + 18, y },
  ]),
  ...(line === 'unknown' ? questionMark({ x, y }) : []),
];

/** The sign that nobody has looked. */
export const questionMark = (at: Point): readonly Shape[] => [
  { shape: 'circle', ...at, radius: 8, fill: 'paper' },
  ...centred(at, [set(['?'], { size: 13, bold: true, paint: 'muted' })]),
];

/** The lines that a picture uses, each with its meaning. */
export const tieEntries = (
  used: Iterable<TieLine>,
  words: Readonly<Record<TieLine, string>>,
): readonly LegendEntry[] => {
  const lines = new Set(used);
  return ORDER.filter((line) => lines.has(line)).map((line) => ({
    sample: (middle) => tieSample(line, middle),
    words: words[line],
  }));
};
