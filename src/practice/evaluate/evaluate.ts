import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { FactorChange, FactorMove, GoalChange, PlanOutcome } from '../../model/practice/evaluation.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { PlanGoal } from '../../model/practice/plan/plan-goal.js';
import type { FactorReading, FactorState } from '../../model/profile/dimension-profile.js';
import type { Profile } from '../../model/profile/profile.js';
import { type PlanInForce, planInForce } from '../plan/plan-in-force.js';

/**
 * Holds two profiles of the same child against the goals of a plan: which of the risks and protections that each goal names
 * began, ended or stayed, and of which nothing can be said.
 *
 * Only what is known on both days counts as a change; what is open on one of them stays open. That something changed after a
 * measure is never taken to mean because of it.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param before - The profile before, from one of the assessments that the plan rests on; neither changed nor frozen.
 * @param after - The profile after, of a later day.
 * @returns What changed, goal by goal.
 * @throws `ResiliensError` as {@link checkPlan} does; `input-invalid` or `required-missing` for what is no profile, `id-unknown`
 * for a profile of an assessment that the plan does not rest on, `edition-mismatch` for another catalogue, `date-order` where the
 * second day is not after the first.
 * @example
 * ```ts
 * import { kvelloStyle, profile } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 * import { createPlan, evaluate } from 'resiliens/practice';
 *
 * const told = { instrument: kvelloStyle.id, item: 'bullying', informant: 'child', kind: 'told' } as const;
 * const at = (id: string, date: string, answer: 'present' | 'absent') =>
 *   profile(
 *     createAssessment({
 *       id,
 *       date,
 *       child: { birthMonth: '2016-03' },
 *       instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *       observations: [{ ...told, id: 'o1', date, answer }],
 *     }),
 *   );
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['may', 'november'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   goals: [{ id: 'g1', text: 'Is left in peace', worksOn: ['bullying'], builds: ['good-friends'] }],
 * });
 * const { goals, cause } = evaluate(plan, at('may', '2024-05-10', 'present'), at('november', '2024-11-10', 'absent'));
 *
 * goals[0]?.risks; // => [{ factor: 'bullying', before: 'met', after: 'not-met', move: 'ended' }]
 * goals[0]?.protection[0]?.move; // => 'open'
 * cause; // => 'not-claimed'
 * ```
 * @since 0.1.0
 */
export const evaluate = (plan: Plan, before: Profile, after: Profile): PlanOutcome => {
  const own = planInForce(plan);
  checkPair(own, before, after);
  const [first, second] = [readingsOf(before), readingsOf(after)];
  const named = new Set(own.goals.flatMap(({ worksOn }) => worksOn));
  return {
    dates: { before: before.date, after: after.date },
    ageMonths: { before: before.ageMonths, after: after.ageMonths },
    goals: own.goals.map((goal) => goalChange(goal, own, first, second)),
    newRisks: after.risk.factors
      .filter(
        ({ factor, state }) => state === 'met' && first.get(factor)?.state !== 'met' && !named.has(factor),
      )
      .map(({ factor }) => factor),
    cause: 'not-claimed',
  };
};

const checkPair = (plan: Plan, before: Profile, after: Profile): void => {
  for (const [name, profile] of Object.entries({ before, after })) {
    needArgument(profile, name, ['catalogue', 'risk', 'protective']);
    if (!plan.assessments.includes(profile.assessment))
      throw new ResiliensError('id-unknown', [name, 'assessment']);
    const { id, edition } = profile.catalogue;
    if (plan.catalogue.id !== id || plan.catalogue.edition !== edition)
      throw new ResiliensError('edition-mismatch', [name, 'catalogue'], {
        expected: plan.catalogue.edition,
        found: edition,
      });
  }
  if (after.date <= before.date)
    throw new ResiliensError('date-order', ['after', 'date'], { at: after.date, after: before.date });
};

const readingsOf = ({ risk, protective }: Profile): ReadonlyMap<string, FactorReading> =>
  new Map([...risk.factors, ...protective.factors].map((reading) => [reading.factor, reading]));

const goalChange = (
  { id, worksOn, builds }: PlanGoal,
  plan: PlanInForce,
  before: ReadonlyMap<string, FactorReading>,
  after: ReadonlyMap<string, FactorReading>,
): GoalChange => {
  const change = (factor: string): FactorChange[] => {
    const [one, two] = [before.get(factor)?.state, after.get(factor)?.state];
    if (one === undefined || two === undefined) return [];
    return [{ factor, before: one, after: two, move: moveOf(one, two) }];
  };
  const risks = worksOn.flatMap(change);
  return {
    goal: id,
    measures: plan.measures.filter(({ goals }) => goals.includes(id)).map((measure) => measure.id),
    risks,
    protection: builds.flatMap(change),
    needs: worksOn.filter((need) => !before.has(need)),
    riskBounds: {
      before: boundsOf(risks.map((risk) => risk.before)),
      after: boundsOf(risks.map((risk) => risk.after)),
    },
  };
};

const moveOf = (before: FactorState, after: FactorState): FactorMove => {
  const both = [before, after];
  if (both.some((state) => state === 'not-applicable' || state === 'excluded')) return 'does-not-apply';
  if (both.includes('undetermined')) return 'open';
  if (before === after) return before === 'met' ? 'stayed-met' : 'stayed-not-met';
  return after === 'met' ? 'began' : 'ended';
};

const boundsOf = (states: readonly FactorState[]): { readonly low: number; readonly high: number } => {
  const low = states.filter((state) => state === 'met').length;
  return { low, high: low + states.filter((state) => state === 'undetermined').length };
};
