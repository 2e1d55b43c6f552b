import { principleNamedBy } from '../../catalog/principle-named-by.js';
import { investigationRuleHeads } from '../../catalog/rules/investigation-rule-heads.js';
import { findingOf } from '../../logic/finding-of.js';
import type { Finding } from '../../model/finding.js';
import type { InvestigationPlan } from '../../model/practice/investigation-plan.js';

/** What there is to notice about the part of the family and of the child, and about the principles. */
export const peopleFindings = ({ family, childViews, principles }: InvestigationPlan): readonly Finding[] => {
  const found: Finding[] = [];
  if (family.length === 0) found.push(findingOf(investigationRuleHeads, 'investigation:family-missing'));
  else if (family.every(({ part }) => part === 'told')) {
    found.push(
      findingOf(investigationRuleHeads, 'investigation:family-only-told', {
        ids: family.map(({ id }) => id),
      }),
    );
  }
  if (childViews.length === 0) found.push(findingOf(investigationRuleHeads, 'investigation:child-missing'));
  const unheard = childViews.filter(({ mode }) => mode === '2.1').map(({ id }) => id);
  if (unheard.length > 0)
    found.push(findingOf(investigationRuleHeads, 'investigation:child-not-heard', { ids: unheard }));
  const answered = new Set<string>(principles.map(({ principle }) => principle));
  const open = Object.entries(principleNamedBy)
    .filter(([id, named]) => named === 'thesis' && !answered.has(id))
    .map(([id]) => id);
  if (open.length > 0)
    found.push(findingOf(investigationRuleHeads, 'investigation:principles-open', { ids: open }));
  return found;
};
