import type { FactorMove, GoalChange, PlanOutcome } from '../../model/practice/evaluation.js';
import type { PlanLine } from '../../model/practice/plan/plan-explanation.js';
import { isTold } from './is-told.js';
import { quote, sayDay } from './say-day.js';
import type { Telling } from './telling.js';
import type { GoalStanding } from './words/plan-telling.js';

/** What changed, goal by goal, and that no cause is known. No factor is named: their names are for professionals. */
export const changedLines = (
  telling: Telling,
  { dates, goals, newRisks }: PlanOutcome,
): readonly PlanLine[] => {
  const { plan, audience, words } = telling;
  const say = words[audience];
  const told = goals.flatMap((change): PlanLine[] => {
    const standings = standingsOf(change);
    const goal = plan.goals.find(({ id }) => id === change.goal);
    if (goal === undefined || standings.length === 0 || !isTold(goal, telling)) return [];
    const now = standings.map((standing) => say.standing[standing]).join(' ');
    return [{ kind: 'changed', text: say.goalNow(quote(goal.text, words), now), ids: [goal.id] }];
  });
  return [
    { kind: 'changed', text: say.lookedAgain(sayDay(dates.after, words)) },
    ...told,
    ...(newRisks.length === 0 ? [] : [{ kind: 'changed' as const, text: say.newHardThings }]),
    { kind: 'changed', text: say.noCause },
  ];
};

/**
 * How a goal stands, the hard things first. Nothing is called over while a part of it is open; what is known now is told even
 * where it was not known before.
 */
const standingsOf = ({ risks, protection }: GoalChange): readonly GoalStanding[] => {
  const among = (changes: GoalChange['risks'], move: FactorMove): boolean =>
    changes.some((change) => change.move === move);
  const foundNow = (changes: GoalChange['risks']): boolean =>
    changes.some(({ before, after }) => before === 'undetermined' && after === 'met');
  const [over, stays] = [among(risks, 'ended'), among(risks, 'stayed-met')];
  const noneNow = risks.length > 0 && risks.every(({ after }) => after !== 'met' && after !== 'undetermined');
  const allStay = risks.every(({ move }) => move === 'stayed-met');
  const standings: readonly (readonly [GoalStanding, boolean])[] = [
    ['over', over && noneNow],
    ['some-over', over && !noneNow],
    ['not-there', noneNow && !over],
    ['as-before', stays && allStay],
    ['some-as-before', stays && !allStay],
    ['new', among(risks, 'began')],
    ['there', foundNow(risks)],
    ['good-came', among(protection, 'began')],
    ['good-there', foundNow(protection)],
    ['good-went', among(protection, 'ended')],
    ['open', [...risks, ...protection].some(({ after }) => after === 'undetermined')],
  ];
  return standings.filter(([, holds]) => holds).map(([standing]) => standing);
};
