import type { Shape } from '../../model/report/shape.js';
import type { Point } from './direction.js';
import type { Box } from './space.js';
import { flushLeft, type Lines, set, sizeOf } from './text.js';
import { wrap } from './wrap.js';

/** Room for a sample beside its words. */
const SAMPLE_WIDTH = 46;
const COLUMN_GAP = 18;
const ROW_GAP = 3;

/** One entry of a legend. */
export interface LegendEntry {
  /** Draws the sign about a point; without it the words begin at the left. */
  readonly sample?: ((middle: Point) => readonly Shape[]) | undefined;
  /** A word in bold before the others. */
  readonly head?: string | undefined;
  /** What it means. */
  readonly words: string;
}

/** Sizes that are tried, the most legible first. */
const SIZES = [13, 12, 11, 10];
const MOST_LINES = 4;

/**
 * Entries in columns, in the largest type in which all of them fit; where none is small enough the last line says how many are left.
 */
export const legend = (
  box: Box,
  columns: number,
  entries: readonly LegendEntry[],
  more: (count: number) => string,
): readonly Shape[] => {
  const width = (box.width - COLUMN_GAP * (columns - 1)) / columns;
  for (const size of SIZES) {
    const rows = entries.map((entry) => rowOf(entry, width, size));
    const placed = balanced(rows, columns, box.height);
    if (placed.length === rows.length || size === SIZES.at(-1)) {
      const missing = rows.length - placed.length;
      const kept = missing === 0 ? placed : placed.slice(0, -1);
      const shapes = kept.flatMap(({ column, top }, at) =>
        (rows[at] as Row).draw({ x: box.x + column * (width + COLUMN_GAP), y: box.y + top }),
      );
      const last = placed.at(-1);
      if (missing === 0 || last === undefined) return shapes;
      return [
        ...shapes,
        ...flushLeft({ x: box.x + last.column * (width + COLUMN_GAP), y: box.y + last.top }, [
          set([more(missing + 1)], { size, paint: 'muted' }),
        ]),
      ];
    }
  }
  return [];
};

interface Row {
  readonly height: number;
  readonly draw: (at: Point) => readonly Shape[];
}

const rowOf = ({ sample, head, words }: LegendEntry, width: number, size: number): Row => {
  const indent = sample === undefined ? 0 : SAMPLE_WIDTH;
  const parts: readonly Lines[] = [
    set(head === undefined ? [] : wrap(head, width - indent, { size, bold: true }, 1), { size, bold: true }),
    set(wrap(words, width - indent, { size }, MOST_LINES), { size }),
  ];
  const { height } = sizeOf(parts);
  const tall = Math.max(height, sample === undefined ? 0 : 17);
  return {
    height: tall + ROW_GAP,
    draw: ({ x, y }) => [
      ...(sample?.({ x: x + (SAMPLE_WIDTH - 10) / 2, y: y + Math.min(tall, 17) / 2 }) ?? []),
      ...flushLeft({ x: x + indent, y: y + (tall - height) / 2 }, parts),
    ],
  };
};

/** Rows in columns of about the same height. */
const balanced = (rows: readonly Row[], columns: number, height: number): ReturnType<typeof inColumns> => {
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  for (let tried = total / columns; tried < height; tried += 6) {
    const placed = inColumns(rows, columns, tried);
    if (placed.length === rows.length) return placed;
  }
  return inColumns(rows, columns, height);
};

const inColumns = (
  rows: readonly Row[],
  columns: number,
  height: number,
): readonly { readonly column: number; readonly top: number }[] => {
  const placed: { column: number; top: number }[] = [];
  let [column, top] = [0, 0];
  for (const row of rows) {
    if (top + row.height > height + ROW_GAP && top > 0) [column, top] = [column + 1, 0];
    if (column >= columns || row.height > height + ROW_GAP) return placed;
    placed.push({ column, top });
    top += row.height;
  }
  return placed;
};
