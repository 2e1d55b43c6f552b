import type { FactorCatalogue } from '../../model/factor-catalogue.js';
import type { BufferingEdge } from '../../model/factor-relations.js';
import type { CandidateWay, ToAnswer } from '../../model/practice/candidates.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import type { MeasureAim } from '../../model/practice/measure/measure-parts.js';

/** The part of a factor catalogue that says which protection acts on which risk; the names of factors are not needed here. */
export type Edges = Pick<FactorCatalogue<string>, 'id' | 'edition' | 'bufferingEdges'>;

/** Every way in which a measure reaches a risk or a need; edges stated for any risk or a group are left out. */
export const waysTo = (
  { kind, id }: ToAnswer,
  measure: MeasureFacts,
  { bufferingEdges }: Edges,
): readonly CandidateWay[] => {
  if (kind === 'need') {
    return measure.meets
      .filter(({ need }) => need === id)
      .map(({ sources }) => ({ ...PLAIN, way: 'meets', id, sources }));
  }
  const direct = measure.compensates
    .filter(({ factor }) => factor === id)
    .map((aim): CandidateWay => ({ ...PLAIN, way: 'compensates', id, ...stated(aim) }));
  const pairs = bufferingEdges.filter(({ risk }) => risk.kind === 'factor' && risk.factor === id);
  return [...direct, ...measure.builds.flatMap((aim) => throughEdges(aim, pairs))];
};

/** Every way through a protection of which a source says that it acts on risk in general or on a group of risks. */
export const waysInGeneral = (measure: MeasureFacts, { bufferingEdges }: Edges): readonly CandidateWay[] => {
  const general = bufferingEdges.filter(({ risk }) => risk.kind !== 'factor');
  return measure.builds.flatMap((aim) => throughEdges(aim, general));
};

/** Whether a way holds in part only. A protection that is built may buffer a risk; it never answers it whole. */
export const isInPart = ({ way, restrictions }: CandidateWay): boolean =>
  way === 'builds' || restrictions.length > 0;

const PLAIN = { edge: null, restrictions: [], edgeRestricted: false } as const;

const stated = ({ restriction, sources }: MeasureAim): Pick<CandidateWay, 'restrictions' | 'sources'> => ({
  restrictions: restriction === undefined ? [] : [restriction],
  sources,
});

const throughEdges = (aim: MeasureAim, edges: readonly BufferingEdge[]): readonly CandidateWay[] =>
  edges
    .filter(({ protective }) => protective.some((id) => id === aim.factor))
    .map((edge): CandidateWay => {
      const own = stated(aim);
      return {
        way: 'builds',
        id: aim.factor,
        edge: edge.id,
        restrictions:
          edge.restriction === undefined ? own.restrictions : [...own.restrictions, edge.restriction],
        edgeRestricted: edge.restriction !== undefined,
        sources: [...own.sources, ...edge.sources],
      };
    });
