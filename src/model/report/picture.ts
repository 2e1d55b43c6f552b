import type { Language } from '../language.js';
import type { Shape } from './shape.js';

/**
 * A picture as plain data: what it shows in words, and the shapes that show it. Lengths are quarters of a millimetre, so an upright A4
 * page is 840 wide and 1188 high.
 *
 * @typeParam Kind - What kind of picture it is.
 * @since 0.1.0
 */
export interface Picture<Kind extends string = string> {
  /** What kind of picture it is. */
  readonly kind: Kind;
  /** Version of the form of this kind. */
  readonly version: 1;
  /** The language of its words. */
  readonly language: Language;
  /** Its title. */
  readonly title: string;
  /** The same content as the shapes, in ordered lines: the alternative to looking. */
  readonly text: readonly string[];
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
  /** What is drawn; later shapes lie over earlier ones. */
  readonly shapes: readonly Shape[];
}

/**
 * How a picture becomes SVG.
 *
 * @since 0.1.0
 */
export interface SvgOptions {
  /** Colours, or greys only; colours where nothing is said. Both tell the same. */
  readonly palette?: 'colour' | 'grey' | undefined;
  /** What the ids in the file begin with, so that two pictures fit on one page: letters, digits and hyphens; `picture` unless told. */
  readonly idPrefix?: string | undefined;
}
