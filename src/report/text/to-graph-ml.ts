import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { GraphOptions } from '../../model/report/graph-options.js';
import { escaped } from '../svg/escape.js';
import { graphOf } from './graph.js';

/** What is written of nodes and edges, in this order. */
const KEYS = [
  ['node', 'label'],
  ['node', 'level'],
  ['edge', 'system'],
  ['edge', 'line'],
  ['edge', 'assessed'],
  ['edge', 'carriers'],
  ['edge', 'arrow'],
] as const;

/**
 * Writes the settings of an ecology on a day, and the lines between them, as GraphML for programs that analyse networks.
 *
 * @param ecology - The ecology, as `checkEcology` or `build()` returned it.
 * @param date - The day.
 * @param options - Labels or ids; how old marks may be.
 * @returns The file as text. `assessed` is `yes`, `no` or `unknown`, and `not-applicable` for what comes from outside.
 * @throws `ResiliensError` what {@link ringsView} throws.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 * import { toGraphMl } from 'resiliens/report';
 *
 * const case17 = ecology('case-17').include(microsystem('home', 'home', { label: 'A & B' })).build();
 * toGraphMl(case17, '2024-06-01').includes('<data key="label">A &amp; B</data>'); // => true
 * ```
 * @since 0.1.0
 */
export const toGraphMl = (ecology: Ecology, date: PlainDate, options: GraphOptions = {}): string => {
  const { id, nodes, edges } = graphOf(ecology, date, options);
  const data = (key: (typeof KEYS)[number][1], value: string): string =>
    `<data key="${key}">${escaped(value)}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([of, key]) => `  <key id="${key}" for="${of}" attr.name="${key}" attr.type="string"/>`),
    `  <graph id="${escaped(id)}" edgedefault="undirected">`,
    ...nodes.map(
      (node) =>
        `    <node id="${escaped(node.id)}">${data('label', node.label)}${data('level', node.level)}</node>`,
    ),
    ...edges.map(
      ({ from, to, system, line, assessed, carriers, arrow }) =>
        `    <edge source="${escaped(from)}" target="${escaped(to)}">${[
          data('system', system),
          data('line', line),
          data('assessed', assessed ?? 'not-applicable'),
          data('carriers', carriers.join('; ')),
          data('arrow', arrow),
        ].join('')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};
