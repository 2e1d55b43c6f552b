import type { Answer } from '../../model/answers.js';
import type { Chronicity, Observation, Severity } from '../../model/observation.js';
import { type Read, sideOf, speaking } from './combine.js';

/** What observations say about a quality: one value, `unknown` where none says, `contradictory` where two disagree. */
type Agreed<T extends string> = T | 'unknown' | 'contradictory';

/** The observations that support an answer: what they say beside it describes what was answered. */
export const supporting = (reads: readonly Read[], answer: Answer | null): readonly Observation[] =>
  speaking(reads)
    .filter((read) => sideOf(read) === answer)
    .map(({ observation }) => observation);

/** Whether it lasts; dates are never asked. */
export const agreedChronicity = (observations: readonly Observation[]): Agreed<Chronicity> =>
  agreed(observations.map(({ chronicity }) => chronicity));

/** How serious it is. */
export const agreedSeverity = (observations: readonly Observation[]): Agreed<Severity> =>
  agreed(observations.map(({ severity }) => severity));

const agreed = <T extends string>(values: readonly (T | undefined)[]): Agreed<T> => {
  const said = new Set(values.filter((value) => value !== undefined && value !== 'unknown'));
  const [value] = said;
  if (value === undefined) return 'unknown';
  return said.size === 1 ? value : 'contradictory';
};
