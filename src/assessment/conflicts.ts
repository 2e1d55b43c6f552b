import type { Assessment } from '../model/assessment.js';
import type { AnswerOptions, Conflict } from '../model/assessment-answers.js';
import type { Instrument } from '../model/instrument.js';
import { listConflicts } from './answers/list-conflicts.js';
import { readFor } from './answers/read-for.js';

/**
 * Lists the items whose observations contradict each other, with the observations side by side.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param instrument - The instrument, in the edition that the assessment names.
 * @param options - As for {@link toAnswers}.
 * @returns The contradictions in the order of the instrument, also those that a person has resolved.
 * @throws `ResiliensError` as {@link toAnswers} does.
 * @example
 * ```ts
 * import { conflicts, kvelloStyle } from 'resiliens';
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
 *     { ...told, id: 'o2', item: 'bullying', informant: 'teacher', answer: 'absent' },
 *   ],
 * });
 * const [bullying] = conflicts(assessment, kvelloStyle);
 * bullying?.sides.map(({ answer }) => answer); // => ['absent', 'present']
 * bullying?.sides[0]?.observations.map(({ informant }) => informant); // => ['teacher']
 * bullying?.resolution; // => null
 * ```
 * @since 0.1.0
 */
export const conflicts = (
  assessment: Assessment,
  instrument: Instrument,
  options: AnswerOptions = {},
): readonly Conflict[] => listConflicts(readFor(assessment, instrument, options));
