import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { GraphOptions } from '../../model/report/graph-options.js';
import type { TieLine } from '../../model/report/tie-line.js';
import { graphOf } from './graph.js';

const STYLES: Readonly<Record<TieLine, string>> = {
  strong: 'style=bold, penwidth=3',
  ordinary: 'style=solid',
  tenuous: 'style=dashed',
  stressful: 'style=tapered, color="#a23b2a"',
  mixed: 'style=bold, color="#a23b2a"',
  broken: 'style=invis',
  unknown: 'style=dotted',
  absent: 'style=invis',
};

const DIRECTIONS = { none: 'none', to: 'forward', from: 'back', both: 'both' } as const;

/**
 * Writes the settings of an ecology on a day, and the lines between them, in the DOT language of Graphviz.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Labels or ids; how old marks may be.
 * @returns The text of a directed graph; what somebody has written is escaped.
 * @throws `ResiliensError` what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { toDot } from 'resiliens/report';
 *
 * const case17 = ecology('case-17').include(microsystem('home', 'home'), microsystem('school', 'school')).build();
 * toDot(case17, '2024-06-01').split('\n')[3]; // => '  "home" -> "school" [dir=none, style=dotted, label="?"];'
 * ```
 * @since 0.1.0
 */
export const toDot = (ecology: Ecology, date: PlainDate, options: GraphOptions = {}): string => {
  const { id, nodes, edges } = graphOf(ecology, date, options);
  return [
    `digraph ${quoted(id)} {`,
    ...nodes.map(
      (node) =>
        `  ${quoted(node.id)} [label=${quoted(node.label)}, shape=${node.level === 'micro' ? 'ellipse' : 'box'}];`,
    ),
    ...edges.map(({ from, to, line, carriers, arrow }) => {
      const label = line === 'unknown' ? '?' : carriers.join('; ');
      return `  ${quoted(from)} -> ${quoted(to)} [dir=${DIRECTIONS[arrow]}, ${STYLES[line]}, label=${quoted(label)}];`;
    }),
    '}',
    '',
  ].join('\n');
};

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
