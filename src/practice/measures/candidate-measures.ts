import { measureCatalogue } from '../../catalog/measures/index.js';
import type { AgeMonths } from '../../model/dates.js';
import type {
  Candidate,
  CandidateGroup,
  CandidateOptions,
  Candidates,
  CandidateWay,
  ToAnswer,
} from '../../model/practice/candidates.js';
import type { Measure } from '../../model/practice/measure/measure.js';
import type { Profile } from '../../model/profile/profile.js';
import { questionsToAsk } from '../../profile/questions-to-ask.js';
import { ageConditions } from './age-conditions.js';
import { activeRisks, type Search, searchFor } from './to-answer.js';
import { isInPart, waysInGeneral, waysTo } from './ways.js';

/**
 * Lists for each active risk and each need the measures that are aimed at it, with reasons, restrictions, cautions, what is
 * known of their effect, and conditions that this child may not meet.
 *
 * The order is that of the catalogues, never that of a score; "none" and "more information first" always stand beside the
 * measures, and no placement is ever among them. An aim is what a source says a measure is meant for, not an effect.
 *
 * @param profile - The profile of the child; neither changed nor frozen.
 * @param options - Needs beside the factors, and other catalogues.
 * @returns The groups, what holds in general, and what no measure answers.
 * @throws `ResiliensError` `id-unknown` or `id-duplicate` for a need, `edition-mismatch` for another catalogue than that
 * of the profile.
 * @example
 * ```ts
 * import { kvelloStyle, profile } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 * import { candidateMeasures } from 'resiliens/practice';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   observations: [
 *     {
 *       id: 'o1',
 *       instrument: kvelloStyle.id,
 *       item: 'peer-relationship-problems',
 *       informant: 'teacher',
 *       date: '2024-05-02',
 *       kind: 'seen',
 *       answer: 'present',
 *     },
 *   ],
 * });
 * const { always, groups } = candidateMeasures(profile(assessment), { needs: ['low-family-income'] });
 *
 * always.map(({ option }) => option); // => ['none', 'more-information']
 * groups[0]?.about; // => { kind: 'risk', id: 'peer-relationship-problems' }
 * groups[0]?.candidates.map(({ measure }) => measure); // => ['after-school-care', 'leisure-activities', 'child-groups']
 * groups[1]?.candidates.map(({ measure }) => measure); // => ['financial-support', 'leisure-activities', 'equipment-and-fees']
 * ```
 * @since 0.1.0
 */
export const candidateMeasures = (profile: Profile, options: CandidateOptions = {}): Candidates => {
  const search = searchFor(profile, options, measureCatalogue);
  const risks = activeRisks(profile);
  const groups = [...risks, ...search.needs].map((about) => groupFor(about, profile, search));
  return {
    always: [
      { option: 'none', leaves: risks.map(({ id }) => id) },
      { option: 'more-information', questions: questionsToAsk(profile) },
    ],
    groups,
    inGeneral: risks.length === 0 ? [] : generalFor(profile, search),
    unanswered: groups.filter(({ candidates }) => candidates.length === 0).map(({ about }) => about),
  };
};

const groupFor = (
  about: ToAnswer,
  profile: Profile,
  { edges, suggestible }: Search<Measure>,
): CandidateGroup => ({
  about,
  buffered:
    about.kind === 'need'
      ? null
      : profile.buffering.some(({ risk, buffered }) => risk === about.id && buffered),
  candidates: suggestible.flatMap((measure) => {
    const ways = waysTo(about, measure, edges);
    return ways.length === 0 ? [] : [candidate(measure, ways, profile.ageMonths)];
  }),
  watchedBy: suggestible
    .filter(({ watches }) => watches.some(({ factor }) => factor === about.id))
    .map(({ id }) => id),
});

const generalFor = (profile: Profile, { edges, suggestible }: Search<Measure>): readonly Candidate[] =>
  suggestible.flatMap((measure) => {
    const ways = waysInGeneral(measure, edges);
    return ways.length === 0 ? [] : [candidate(measure, ways, profile.ageMonths)];
  });

const candidate = (
  measure: Measure,
  ways: readonly CandidateWay[],
  ageMonths: AgeMonths | null,
): Candidate => ({
  measure: measure.id,
  ways,
  inPart: ways.every(isInPart),
  conditions: ageConditions(measure, ageMonths),
  cautions: measure.cautions,
  evidence: measure.evidence,
  intrusiveness: measure.intrusiveness.class,
  mayBeOrdered: measure.order !== null,
  notes: measure.notes,
});
