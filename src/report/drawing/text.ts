import type { Paint, TextShape } from '../../model/report/shape.js';
import { textWidth } from '../svg/text-width.js';
import type { Point } from './direction.js';

/** Distance between base lines, for type of size 1. */
export const LEADING = 1.22;
/** How far the middle of letters lies above the base line, for type of size 1. */
const MIDDLE = 0.36;

/** Lines of type with one look, measured. */
export interface Lines {
  /** The lines. */
  readonly lines: readonly string[];
  /** Height of the type. */
  readonly size: number;
  /** Whether it is bold. */
  readonly bold: boolean;
  /** Its colour. */
  readonly paint: Paint;
  /** The most room its longest line takes. */
  readonly width: number;
}

/** How lines of type look. */
export interface TypeLook {
  /** Height of the type. */
  readonly size: number;
  /** Whether it is bold. */
  readonly bold?: boolean;
  /** Its colour; ink where nothing is said. */
  readonly paint?: Paint;
}

/** Sets lines of type. */
export const set = (lines: readonly string[], { size, bold = false, paint = 'ink' }: TypeLook): Lines => {
  let width = 0;
  for (const line of lines) width = Math.max(width, textWidth(line, size, bold));
  return { lines, size, bold, paint, width };
};

/** The most room that lines of type take. */
export const sizeOf = (parts: readonly Lines[]): { readonly width: number; readonly height: number } => {
  let [width, height] = [0, 0];
  for (const part of parts) {
    width = Math.max(width, part.width);
    height += part.lines.length * part.size * LEADING;
  }
  return { width, height };
};

/** Lines of type about a point, each centred. */
export const centred = ({ x, y }: Point, parts: readonly Lines[]): TextShape[] =>
  flow(x, y - sizeOf(parts).height / 2, parts, 'middle');

/** Lines of type from a place on, each starting there; `y` is the top of the first. */
export const flushLeft = ({ x, y }: Point, parts: readonly Lines[]): TextShape[] =>
  flow(x, y, parts, 'start');

const flow = (x: number, from: number, parts: readonly Lines[], anchor: 'start' | 'middle'): TextShape[] => {
  const shapes: TextShape[] = [];
  let top = from;
  for (const { lines, size, bold, paint } of parts) {
    for (const text of lines) {
      const y = top + (size * LEADING) / 2 + size * MIDDLE;
      shapes.push({ shape: 'text', x, y, text, size, anchor, bold, paint });
      top += size * LEADING;
    }
  }
  return shapes;
};
