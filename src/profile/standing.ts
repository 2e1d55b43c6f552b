import type { Result, ScoreResult } from '../model/result.js';

/** Ids of a count's factors by how they stand: surely there, or open. */
export interface Standing {
  readonly met: readonly string[];
  readonly open: readonly string[];
}

/** How the factors of a count stand, with exclusions and ages already worked in. */
export const standingOf = (result: Result, score: string): Standing => {
  const contributions = (result.scores[score] as ScoreResult | undefined)?.contributions ?? [];
  return {
    met: contributions.filter(({ low }) => low > 0).map(({ item }) => item),
    open: contributions.filter(({ low, high }) => low <= 0 && high > 0).map(({ item }) => item),
  };
};
