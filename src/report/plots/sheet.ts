import type { Picture } from '../../model/report/picture.js';
import type { Shape } from '../../model/report/shape.js';
import { type LegendEntry, legend } from '../drawing/legend.js';
import type { Box } from '../drawing/space.js';
import { flushLeft, type Lines, set, sizeOf } from '../drawing/text.js';
import { wrap } from '../drawing/wrap.js';
import type { Settled } from './options.js';

/** Free room around everything. */
const EDGE = 16;
const GAP = 12;
/** More than any legend of a plot takes in its largest type. */
const MOST_LEGEND = 400;
const NOTE_SIZE = 11.5;

/** What a plot is made of, from top to bottom. */
export interface Sheet<Kind extends string> {
  readonly kind: Kind;
  readonly title: string;
  /** The content in words, line by line. */
  readonly text: readonly string[];
  /** Height of the drawing with its axes. */
  readonly height: number;
  readonly draw: (box: Box) => readonly Shape[];
  readonly legend: readonly LegendEntry[];
  /** Sentences below. */
  readonly notes: readonly string[];
}

/** Puts title, drawing, legend and notes below each other. */
export const sheetOf = <Kind extends string>(sheet: Sheet<Kind>, settled: Settled): Picture<Kind> => {
  const { width, language, options } = settled;
  const room = width - 2 * EDGE;
  const title = options.title ?? sheet.title;
  const head = headOf(title, options.subtitle, room);
  const box = { x: EDGE, y: EDGE + sizeOf(head).height + GAP, width: room, height: sheet.height };
  const columns = room > 500 ? 2 : 1;
  const entries = legend(
    { ...box, y: box.y + box.height + GAP, height: MOST_LEGEND },
    columns,
    sheet.legend,
    () => '',
  );
  const notes = sheet.notes.map((note) =>
    set(wrap(note, room, { size: NOTE_SIZE }, 4), { size: NOTE_SIZE, paint: 'muted' }),
  );
  const notesTop = Math.max(box.y + box.height, ...entries.map(bottomOf)) + GAP;
  return {
    kind: sheet.kind,
    version: 1,
    language,
    title,
    text: [...(options.subtitle === undefined ? [] : [options.subtitle]), ...sheet.text, ...sheet.notes],
    width,
    height: Math.ceil(notesTop + sizeOf(notes).height + EDGE),
    shapes: [
      ...flushLeft({ x: EDGE, y: EDGE }, head),
      ...sheet.draw(box),
      ...entries,
      ...flushLeft({ x: EDGE, y: notesTop }, notes),
    ],
  };
};

const headOf = (title: string, subtitle: string | undefined, room: number): readonly Lines[] => [
  set(wrap(title, room, { size: 16, bold: true }, 2), { size: 16, bold: true }),
  ...(subtitle === undefined
    ? []
    : [set(wrap(subtitle, room, { size: 12 }, 2), { size: 12, paint: 'muted' as const })]),
];

/** How far down a shape of a legend reaches. */
const bottomOf = (shape: Shape): number => {
  if (shape.shape === 'text') return shape.y + 4;
  if (shape.shape === 'rectangle') return shape.y + shape.height;
  return shape.shape === 'circle' ? shape.y + shape.radius : 0;
};
