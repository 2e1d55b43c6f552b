import { appendRecords, recordWithId, replaceRecord } from '../../document/edit-records.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { isAfter } from '../../logic/date-after.js';
import type { Assessment } from '../../model/assessment.js';
import type { ObservationCorrection, ObservationEnd } from '../../model/assessment-input.js';
import type { Change } from '../../model/history.js';
import type { Observation } from '../../model/observation.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { END, NEW_CORRECTION } from '../shape-inputs.js';
import { OBSERVATION } from '../shape-observation.js';
import { groundOf, readInput } from './ground.js';

/**
 * Adds an observation.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param observation - The observation, with an id of its own.
 * @param change - Who adds it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does, with the path from `observation`, `change` or the assessment.
 * @example
 * ```ts
 * import { addObservation, createAssessment } from 'resiliens/assessment';
 *
 * const empty = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * const assessment = addObservation(
 *   empty,
 *   {
 *     id: 'o1',
 *     instrument: 'kvello-style',
 *     item: 'good-friends',
 *     informant: 'teacher',
 *     date: '2024-05-02',
 *     kind: 'seen',
 *     answer: 'present',
 *   },
 *   { at: '2024-05-03', by: 'child-welfare-worker', reason: 'Talk with the school' },
 * );
 * assessment.observations.length; // => 1
 * assessment.history.map(({ action }) => action); // => ['add-observation']
 * empty.observations.length; // => 0
 * ```
 * @since 0.1.0
 */
export const addObservation = (
  assessment: Assessment,
  observation: Observation,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const record = readInput(OBSERVATION, observation, 'observation', limits);
  const ground = groundOf(assessment, change, limits);
  checkMadeBy(ground.change, record, ['observation', 'date']);
  return appendRecords(ground, 'add-observation', { observations: record });
};

/** Nobody can write down what has not been observed yet. */
const checkMadeBy = ({ at }: Change, { date }: Observation, path: readonly string[]): void => {
  if (isAfter(date, at) === 'yes') throw new ResiliensError('date-order', path, { at: date, notAfter: at });
};

/**
 * Takes an observation back, and puts another in its place where one is given. The observation stays in the document and
 * no longer counts.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param correction - Which observation, and what replaces it.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `id-unknown` where there is no such observation,
 * `id-duplicate` where it was taken back before.
 * @example
 * ```ts
 * import { correctObservation, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 *   observations: [
 *     {
 *       id: 'o1',
 *       instrument: 'kvello-style',
 *       item: 'bullying',
 *       informant: 'teacher',
 *       date: '2024-05-02',
 *       kind: 'told',
 *       answer: 'present',
 *     },
 *   ],
 * });
 * const corrected = correctObservation(
 *   assessment,
 *   { observation: 'o1' },
 *   { at: '2024-05-08', by: 'teacher', reason: 'It was about another child' },
 * );
 * corrected.corrections.map(({ record }) => record); // => ['o1']
 * corrected.observations.length; // => 1
 * ```
 * @since 0.1.0
 */
export const correctObservation = (
  assessment: Assessment,
  correction: ObservationCorrection,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const { observation, replacement } = readInput(NEW_CORRECTION, correction, 'correction', limits);
  recordWithId(ground.document.observations, observation, ['correction', 'observation']);
  const { at, by, reason } = ground.change;
  const tombstone = { record: observation, by, at, reason };
  if (replacement === undefined)
    return appendRecords(ground, 'correct-observation', { corrections: tombstone });
  checkMadeBy(ground.change, replacement, ['correction', 'replacement', 'date']);
  return appendRecords(ground, 'correct-observation', {
    observations: replacement,
    corrections: { ...tombstone, replacement: replacement.id },
  });
};

/**
 * Records that what was observed no longer holds: from that day on it counts as earlier, and what is historic stays.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param ending - Which observation, and the first day on which it no longer held.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `id-unknown` where there is no such observation.
 * @example
 * ```ts
 * import { createAssessment, endObservation } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 *   observations: [
 *     {
 *       id: 'o1',
 *       instrument: 'kvello-style',
 *       item: 'parental-worklessness',
 *       informant: 'mother',
 *       date: '2023-02',
 *       kind: 'told',
 *       answer: 'present',
 *     },
 *   ],
 * });
 * const ended = endObservation(
 *   assessment,
 *   { observation: 'o1', to: '2024-03-01' },
 *   { at: '2024-05-10', by: 'child-welfare-worker', reason: 'The mother has work again' },
 * );
 * ended.observations[0]?.validity; // => { to: '2024-03-01' }
 * ```
 * @since 0.1.0
 */
export const endObservation = (
  assessment: Assessment,
  ending: ObservationEnd,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const { observation, to } = readInput(END, ending, 'ending', limits);
  const old = recordWithId(ground.document.observations, observation, ['ending', 'observation']);
  const ended = { ...old, validity: { ...old.validity, to } };
  return replaceRecord(
    ground,
    'end-observation',
    'observations',
    readInput(OBSERVATION, ended, 'ending', limits),
  );
};
