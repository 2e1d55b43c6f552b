import { needArgument } from '../errors/need-argument.js';
import type { BufferingLink } from '../model/buffering-link.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { BufferingEdge } from '../model/factor-relations.js';
import type { ProtectionKind, ProtectionReading, ReachedRisk } from '../model/profile/protection-reading.js';
import type { Result } from '../model/result.js';
import { type Standing, standingOf } from './standing.js';

/**
 * Reads each present protective-dimension factor beside the active risks: a resource, potentially protective, or protective.
 *
 * The word protective is kept for what dampens a risk that is there, as the pages of Kvam and Lillehammer use it. Nothing is
 * multiplied or subtracted, and no count changes. An edge is a claim found in a source; a pair without one is open, which is
 * not the same as no effect.
 *
 * @param result - Result of the catalogue's checklist for the child.
 * @param catalogue - The catalogue.
 * @param links - Links that a person recorded for this case.
 * @returns One reading for each factor that is surely present, in the order of the catalogue.
 * @throws `ResiliensError` `required-missing` where the result is not one of a checklist.
 * @example
 * ```ts
 * import { kvelloStyle, kvelloStyleCatalogue, readProtection, score } from 'resiliens';
 *
 * const alone = score({ 'good-friends': 'present' }, kvelloStyle);
 * const beside = score({ 'good-friends': 'present', 'family-violence': 'present' }, kvelloStyle);
 *
 * readProtection(alone, kvelloStyleCatalogue)[0]?.kind; // => 'undetermined'
 * readProtection(beside, kvelloStyleCatalogue)[0]?.kind; // => 'potentially-protective'
 * ```
 * @since 0.1.0
 */
export const readProtection = (
  result: Result,
  catalogue: FactorCatalogue<string>,
  links: readonly BufferingLink[] = [],
): readonly ProtectionReading[] => {
  needArgument(result, 'result', ['scores']);
  needArgument(catalogue, 'catalogue', ['factors', 'bufferingEdges']);
  const risks = standingOf(result, 'risk');
  return standingOf(result, 'protective').met.map((factor): ProtectionReading => {
    const edges = catalogue.bufferingEdges.filter((edge) => edge.protective.some((id) => id === factor));
    const own = links.filter((link) => link.protective === factor);
    const reaches = risks.met
      .map((risk) => reach(risk, edges, own, catalogue))
      .filter((reached) => reached.edges.length + reached.links.length > 0);
    const kind = kindOf(reaches, risks);
    return { factor, kind, open: kind === 'resource' && risks.met.length > 0, reaches };
  });
};

const reach = (
  risk: string,
  edges: readonly BufferingEdge[],
  links: readonly BufferingLink[],
  catalogue: FactorCatalogue<string>,
): ReachedRisk => {
  const fitting = edges.filter((edge) => fits(edge, risk, catalogue));
  return {
    risk,
    edges: fitting.map(({ id }) => id),
    restricted: fitting.filter(({ restriction }) => restriction !== undefined).map(({ id }) => id),
    links: links.filter((link) => link.risk === risk).map(({ id }) => id),
  };
};

const fits = (
  { risk: against }: BufferingEdge,
  risk: string,
  catalogue: FactorCatalogue<string>,
): boolean => {
  if (against.kind === 'any') return true;
  if (against.kind === 'factor') return against.factor === risk;
  return catalogue.factors.some(({ id, group }) => id === risk && group === against.group);
};

const kindOf = (reaches: readonly ReachedRisk[], risks: Standing): ProtectionKind => {
  if (reaches.some(({ links }) => links.length > 0)) return 'protective';
  if (reaches.length > 0) return 'potentially-protective';
  return risks.met.length === 0 && risks.anyOpen ? 'undetermined' : 'resource';
};
