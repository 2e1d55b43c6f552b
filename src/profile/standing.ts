import { ResiliensError } from '../errors/resiliens-error.js';
import type { Result, ScoreResult } from '../model/result.js';

/** How the factors of a count stand. */
export interface Standing {
  /** Ids of those that are surely there. */
  readonly met: readonly string[];
  /** Whether any other may be there. */
  readonly anyOpen: boolean;
}

/**
 * How the factors of a count stand, with exclusions and ages already worked in.
 *
 * @throws `ResiliensError` `required-missing` where the result has no such count: it is not one of a checklist.
 */
export const standingOf = (result: Result, score: string): Standing => {
  const own = result.scores[score] as ScoreResult | undefined;
  if (own === undefined) {
    throw new ResiliensError('required-missing', ['result', 'scores', score], {
      instrument: result.instrument,
    });
  }
  return {
    met: own.contributions.filter(({ low }) => low > 0).map(({ item }) => item),
    anyOpen: own.contributions.some(({ low, high }) => low < high),
  };
};
