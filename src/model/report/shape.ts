/**
 * A colour by what it is for; {@link toSvg} chooses the tone, so that one picture can be shown in colour and in greys.
 *
 * `paper` is the ground; `ink`, `muted` and `faint` are text and lines from dark to light; `tint-1` to `tint-4` are fills from light to
 * dark; `child` is the fill of the child; `strain` marks what weighs, `support` what carries; `series-1` to `series-4` tell groups
 * of a plot apart. Nothing is ever told by colour alone.
 *
 * @since 0.1.0
 */
export type Paint =
  | 'none'
  | 'paper'
  | 'ink'
  | 'muted'
  | 'faint'
  | 'tint-1'
  | 'tint-2'
  | 'tint-3'
  | 'tint-4'
  | 'child'
  | 'support'
  | 'strain'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4';

/**
 * How a line is drawn. Lengths are quarters of a millimetre, as everywhere in a picture.
 *
 * @since 0.1.0
 */
export interface Stroke {
  /** Its colour. */
  readonly paint: Paint;
  /** Its width. */
  readonly width: number;
  /** Its dashes; without them it is drawn through. */
  readonly dash?: 'dashed' | 'dotted' | undefined;
}

/**
 * One step of a path: move to, line to, a quadratic curve by way of one point, a cubic curve by way of two, an arc of a circle (radius,
 * whether it is the long way round, whether it goes clockwise, end), or closing the path.
 *
 * @since 0.1.0
 */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['A', number, boolean, boolean, number, number]
  | readonly ['Z'];

/**
 * A line or an area with any outline.
 *
 * @since 0.1.0
 */
export interface PathShape {
  /** Says which shape it is. */
  readonly shape: 'path';
  /** The outline. */
  readonly steps: readonly PathStep[];
  /** What it is filled with; nothing where nothing is said. */
  readonly fill?: Paint | undefined;
  /** Its line; none where nothing is said. */
  readonly stroke?: Stroke | undefined;
}

/**
 * A circle.
 *
 * @since 0.1.0
 */
export interface CircleShape {
  /** Says which shape it is. */
  readonly shape: 'circle';
  /** Its centre, from the left. */
  readonly x: number;
  /** Its centre, from the top. */
  readonly y: number;
  /** Its radius. */
  readonly radius: number;
  /** What it is filled with; nothing where nothing is said. */
  readonly fill?: Paint | undefined;
  /** Its line; none where nothing is said. */
  readonly stroke?: Stroke | undefined;
}

/**
 * An upright rectangle.
 *
 * @since 0.1.0
 */
export interface RectangleShape {
  /** Says which shape it is. */
  readonly shape: 'rectangle';
  /** Its left side. */
  readonly x: number;
  /** Its upper side. */
  readonly y: number;
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
  /** Radius of its corners; sharp where nothing is said. */
  readonly corner?: number | undefined;
  /** What it is filled with; nothing where nothing is said. */
  readonly fill?: Paint | undefined;
  /** Its line; none where nothing is said. */
  readonly stroke?: Stroke | undefined;
}

/**
 * One line of text; text of several lines is several shapes.
 *
 * @since 0.1.0
 */
export interface TextShape {
  /** Says which shape it is. */
  readonly shape: 'text';
  /** Where it stands, from the left. */
  readonly x: number;
  /** Its base line, from the top. */
  readonly y: number;
  /** What it says, as it was written; it is escaped when it becomes SVG. */
  readonly text: string;
  /** Height of the type. */
  readonly size: number;
  /** Whether it is bold. */
  readonly bold?: boolean | undefined;
  /** Where `x` is: at its start, unless told. */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Its colour; ink where nothing is said. */
  readonly paint?: Paint | undefined;
  /** Degrees it is turned by, clockwise about its place. */
  readonly turn?: number | undefined;
}

/**
 * Shapes that belong together, with words that are shown where a reader points at them.
 *
 * @since 0.1.0
 */
export interface GroupShape {
  /** Says which shape it is. */
  readonly shape: 'group';
  /** What it stands for, in words. */
  readonly title?: string | undefined;
  /** Its shapes; later ones lie over earlier ones. */
  readonly shapes: readonly Shape[];
}

/**
 * Anything that is drawn.
 *
 * @since 0.1.0
 */
export type Shape = PathShape | CircleShape | RectangleShape | TextShape | GroupShape;
