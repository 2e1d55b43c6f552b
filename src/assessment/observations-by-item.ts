import type { Assessment } from '../model/assessment.js';
import type { AnswerOptions, ItemObservations } from '../model/assessment-answers.js';
import type { Instrument } from '../model/instrument.js';
import { readFor } from './answers/read-for.js';
import { sumUp } from './answers/sum-up.js';

/**
 * Sums up what the observations of each item say: which hold, who gave them, whether the matter lasts, how serious and how
 * frequent it is.
 *
 * Chronicity is what a person stated; it is never worked out from dates.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param instrument - The instrument, in the edition that the assessment names.
 * @param options - As for {@link toAnswers}.
 * @returns One entry for each item that has or had an observation, in the order of the instrument.
 * @throws `ResiliensError` as {@link toAnswers} does.
 * @example
 * ```ts
 * import { observationsByItem, kvelloStyle } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 *
 * const told = { instrument: 'kvello-style', date: '2024-05-02', kind: 'told' } as const;
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { birthMonth: '2016-03' },
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   observations: [
 *     { ...told, id: 'o1', item: 'bullying', informant: 'child', answer: 'present', chronicity: 'chronic' },
 *     { ...told, id: 'o2', item: 'bullying', informant: 'teacher', answer: 'unknown' },
 *   ],
 * });
 * const [bullying] = observationsByItem(assessment, kvelloStyle);
 * bullying?.answer; // => 'present'
 * bullying?.chronicity; // => 'chronic'
 * bullying?.groups; // => ['child', 'education']
 * ```
 * @since 0.1.0
 */
export const observationsByItem = (
  assessment: Assessment,
  instrument: Instrument,
  options: AnswerOptions = {},
): readonly ItemObservations[] => sumUp(readFor(assessment, instrument, options));
