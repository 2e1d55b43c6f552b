import { recordsInForce } from '../assessment/records-in-force.js';
import type { Assessment } from '../model/assessment.js';
import type { ItemObservations } from '../model/assessment-answers.js';
import type { Instrument } from '../model/instrument.js';

/**
 * Ids of observations that no answer rests on and that no resolution weighed: those that speak of another time, and those of
 * instruments that are not read.
 */
export const unusedObservations = (
  assessment: Assessment,
  observations: readonly ItemObservations[],
  read: readonly Instrument[],
): readonly string[] => {
  const weighed = new Set(
    recordsInForce(assessment, 'resolutions').flatMap((resolution) => resolution.observations),
  );
  const otherTimes = observations.flatMap(({ answer, earlier, later, current, unclear }) =>
    // What was present and is over gives the answer absent, so where nothing else speaks the answer rests on it.
    answer === 'absent' && current.length + unclear.length === 0 ? [] : [...earlier, ...later],
  );
  const elsewhere = recordsInForce(assessment, 'observations')
    .filter(({ instrument }) => !read.some(({ id }) => id === instrument))
    .map(({ id }) => id);
  return [...otherTimes, ...elsewhere].filter((id) => !weighed.has(id));
};
