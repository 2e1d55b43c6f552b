/**
 * How the line of a tie is drawn, after the signs of the ecomap: `strong` a thick line, `ordinary` a thin one, `tenuous` dashes,
 * `stressful` a zig-zag, `mixed` a zig-zag on a thick line, `broken` a line with a gap, `unknown` dots with a question mark (nobody has
 * looked), `absent` no line (somebody has looked, and there is none).
 *
 * @since 0.1.0
 */
export type TieLine =
  | 'strong'
  | 'ordinary'
  | 'tenuous'
  | 'stressful'
  | 'mixed'
  | 'broken'
  | 'unknown'
  | 'absent';
