import type { Paint, PathStep, Shape, Stroke, TextShape } from '../../model/report/shape.js';
import { cleanText } from './clean-text.js';
import { escaped, inEntities } from './escape.js';
import { numberText } from './number-text.js';
import { toneOf } from './palette.js';
import { isMeasured, textWidth } from './text-width.js';

type Palette = 'colour' | 'grey';

/** A shape as SVG. */
export const shapeToSvg = (shape: Shape, palette: Palette): string => {
  switch (shape.shape) {
    case 'group': {
      const title = shape.title === undefined ? '' : `<title>${escaped(shape.title)}</title>`;
      return `<g>${title}${shape.shapes.map((one) => shapeToSvg(one, palette)).join('')}</g>`;
    }
    case 'text':
      return textToSvg(shape, palette);
    case 'circle':
      return `<circle cx="${numberText(shape.x)}" cy="${numberText(shape.y)}" r="${numberText(shape.radius)}"${look(shape, palette)}/>`;
    case 'rectangle': {
      const round = shape.corner === undefined ? '' : ` rx="${numberText(shape.corner)}"`;
      return `<rect${placeOf(shape)} width="${numberText(shape.width)}" height="${numberText(shape.height)}"${round}${look(shape, palette)}/>`;
    }
    default:
      return `<path d="${shape.steps.map(stepText).join('')}"${look(shape, palette)}/>`;
  }
};

const placeOf = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  ` x="${numberText(x)}" y="${numberText(y)}"`;

const look = (
  { fill, stroke }: { readonly fill?: Paint | undefined; readonly stroke?: Stroke | undefined },
  palette: Palette,
): string => {
  const inside = ` fill="${toneOf(fill ?? 'none', palette)}"`;
  if (stroke === undefined) return inside;
  const { paint, width, dash } = stroke;
  const line = `${inside} stroke="${toneOf(paint, palette)}" stroke-width="${numberText(width)}"`;
  if (dash === undefined) return `${line} stroke-linejoin="round"`;
  // A dot is a dash without length and with round ends.
  return dash === 'dotted'
    ? `${line} stroke-linecap="round" stroke-dasharray="0 ${numberText(width * 3)}"`
    : `${line} stroke-dasharray="${numberText(width * 4.5)} ${numberText(width * 3)}"`;
};

const stepText = (step: PathStep): string => {
  if (step[0] !== 'A') {
    let text: string = step[0];
    for (let at = 1; at < step.length; at += 1)
      text += (at === 1 ? '' : ' ') + numberText(step[at] as number);
    return text;
  }
  const [, radius, long, clockwise, x, y] = step;
  const size = numberText(radius);
  return `A${size} ${size} 0 ${long ? 1 : 0} ${clockwise ? 1 : 0} ${numberText(x)} ${numberText(y)}`;
};

/** Text as nearly all of it is: nothing to clean, to escape or to be unsure of. */
const PLAIN = /^[ !#-%(-;=?-~\u00A1-\u00AC\u00AE-\u024F\u2013\u2022\u2026]*$/;

const textToSvg = (shape: TextShape, palette: Palette): string => {
  const { size, bold = false, anchor = 'start', paint = 'ink', turn } = shape;
  const isPlain = PLAIN.test(shape.text);
  const text = isPlain ? shape.text : cleanText(shape.text);
  const at = `${placeOf(shape)} font-size="${numberText(size)}"`;
  const style = `${bold ? ' font-weight="bold"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor === 'end' ? 'end' : 'middle'}"`}`;
  const turned =
    turn === undefined ? '' : ` transform="rotate(${[turn, shape.x, shape.y].map(numberText).join(' ')})"`;
  // Characters of unknown width are set into exactly the room that was kept for them.
  const pinned =
    isPlain || isMeasured(text)
      ? ''
      : ` textLength="${numberText(textWidth(text, size, bold))}" lengthAdjust="spacingAndGlyphs"`;
  return `<text${at}${style}${turned}${pinned} fill="${toneOf(paint, palette)}">${isPlain ? text : inEntities(text)}</text>`;
};
