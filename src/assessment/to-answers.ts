import type { Assessment } from '../model/assessment.js';
import type { AnswerOptions, AssessmentAnswers } from '../model/assessment-answers.js';
import type { Instrument } from '../model/instrument.js';
import { drawAnswers } from './answers/draw-answers.js';
import { readFor } from './answers/read-for.js';

/**
 * Draws from an assessment the answers that an instrument needs, with everything that was noticed on the way.
 *
 * Observations that contradict each other give `unknown` until a person has resolved it. A stated present whose recorded
 * details show that the condition of the item fails gives `absent`, one whose details leave it open gives `unknown`; the
 * observation keeps what was stated, and a finding says so. What was present and is over on the day gives `absent`, unless
 * the matter is historic. The order of the observations makes no difference.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param instrument - The instrument, in the edition that the assessment names.
 * @param options - Another day than that of the assessment, other readings of conditions, limits.
 * @returns Flat answers for scoring, the age on the day, and the findings: `conflict:...`, `condition:...`,
 * `observation:...`, `age:...`.
 * @throws `ResiliensError` what {@link checkAssessment} throws; `id-unknown` for an instrument that the assessment does
 * not use, an item or detail that the instrument does not have, or a reading that does not exist; `edition-mismatch`;
 * `answer-invalid` or `level-without-cut` for an answer that the item cannot have; `value-invalid` for such a detail;
 * `option-invalid` for a date that is none.
 * @example
 * ```ts
 * import { toAnswers, kvelloStyle } from 'resiliens';
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
 *     { ...told, id: 'o3', item: 'good-friends', informant: 'child', answer: 'present' },
 *   ],
 * });
 * const { answers, ageMonths, findings } = toAnswers(assessment, kvelloStyle);
 * answers; // => { bullying: 'unknown', 'good-friends': 'present' }
 * ageMonths; // => { low: 97, high: 98 }
 * findings.map(({ rule, ids }) => [rule, ids]).slice(0, 1); // => [['conflict:unresolved', ['bullying']]]
 * ```
 * @since 0.1.0
 */
export const toAnswers = (
  assessment: Assessment,
  instrument: Instrument,
  options: AnswerOptions = {},
): AssessmentAnswers => drawAnswers(readFor(assessment, instrument, options));
