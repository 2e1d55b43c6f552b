import type { Plan } from '../../model/practice/plan/plan.js';
import type { Profile } from '../../model/profile/profile.js';
import { planInForce } from '../plan/plan-in-force.js';

/**
 * Lists the observations that a plan leaves unused: information on file about something that is there, which no goal names and
 * nobody has set aside with a reason. Not using what is known is the gravest failure that supervision has found.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param profile - The profile of the same child.
 * @returns Each factor that is surely there and in no goal, with its observations that were not set aside; then, under `null`, the
 * observations that no answer rests on either.
 * @throws `ResiliensError` as {@link checkPlan} does.
 * @example
 * ```ts
 * import { kvelloStyle, profile } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 * import { createPlan, unusedEvidence } from 'resiliens/practice';
 *
 * const told = { instrument: kvelloStyle.id, informant: 'child', date: '2024-05-02', kind: 'told', answer: 'present' } as const;
 * const own = profile(
 *   createAssessment({
 *     id: 'case-17',
 *     date: '2024-05-10',
 *     child: { ageMonths: 98 },
 *     instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *     observations: [
 *       { ...told, id: 'o1', item: 'bullying' },
 *       { ...told, id: 'o2', item: 'good-friends' },
 *     ],
 *   }),
 * );
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   goals: [{ id: 'g1', text: 'Is left in peace', worksOn: ['bullying'], builds: [] }],
 * });
 * unusedEvidence(plan, own); // => [{ factor: 'good-friends', observations: ['o2'] }]
 * ```
 * @since 0.1.0
 */
export const unusedEvidence = (plan: Plan, profile: Profile): readonly UnusedEvidence[] => {
  const { goals, setAside } = planInForce(plan);
  const named = new Set(goals.flatMap(({ worksOn, builds }) => [...worksOn, ...builds]));
  const aside = new Set(setAside.map(({ observation }) => observation));
  const left = (observations: readonly string[]): readonly string[] =>
    observations.filter((id) => !aside.has(id));
  const unread = profile.basis.record
    .filter(({ rule }) => rule === 'profile:unused-evidence')
    .flatMap(({ ids = [] }) => ids);
  return [
    ...[...profile.risk.factors, ...profile.protective.factors]
      .filter(({ factor, state }) => state === 'met' && !named.has(factor))
      .map(({ factor, observations }) => ({ factor, observations: left(observations) })),
    { factor: null, observations: left(unread) },
  ].filter(({ observations }) => observations.length > 0);
};

/**
 * Observations that a plan leaves unused.
 *
 * @since 0.1.0
 */
export interface UnusedEvidence {
  /** Id of the factor they are about; `null` for those that no answer rests on. */
  readonly factor: string | null;
  /** Ids of the observations. */
  readonly observations: readonly string[];
}
