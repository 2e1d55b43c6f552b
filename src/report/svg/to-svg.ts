import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Picture, SvgOptions } from '../../model/report/picture.js';
import { escaped } from './escape.js';
import { numberText } from './number-text.js';
import { toneOf } from './palette.js';
import { shapeToSvg } from './shape-to-svg.js';
import { FONT_STACK } from './text-width.js';

/** How many units of a picture make a millimetre. */
const UNITS_A_MILLIMETRE = 4;

/**
 * Turns a picture into an SVG file: no script, no style sheet, nothing loaded from elsewhere; everything that was written by
 * somebody is escaped. The same picture gives the same bytes everywhere.
 *
 * @param picture - A view or a plot.
 * @param options - Colours or greys, and what ids begin with.
 * @returns The file as text, with title and description for those who do not see it.
 * @throws `ResiliensError` `input-invalid` or `required-missing` for what is no picture, `option-invalid` for a prefix or a palette that
 * is none, `number-invalid` for a shape whose place or size is not finite.
 * @example
 * ```ts
 * import { type Picture, toSvg } from 'resiliens/report';
 *
 * const dot: Picture = {
 *   kind: 'dot',
 *   version: 1,
 *   language: 'en',
 *   title: 'A dot & no more',
 *   text: ['One dot.'],
 *   width: 40,
 *   height: 40,
 *   shapes: [{ shape: 'circle', x: 20, y: 20, radius: 10 / 3, fill: 'ink' }],
 * };
 * toSvg(dot).includes('<circle cx="20" cy="20" r="3.33" fill="#1f2d3a"/>'); // => true
 * toSvg(dot).includes('A dot &amp; no more'); // => true
 * ```
 * @since 0.1.0
 */
export const toSvg = (picture: Picture, options: SvgOptions = {}): string => {
  needArgument(picture, 'picture', ['shapes', 'text']);
  needArgument(options, 'options');
  const { palette = 'colour', idPrefix = 'picture' } = options;
  if (palette !== 'colour' && palette !== 'grey')
    throw new ResiliensError('option-invalid', ['options', 'palette'], { allowed: ['colour', 'grey'] });
  if (typeof idPrefix !== 'string' || !/^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(idPrefix))
    throw new ResiliensError('option-invalid', ['options', 'idPrefix']);
  const { width, height, title, text, shapes, language } = picture;
  const [wide, high] = [numberText(width), numberText(height)];
  const [left, down] = [numberText(width / UNITS_A_MILLIMETRE), numberText(height / UNITS_A_MILLIMETRE)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left}mm" height="${down}mm" viewBox="0 0 ${wide} ${high}"`,
    ` role="img" aria-labelledby="${idPrefix}-title" aria-describedby="${idPrefix}-desc" lang="${escaped(language)}"`,
    ` font-family="${FONT_STACK}">\n`,
    `<title id="${idPrefix}-title">${escaped(title)}</title>\n`,
    `<desc id="${idPrefix}-desc">${text.map(escaped).join('\n')}</desc>\n`,
    `<rect width="${wide}" height="${high}" fill="${toneOf('paper', palette)}"/>\n`,
    shapes.reduce((drawn, shape) => `${drawn}${shapeToSvg(shape, palette)}\n`, ''),
    '</svg>\n',
  ].join('');
};
