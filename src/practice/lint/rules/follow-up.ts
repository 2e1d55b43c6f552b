import { daysLater } from '../../../logic/days-later.js';
import { ageConditions } from '../../measures/age-conditions.js';
import { type LintGround, notice, type PlanRule, type Running } from '../ground.js';

/** Any measure, however light, without an evaluation within its interval; where another rule says so already, not twice. */
export const gen7: PlanRule = ({ running, due }) =>
  running.flatMap(({ planned: { id }, measure, path }) => {
    if (measure.cautions.includes('VH7')) return [];
    const late = due.find(
      (entry) => entry.measure === id && entry.kind === 'evaluation' && entry.standing === 'overdue',
    );
    if (late === undefined) return [];
    const { dueOn, since, everyMonths } = late;
    return [notice('gen7', { path, ids: [id], facts: { dueOn, since, everyMonths } })];
  });

/** Codes for which the register checks an age of its own: the last completed year without a warning. */
const REGISTER_AGES: Readonly<Record<string, number>> = { '4.1': 7, '4.2': 11 };

/** An age outside what the measure is made for, or outside what the register checks. */
export const gen9: PlanRule = ({ running, profile, age }) =>
  running.flatMap(({ planned, measure, path }) => {
    const [own] = ageConditions(measure, profile.ageMonths).filter(({ standing }) => standing === 'not-met');
    const checked = REGISTER_AGES[planned.code ?? measure.codes[0].code];
    const outside = checked !== undefined && age !== null && age.low >= (checked + 1) * 12;
    if (own === undefined && !outside) return [];
    const facts = {
      ageMonths: age?.low ?? null,
      from: own?.from ?? 0,
      to: own?.to ?? checked ?? null,
      register: outside,
    };
    return [notice('gen9', { path, ids: [planned.id], facts })];
  });

/** An intended end that is near or past, and nobody has evaluated. */
export const gen10: PlanRule = (ground) => [...ofMeasures(ground), ...ofPlan(ground)];

const ofMeasures = (ground: LintGround) =>
  ground.running.flatMap(({ planned, path }) => {
    const { intendedEnd } = planned;
    if (intendedEnd === undefined || !isNear(intendedEnd, ground)) return [];
    if (wasEvaluated(planned, intendedEnd, ground)) return [];
    return [notice('gen10', { path, ids: [planned.id], facts: { dueOn: intendedEnd } })];
  });

const ofPlan = (ground: LintGround) => {
  const { intendedEnd, evaluations } = ground.plan;
  if (intendedEnd === undefined || !isNear(intendedEnd, ground)) return [];
  const from = daysLater(intendedEnd, -ground.limits.nearDays);
  if (evaluations.some(({ performedOn }) => performedOn >= from && performedOn <= ground.date)) return [];
  return [notice('gen10', { path: [], facts: { dueOn: intendedEnd } })];
};

const isNear = (end: string, { date, limits }: LintGround): boolean =>
  daysLater(date, limits.nearDays) >= end;

/** Whether it was evaluated in the days before its intended end, or after it. */
const wasEvaluated = (
  planned: Running['planned'],
  end: string,
  { lastEvaluation, limits }: LintGround,
): boolean => {
  const last = lastEvaluation(planned.id);
  return last !== null && last >= daysLater(end, -limits.nearDays);
};
