import type { PlainDate } from '../../model/dates.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { SettingLevel } from '../../model/ecology/levels.js';
import type { GraphOptions } from '../../model/report/graph-options.js';
import type { Named } from '../../model/report/named.js';
import type { TieLine } from '../../model/report/tie-line.js';
import type { Truth } from '../../model/truth.js';
import { groundOf } from '../content/ground.js';
import { ringsContent } from '../content/rings.js';
import { cleanText } from '../svg/clean-text.js';
import { chainText } from '../views/rings/labels.js';

/** A setting as a node. */
interface GraphNode extends Named {
  /** Its level on the date. */
  readonly level: SettingLevel;
}

/** A line between two settings as an edge. */
export interface GraphEdge {
  /** Id of the one setting. */
  readonly from: string;
  /** Id of the other. */
  readonly to: string;
  /** Whether both are the child's, or one is outside. */
  readonly system: 'meso' | 'exo';
  /** How it is drawn. */
  readonly line: TieLine;
  /** Whether somebody has looked into it; `null` for what comes from outside. */
  readonly assessed: Truth | null;
  /** The carriers, route by route. */
  readonly carriers: readonly string[];
  /** Which of its ends it leads to. */
  readonly arrow: 'none' | 'to' | 'from' | 'both';
}

/** The settings of an ecology on a date and the lines between them, for other programs. The child is in none of them. */
export interface SettingGraph {
  /** Id of the ecology. */
  readonly id: string;
  /** The settings. */
  readonly nodes: readonly GraphNode[];
  /** The lines. */
  readonly edges: readonly GraphEdge[];
}

/** The graph of settings on a date; pairs that were looked into and are not joined have no edge, those nobody looked into have one. */
export const graphOf = (ecology: Ecology, date: PlainDate, options: GraphOptions): SettingGraph => {
  const content = ringsContent(groundOf(ecology, date, options));
  const node =
    (level: SettingLevel) =>
    ({ id, label }: Named): GraphNode => ({ id, label: cleanText(label), level });
  const unnamed = '?';
  return {
    id: content.ecology,
    nodes: [
      ...content.micro.map(node('micro')),
      ...content.exo.map(node('exo')),
      ...content.unplaced.map((one) => node(one.why)(one)),
    ],
    edges: [
      ...content.meso
        .filter(({ line }) => line !== 'absent')
        .map(({ pair: [from, to], line, assessed, routes, oneWayTo }): GraphEdge => {
          const arrow = oneWayTo === null ? 'none' : oneWayTo === to ? 'to' : 'from';
          const carriers = routes.map((chain) => cleanText(chainText(chain, unnamed)));
          return { from, to, system: 'meso', line, assessed, carriers, arrow };
        }),
      ...content.reaches.map(
        ({ from, to, line, carriers, flow }): GraphEdge => ({
          from,
          to,
          system: 'exo',
          line,
          assessed: null,
          carriers: carriers.map((chain) => cleanText(chainText(chain, unnamed))),
          arrow: flow === null ? 'none' : ARROWS[flow],
        }),
      ),
    ],
  };
};

const ARROWS = { 'toward-child': 'to', 'from-child': 'from', both: 'both' } as const;
