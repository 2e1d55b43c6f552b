import type { Paint, Shape } from '../../model/report/shape.js';
import type { Point } from './direction.js';
import { type Box, middleOf } from './space.js';
import { centred, type Lines, set, sizeOf } from './text.js';

/** Radius of a mark, and the room it takes in a row. */
const MARK = 7.5;
const MARK_STEP = 18;

/** A few lines of type, with marks below them and a sign before them. */
export interface Block {
  /** The lines. */
  readonly parts: readonly Lines[];
  /** Letters in filled circles below the lines. */
  readonly marks: readonly string[];
  /** A number in an empty circle before the lines. */
  readonly sign?: string | undefined;
}

/** The room that a block takes. */
export const blockSize = ({
  parts,
  marks,
  sign,
}: Block): { readonly width: number; readonly height: number } => {
  const { width, height } = sizeOf(parts);
  return {
    width: Math.max(width + (sign === undefined ? 0 : MARK_STEP), marks.length * MARK_STEP),
    height: Math.max(height + (marks.length === 0 ? 0 : MARK_STEP), sign === undefined ? 0 : MARK_STEP),
  };
};

/** A block about the middle of a box. */
export const drawBlock = ({ parts, marks, sign }: Block, box: Box): readonly Shape[] => {
  const middle = middleOf(box);
  const below = marks.length === 0 ? 0 : MARK_STEP;
  const before = sign === undefined ? 0 : MARK_STEP;
  const text = { x: middle.x + before / 2, y: middle.y - below / 2 };
  const row = middle.x - ((marks.length - 1) * MARK_STEP) / 2;
  const low = middle.y + sizeOf(parts).height / 2;
  return [
    ...(sign === undefined ? [] : signShapes({ x: middle.x - sizeOf(parts).width / 2, y: text.y }, sign)),
    ...centred(text, parts),
    ...marks.flatMap((mark, at) => markShapes({ x: row + at * MARK_STEP, y: low }, mark)),
  ];
};

/** A letter or a number in a filled circle. */
export const markShapes = (at: Point, text: string, paint: Paint = 'muted'): readonly Shape[] => [
  { shape: 'circle', ...at, radius: text.length > 1 ? MARK + 2 : MARK, fill: paint },
  ...centred(at, [set([text], { size: 10.5, bold: true, paint: 'paper' })]),
];

/** A number in an empty circle. */
export const signShapes = (at: Point, text: string): readonly Shape[] => [
  { shape: 'circle', ...at, radius: MARK, fill: 'paper', stroke: { paint: 'ink', width: 1.2 } },
  ...centred(at, [set([text], { size: 10.5, bold: true })]),
];
