import { withdrawnIds } from '../../document/corrections.js';
import { isOwn } from '../../document/own.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { checkPlan } from './check-plan.js';

/** A plan, checked, without the records that were taken back; places of records in the document are kept beside. */
export interface PlanInForce extends Plan {
  /** For each goal, measure, view of the child and observation set aside the place of its record in its list of the document. */
  readonly places: ReadonlyMap<string, number>;
}

/** Reads a plan as it stands: what was taken back no longer counts, and neither does what hangs on it. */
export const planInForce = (given: Plan, limits?: DocumentLimits): PlanInForce => {
  const plan = isOwn(given) ? given : checkPlan(given, limits);
  const withdrawn = withdrawnIds(plan.corrections);
  const stand = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
    withdrawn.size === 0 ? records : records.filter(({ id }) => !withdrawn.has(id));
  return {
    ...plan,
    goals: stand(plan.goals),
    measures: stand(plan.measures),
    alternatives: stand(plan.alternatives),
    consents: stand(plan.consents),
    childViews: stand(plan.childViews),
    principles: stand(plan.principles),
    evaluations: stand(plan.evaluations),
    setAside: stand(plan.setAside),
    decisions: stand(plan.decisions),
    places: new Map(
      [plan.goals, plan.measures, plan.childViews, plan.setAside].flatMap((records) =>
        records.map(({ id }, place) => [id, place] as const),
      ),
    ),
  };
};
