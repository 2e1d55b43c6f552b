import { investigationRuleHeads } from '../../catalog/rules/investigation-rule-heads.js';
import { findingOf } from '../../logic/finding-of.js';
import type { Finding } from '../../model/finding.js';
import type { Deadline } from '../../model/practice/deadline.js';
import type { InvestigationPlan } from '../../model/practice/investigation-plan.js';

/** What there is to notice about hypotheses, time and width. */
export const frameFindings = (plan: InvestigationPlan, limit: Deadline | null): readonly Finding[] => {
  const { hypotheses, timeFrame, proportionality } = plan;
  const found: Finding[] = [];
  if (!hypotheses.some(({ kind }) => kind === 'main')) {
    found.push(findingOf(investigationRuleHeads, 'investigation:hypothesis-missing'));
  }
  if (!hypotheses.some(({ kind }) => kind === 'alternative')) {
    found.push(findingOf(investigationRuleHeads, 'investigation:alternative-missing'));
  }
  if (timeFrame === undefined)
    found.push(findingOf(investigationRuleHeads, 'investigation:time-frame-missing'));
  else if (limit?.due !== null && limit?.due !== undefined && timeFrame.to > limit.due) {
    const facts = { to: timeFrame.to, due: limit.due, policy: limit.policy, key: limit.key };
    const finding = findingOf(investigationRuleHeads, 'investigation:time-frame-too-long', {
      path: ['timeFrame', 'to'],
      facts,
    });
    found.push(finding);
  }
  if (proportionality === undefined) {
    found.push(findingOf(investigationRuleHeads, 'investigation:proportionality-missing'));
  } else if (isEmpty(proportionality.leftOut) || isEmpty(proportionality.gentleness)) {
    found.push(
      findingOf(investigationRuleHeads, 'investigation:bounds-missing', { path: ['proportionality'] }),
    );
  }
  return found;
};

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';
