import { profile, questionsToAsk } from 'resiliens';
import {
  candidateMeasures,
  coverings,
  due,
  evaluate,
  explainPlan,
  lint,
  principleStanding,
  unusedEvidence,
} from 'resiliens/practice';

/** Sets of measures that are shown; the library finds all there are. */
const MOST_SETS = 3;

/**
 * The whole path of one case: profile, questions to ask, candidate measures, plan, what the rules notice, what falls due, and the look
 * back half a year later. Everything is worked out by the library; the choice of measures was made by people and stands in the plan.
 */
export const walk = ({ name, before, plan, after }, language) => {
  const own = profile(before);
  const needs = [...new Set(plan.goals.flatMap(({ worksOn }) => worksOn))].filter(
    (id) => !own.risk.factors.some(({ factor }) => factor === id),
  );
  const outcome = evaluate(plan, own, profile(after));
  const told = (audience) =>
    explainPlan(plan, {
      language,
      audience,
      date: after.date,
      outcome,
      ...(outcome.ageMonths.after === null ? {} : { ageMonths: outcome.ageMonths.after }),
    });
  return {
    name,
    plan,
    later: after,
    profile: own,
    questions: questionsToAsk(own),
    candidates: candidateMeasures(own, { needs }),
    coverings: coverings(own, { needs, most: MOST_SETS }),
    findings: lint(plan, own, { date: plan.start }),
    principles: principleStanding(plan.principles, 'thesis'),
    unused: unusedEvidence(plan, own),
    due: due(plan, after.date),
    outcome,
    told: { parent: told('parent'), child: told('child') },
  };
};
