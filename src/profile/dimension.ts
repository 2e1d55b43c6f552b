import type { ItemObservations } from '../model/assessment-answers.js';
import type { Factor } from '../model/factor.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type {
  DimensionProfile,
  FactorCount,
  FactorReading,
  FactorState,
} from '../model/profile/dimension-profile.js';
import type { Contribution, Result, ScoreResult } from '../model/result.js';

/** Reads one dimension of the checklist: counts with bounds by every axis, and each factor with what is known of it. */
export const readDimension = (
  dimension: 'risk' | 'protective',
  result: Result,
  catalogue: FactorCatalogue<string>,
  observations: readonly ItemObservations[],
): DimensionProfile => {
  const own = result.scores[dimension] as ScoreResult;
  const parts = new Map(own.contributions.map((part) => [part.item, part]));
  const known = new Map(observations.map((one) => [one.item, one]));
  const factors = catalogue.factors.filter((factor) => factor.dimension === dimension);
  const by = (of: (factor: Factor<string>) => string): readonly FactorCount[] => countBy(factors, parts, of);
  return {
    low: own.low,
    high: own.high,
    exact: own.exact,
    byGroup: by(({ group }) => group),
    bySystem: by(({ levels }) => levels[0]),
    byObservability: by(({ observability }) => observability[0]),
    byDynamics: by(({ dynamics }) => dynamics[0]),
    byStatus: by(({ provenance }) => provenance.status),
    factors: factors.map(({ id }) => factorReading(parts.get(id) as Contribution, known.get(id))),
  };
};

const countBy = (
  factors: readonly Factor<string>[],
  parts: ReadonlyMap<string, Contribution>,
  of: (factor: Factor<string>) => string,
): readonly FactorCount[] => {
  const counts = new Map<string, { value: string; low: number; high: number; met: string[] }>();
  for (const factor of factors) {
    const value = of(factor);
    let count = counts.get(value);
    if (count === undefined) {
      count = { value, low: 0, high: 0, met: [] };
      counts.set(value, count);
    }
    const { low, high } = parts.get(factor.id) as Contribution;
    count.low += low;
    count.high += high;
    if (low > 0) count.met.push(factor.id);
  }
  return [...counts.values()];
};

const factorReading = (part: Contribution, known: ItemObservations | undefined): FactorReading => ({
  factor: part.item,
  state: stateOf(part),
  answer: part.answer,
  chronicity: known?.chronicity ?? 'unknown',
  severity: known?.severity ?? 'unknown',
  frequencies: known?.frequencies ?? [],
  groups: known?.groups ?? [],
  observations: known?.current ?? [],
});

const stateOf = ({ low, high, rule }: Contribution): FactorState => {
  if (rule === 'not-applicable' || rule === 'skipped') return 'not-applicable';
  if (rule === 'excluded') return 'excluded';
  if (low > 0) return 'met';
  return high > 0 ? 'undetermined' : 'not-met';
};
