import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { ChronicityBreakdown } from '../model/profile/chronicity.js';
import type { DimensionProfile } from '../model/profile/dimension-profile.js';
import type { AreaReading, FunctioningProfile } from '../model/profile/functioning.js';
import type { DetailSaid, ProfileBasis } from '../model/profile/profile-basis.js';

/** The factor whose details are the basic areas of functioning. */
const COMPETENCE = 'age-adequate-competence';

/** Reads how the child does in each basic area, with stress and competence beside it; nothing is added up. */
export const readFunctioning = (
  catalogue: FactorCatalogue<string>,
  basis: ProfileBasis,
  protective: DimensionProfile,
  stress: ChronicityBreakdown,
): FunctioningProfile => {
  const own = protective.factors.find(({ factor }) => factor === COMPETENCE);
  const details = catalogue.factors.find(({ id }) => id === COMPETENCE)?.details ?? [];
  const inChild = new Set(
    catalogue.factors
      .filter(({ dimension, group }) => dimension === 'protective' && group === 'child')
      .map(({ id }) => id),
  );
  const those = (state: string): readonly string[] =>
    protective.factors
      .filter((one) => inChild.has(one.factor) && one.state === state)
      .map(({ factor }) => factor);
  return {
    areas: details.map(({ id }) => {
      const said = basis.details[COMPETENCE]?.[id] ?? [];
      return areaReading(id, said, own?.state === 'met', own?.observations ?? []);
    }),
    stress,
    competence: those('met'),
    competenceOpen: those('undetermined'),
  };
};

/** Details speak first; the statement that all areas are as the age expects speaks where they say nothing. */
const areaReading = (
  area: string,
  said: readonly DetailSaid[],
  allStated: boolean,
  statement: readonly string[],
): AreaReading => {
  const known = said.filter(({ value }) => value !== 'unknown');
  const values = new Set(known.map(({ value }) => value));
  const observations = said.map(({ observation }) => observation);
  if (values.size > 1) return { area, state: 'contradictory', from: 'details', observations };
  const [value] = values;
  if (value !== undefined)
    return { area, state: value === 'yes' ? 'at-age-level' : 'below', from: 'details', observations };
  if (said.length > 0) return { area, state: 'unknown', from: 'details', observations };
  if (allStated) return { area, state: 'at-age-level', from: 'statement', observations: statement };
  return { area, state: 'not-assessed', from: null, observations: [] };
};
