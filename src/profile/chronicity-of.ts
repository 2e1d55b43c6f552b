import { needArgument, needList } from '../errors/need-argument.js';
import type { ItemObservations } from '../model/assessment-answers.js';
import type { Chronicity } from '../model/observation.js';
import type { ChronicityBreakdown } from '../model/profile/chronicity.js';
import type { Result } from '../model/result.js';
import { standingOf } from './standing.js';

/**
 * Parts the active risks by whether they last: lasting strain harms more than limited periods, as the page of Lillehammer
 * says.
 *
 * What nobody has said stays unknown, and nothing is worked out from dates.
 *
 * @param result - Result of the checklist for the child.
 * @param observations - What the observations of each item say together, from `observationsByItem`.
 * @returns Ids of the active risks, each in one of the three lists.
 * @throws `ResiliensError` `required-missing` where the result is not one of a checklist.
 * @example
 * ```ts
 * import { chronicityOf, kvelloStyle, score } from 'resiliens';
 *
 * chronicityOf(score({ bullying: 'present' }, kvelloStyle), []).unknown; // => ['bullying']
 * ```
 * @since 0.1.0
 */
export const chronicityOf = (
  result: Result,
  observations: readonly ItemObservations[],
): ChronicityBreakdown => {
  needArgument(result, 'result', ['scores']);
  needList(observations, 'observations');
  const stated = new Map(observations.map(({ item, chronicity }) => [item, chronicity]));
  const { met } = standingOf(result, 'risk');
  const those = (kind: Chronicity): readonly string[] =>
    met.filter((risk) => (stated.get(risk) ?? 'unknown') === kind);
  return { chronic: those('chronic'), temporary: those('temporary'), unknown: those('unknown') };
};
