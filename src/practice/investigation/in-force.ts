import { withdrawnIds } from '../../document/corrections.js';
import { fillLimits } from '../../document/limits.js';
import { isOwn } from '../../document/own.js';
import type { InvestigationPlan } from '../../model/practice/investigation-plan.js';
import { INVESTIGATION_KIND } from './check.js';

/** The plan, checked, without the records that were taken back. */
export const investigationInForce = (plan: InvestigationPlan): InvestigationPlan => {
  const own = typeof plan === 'object' && plan !== null && isOwn(plan);
  const checked = own ? plan : INVESTIGATION_KIND.read(plan, fillLimits());
  const withdrawn = withdrawnIds(checked.corrections);
  if (withdrawn.size === 0) return checked;
  const stand = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
    records.filter(({ id }) => !withdrawn.has(id));
  return {
    ...checked,
    hypotheses: stand(checked.hypotheses),
    sources: stand(checked.sources),
    family: stand(checked.family),
    childViews: stand(checked.childViews),
    consents: stand(checked.consents),
    principles: stand(checked.principles),
  };
};
