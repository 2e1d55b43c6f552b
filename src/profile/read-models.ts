import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { FunctioningProfile } from '../model/profile/functioning.js';
import type { ModelReading } from '../model/profile/model-reading.js';
import type { ProtectionReading } from '../model/profile/protection-reading.js';

/** What the three readings look at. */
export interface ModelFacts {
  /** Ids of the active risks. */
  readonly risks: readonly string[];
  /** Ids of those that nothing settles as buffered. */
  readonly unbuffered: readonly string[];
  /** Present protective factors. */
  readonly protection: readonly ProtectionReading[];
  /** Ids of protective factors that are not surely there but may come to be. */
  readonly missing: readonly string[];
  /** How the child does. */
  readonly functioning: FunctioningProfile;
}

/**
 * Reads one child through the three resilience models of the thesis, each with the facts it would point to.
 *
 * The challenge model only describes: it points to no measure, and never to leaving a risk in place.
 */
export const readModels = (
  facts: ModelFacts,
  catalogue: FactorCatalogue<string>,
): readonly ModelReading[] => {
  const areas = (state: string): readonly string[] =>
    facts.functioning.areas.filter((area) => area.state === state).map(({ area }) => area);
  const atHome = facts.risks.filter((risk) =>
    catalogue.factors.some(({ id, group }) => id === risk && group === 'family'),
  );
  return [
    {
      model: 'compensation',
      points: [
        { about: 'unbuffered-risk', ids: facts.unbuffered },
        { about: 'functioning-below', ids: areas('below') },
      ],
    },
    {
      model: 'protection',
      points: [
        { about: 'protection-present', ids: facts.protection.map(({ factor }) => factor) },
        { about: 'protection-to-build', ids: buildable(facts, catalogue) },
        { about: 'conditions-at-home', ids: atHome },
      ],
    },
    {
      model: 'challenge',
      points: [
        { about: 'risks-together', ids: facts.risks.length > 1 ? facts.risks : [] },
        { about: 'functioning-in-spite', ids: facts.risks.length > 0 ? areas('at-age-level') : [] },
      ],
    },
  ];
};

/** Protective factors that are not surely there and of which a source claims that they act on one of the active risks. */
const buildable = ({ missing, risks }: ModelFacts, catalogue: FactorCatalogue<string>): readonly string[] =>
  missing.filter((factor) =>
    catalogue.bufferingEdges.some(
      ({ protective, risk }) =>
        protective.some((id) => id === factor) && risk.kind === 'factor' && risks.includes(risk.factor),
    ),
  );
