import { needArgument } from '../errors/need-argument.js';
import type { Assessment } from '../model/assessment.js';
import type { Profile } from '../model/profile/profile.js';
import type { ProfileOptions } from '../model/profile/profile-options.js';
import { drawBasis } from './basis.js';
import { buildProfile } from './build.js';
import { readersFor } from './readers.js';

/**
 * Puts risk and protection around one child side by side, on one day, with everything that is open about both.
 *
 * Counts have bounds and are never set off against each other; severity and frequency are shown and multiply nothing. Whether
 * a protective factor is a resource or protective is worked out, a risk counts as buffered only where a person or a claim about
 * that very risk says so, and instruments that contradict each other are listed with both answers as they are. Nothing here is
 * a probability, a percentile or advice.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param options - Another day than that of the assessment, another catalogue or other instruments, the child's ecology.
 * @returns The profile: plain JSON without free text.
 * @throws `ResiliensError` as {@link toAnswers} does; `id-unknown` where the assessment does not use the checklist.
 * @example
 * ```ts
 * import { kvelloStyle, profile } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 *
 * const told = { instrument: 'kvello-style', date: '2024-05-02', kind: 'told', answer: 'present' } as const;
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { birthMonth: '2016-03' },
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   observations: [
 *     { ...told, id: 'o1', item: 'poor-or-harmful-care', informant: 'teacher', chronicity: 'chronic' },
 *     { ...told, id: 'o2', item: 'bullying', informant: 'child', severity: 'severe' },
 *     { ...told, id: 'o3', item: 'secure-adult-relationship', informant: 'child' },
 *   ],
 * });
 * const { risk, protective, unbuffered, chronicity, buffering } = profile(assessment);
 *
 * [risk.low, risk.high, protective.low, protective.high]; // => [2, 32, 1, 13]
 * chronicity.chronic; // => ['poor-or-harmful-care']
 * buffering[0]?.bufferedBy.map(({ protective: by, id, basis }) => [by, id, basis]); // => [['secure-adult-relationship', 'b3', ['argued']]]
 * unbuffered; // => ['bullying']
 * ```
 * @since 0.1.0
 */
export const profile = (assessment: Assessment, options: ProfileOptions = {}): Profile => {
  needArgument(assessment, 'assessment', ['instruments']);
  needArgument(options, 'options');
  const used = new Set(assessment.instruments.map(({ id }) => id));
  const readers = readersFor((id) => used.has(id), options.catalogue, options.instruments);
  const { subject, basis } = drawBasis(
    assessment,
    readers.catalogue,
    readers.checklist,
    readers.others,
    options,
  );
  return buildProfile(subject, basis, readers);
};
