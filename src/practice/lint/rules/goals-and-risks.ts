import { isInPart, waysTo } from '../../measures/ways.js';
import { type LintGround, notice, type PlanRule, type Running } from '../ground.js';

/** Goals that name nothing, measures without a goal, risks that no measure answers, only watches, or answers in part. */
export const gen2: PlanRule = (ground) => {
  const { plan, running, profile } = ground;
  const goals = new Set(plan.goals.map(({ id }) => id));
  const empty = plan.goals
    .filter(({ worksOn, builds }) => worksOn.length + builds.length === 0)
    .map(({ id }) => id);
  const risks = profile.buffering.map(({ risk }) => ({ risk, how: answerTo(risk, ground) }));
  const those = (how: string): readonly string[] =>
    risks.filter((one) => one.how === how).map(({ risk }) => risk);
  const found = (lack: string, ids: readonly string[], path: readonly string[], mild = false) =>
    ids.length === 0
      ? []
      : [
          notice('gen2', {
            path,
            ids,
            facts: { lacks: [lack] },
            ...(mild ? { severity: 'INFO' as const } : {}),
          }),
        ];
  return [
    ...found('goal-without-aim', empty, ['goals']),
    ...running
      .filter(({ planned }) => !planned.goals.some((id) => goals.has(id)))
      .map(({ planned: { id }, path }) =>
        notice('gen2', { path, ids: [id], facts: { lacks: ['measure-without-goal'] } }),
      ),
    ...found('not-addressed', those('not-addressed'), ['goals']),
    ...found('only-watched', those('only-watched'), ['goals']),
    ...found('in-part', those('in-part'), ['goals'], true),
  ];
};

/** How the plan answers an active risk: through goals that name it and carry a measure. */
const answerTo = (risk: string, { plan, running, edges }: LintGround): string | null => {
  const goals = new Set(plan.goals.filter(({ worksOn }) => worksOn.includes(risk)).map(({ id }) => id));
  const carrying = running.filter(({ planned }) => planned.goals.some((id) => goals.has(id)));
  if (carrying.length === 0) return 'not-addressed';
  const reaches = carrying.map(({ measure }) => reachOf(risk, measure, edges));
  // A measure that no source maps to the risk is the plan's own way of answering it.
  if (reaches.some((reach) => reach === 'whole' || reach === 'own')) return null;
  return reaches.includes('part') ? 'in-part' : 'only-watched';
};

const reachOf = (
  risk: string,
  measure: Running['measure'],
  edges: LintGround['edges'],
): 'whole' | 'part' | 'watches' | 'own' => {
  const ways = waysTo({ kind: 'risk', id: risk }, measure, edges);
  if (ways.some((way) => !isInPart(way))) return 'whole';
  if (ways.length > 0) return 'part';
  return measure.watches.some(({ factor }) => factor === risk) ? 'watches' : 'own';
};
