import type { Paint } from '../../model/report/shape.js';
import type { TieLine } from '../../model/report/tie-line.js';

/** The colour of a line, for the arrow at its end. */
export const paintOf = (line: TieLine): Paint => {
  if (line === 'stressful' || line === 'mixed') return 'strain';
  if (line === 'strong') return 'support';
  return line === 'unknown' ? 'muted' : 'ink';
};
