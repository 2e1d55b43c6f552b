import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { BufferingEdge } from '../model/factor-relations.js';
import type { BufferingClaim, RiskBuffering } from '../model/profile/buffering.js';
import type { ProfileLink } from '../model/profile/profile-basis.js';
import type { ProtectionReading, ReachedRisk } from '../model/profile/protection-reading.js';

/**
 * Turns the readings of protection round: for each active risk what may buffer it, and whether anything settles that.
 *
 * A link that a person recorded settles it, and so does an edge to this very risk that holds without restriction. An edge with
 * a restriction does where a person recorded the same pair; an edge stated for any risk, or for a group, never does.
 */
export const readBuffering = (
  risks: readonly string[],
  protection: readonly ProtectionReading[],
  catalogue: FactorCatalogue<string>,
  links: readonly ProfileLink[],
): readonly RiskBuffering[] =>
  risks.map((risk): RiskBuffering => {
    const claims = protection.flatMap(({ factor, reaches }) =>
      reaches
        .filter((reach) => reach.risk === risk)
        .flatMap((reach) => claimsOf(factor, reach, catalogue, links)),
    );
    const bufferedBy = claims.filter(({ general }) => !general).map(({ claim }) => claim);
    return {
      risk,
      bufferedBy,
      inGeneral: claims.filter(({ general }) => general).map(({ claim }) => claim),
      buffered: bufferedBy.some(({ restricted, confirmed }) => !restricted || confirmed),
    };
  });

interface Claimed {
  readonly general: boolean;
  readonly claim: BufferingClaim;
}

const claimsOf = (
  protective: string,
  { edges, restricted, links }: ReachedRisk,
  catalogue: FactorCatalogue<string>,
  recorded: readonly ProfileLink[],
): readonly Claimed[] => [
  ...links.map((id): Claimed => {
    const { by } = recorded.find((link) => link.id === id) as ProfileLink;
    return { general: false, claim: linkClaim(protective, id, by) };
  }),
  ...edges.map((id): Claimed => {
    const edge = catalogue.bufferingEdges.find((one) => one.id === id) as BufferingEdge;
    return {
      general: edge.risk.kind !== 'factor',
      claim: edgeClaim(protective, edge, restricted.includes(id), links.length > 0),
    };
  }),
];

const linkClaim = (protective: string, id: string, recordedBy: ProfileLink['by']): BufferingClaim => ({
  protective,
  by: 'link',
  id,
  basis: ['person'],
  confidence: 'own',
  sources: [],
  recordedBy,
  restricted: false,
  confirmed: true,
});

const edgeClaim = (
  protective: string,
  { id, basis, confidence, sources }: BufferingEdge,
  restricted: boolean,
  confirmed: boolean,
): BufferingClaim => ({
  protective,
  by: 'edge',
  id,
  basis,
  confidence,
  sources,
  recordedBy: null,
  restricted,
  confirmed,
});
