import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { GraphOptions } from '../../model/report/graph-options.js';
import { type GraphEdge, graphOf } from './graph.js';

/**
 * Writes the settings of an ecology on a day, and the lines between them, as Mermaid text. Thick lines support, dotted ones are not known; there is
 * nothing between settings that were looked into and are not joined.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Labels or ids; how old marks may be.
 * @returns The text of a flow chart; what somebody has written is escaped.
 * @throws `ResiliensError` what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { toMermaid } from 'resiliens/report';
 *
 * const case17 = ecology('case-17').include(microsystem('home', 'home'), microsystem('school', 'school')).build();
 * toMermaid(case17, '2024-06-01'); // => 'flowchart LR\n  n0(["home"])\n  n1(["school"])\n  n0 -.-|"?"| n1\n'
 * ```
 * @since 0.1.0
 */
export const toMermaid = (ecology: Ecology, date: PlainDate, options: GraphOptions = {}): string => {
  const { nodes, edges } = graphOf(ecology, date, options);
  const name = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  return [
    'flowchart LR',
    ...nodes.map(({ id, label, level }) =>
      level === 'micro'
        ? `  ${name.get(id)}(["${inQuotes(label)}"])`
        : `  ${name.get(id)}["${inQuotes(label)}"]`,
    ),
    ...edges.map((edge) => {
      // Arrows of flow charts point forwards, so a line that leads backwards is written from its other end.
      const [start, end] = edge.arrow === 'from' ? [edge.to, edge.from] : [edge.from, edge.to];
      return `  ${name.get(start)} ${lineOf(edge)} ${name.get(end)}`;
    }),
    '',
  ].join('\n');
};

const lineOf = ({ line, carriers, arrow }: GraphEdge): string => {
  const left = arrow === 'both' ? '<' : '';
  const right = arrow === 'none' ? '' : '>';
  const strain = line === 'stressful' || line === 'mixed' ? ` (${line})` : '';
  const words = line === 'unknown' ? '?' : `${carriers.join('; ')}${strain}`;
  const label = words === '' ? '' : `|"${inQuotes(words)}"|`;
  if (line === 'strong') return `${left}==${right || '='}${label}`;
  if (line === 'unknown' || line === 'tenuous') return `${left}-.-${right}${label}`;
  return `${left}--${right || '-'}${label}`;
};

/** Signs that end a text, open a tag or a fence, or begin an entity. */
const inQuotes = (text: string): string => text.replace(/[#"<>&`\\;]/g, (sign) => `#${sign.charCodeAt(0)};`);
