import { caseFlowFindingRuleHeads } from '../../catalog/rules/case-flow-rule-heads.js';
import { withdrawnIds } from '../../document/corrections.js';
import { ageFromBirthMonth } from '../../logic/date-age.js';
import { findingOf } from '../../logic/finding-of.js';
import type { ChildView } from '../../model/child-view.js';
import type { PlainDate } from '../../model/dates.js';
import type { Finding, FindingRule } from '../../model/finding.js';
import type { CaseFlow, PartyStatus } from '../../model/practice/case-flow.js';
import { type Step, walk } from './walk.js';

/** What there is to notice about a case beside its time limits, on a day. */
export const caseFlowFindings = (flow: CaseFlow, date: PlainDate): readonly Finding[] => {
  const { steps } = walk(flow, date);
  return [...planFindings(steps), ...decisionFindings(flow, date), ...partyFindings(flow, date)];
};

/** From 2023 every investigation has a plan. */
const planFindings = (steps: readonly Step[]): readonly Finding[] => {
  const without = new Set<string>();
  let open: string | null = null;
  for (const { event, before, after } of steps) {
    if (event.type === 'open-investigation' || event.type === 'reopen-investigation') {
      open = event.id;
      if (event.date >= '2023-01-01') without.add(open);
    } else if (event.type === 'make-investigation-plan' && open !== null) without.delete(open);
    else if (before === 'investigation-open' && after !== 'investigation-open') open = null;
  }
  return [...without].map((id) =>
    findingOf(caseFlowFindingRuleHeads, 'law:investigation-plan-missing', { ids: [id] }),
  );
};

/** A decision cites the act of its day, and shows the child's view with its weight. */
const decisionFindings = (flow: CaseFlow, date: PlainDate): readonly Finding[] => {
  const withdrawn = withdrawnIds(flow.corrections);
  const views = new Map(flow.childViews.map((view) => [view.id, view]));
  return flow.decisions.flatMap(({ id, at, legalBasis, childViews }, place) => {
    if (withdrawn.has(id) || at > date) return [];
    const path = ['decisions', place];
    const found: Finding[] = [];
    const act = at < '2023-01-01' ? 'BVL' : 'BVL2021';
    const other = act === 'BVL' ? 'BVL2021' : 'BVL';
    if (legalBasis.some(({ law }) => law === other)) {
      found.push(
        findingOf(caseFlowFindingRuleHeads, 'law:other-act', {
          path,
          ids: [id],
          facts: { at, act, found: other },
        }),
      );
    }
    const weighed = childViews
      .filter((view) => !withdrawn.has(view))
      .map((view) => views.get(view) as ChildView);
    const heard = weighed.length === 0 ? ['law:decision-without-child-view' as const] : [];
    found.push(...heard.map((rule) => findingOf(caseFlowFindingRuleHeads, rule, { path, ids: [id] })));
    for (const view of weighed) {
      const rule = viewRule(view);
      if (rule !== null) found.push(findingOf(caseFlowFindingRuleHeads, rule, { path, ids: [id, view.id] }));
    }
    return found;
  });
};

/** What is wrong with how a view was taken into a decision; nothing where the child did not wish to speak. */
const viewRule = ({ mode, weight }: ChildView): FindingRule | null => {
  if (mode === '2.1') return 'law:child-not-heard';
  if (mode === '2.2') return null;
  return weight === undefined || weight.trim() === '' ? 'law:child-view-unweighed' : null;
};

const FIFTEEN = 15 * 12;

/** A child of fifteen is a party; one that is surely younger is not a party by its age. */
const partyFindings = (flow: CaseFlow, date: PlainDate): readonly Finding[] => {
  const { birthMonth } = flow.child;
  if (birthMonth === undefined) return [];
  const withdrawn = withdrawnIds(flow.corrections);
  const records = flow.partyStatus.filter(({ id }) => !withdrawn.has(id));
  const early = records
    .filter(({ ground, from }) => ground === 'age' && oldest(birthMonth, from) < FIFTEEN)
    .map(({ id, from }) =>
      findingOf(caseFlowFindingRuleHeads, 'law:party-too-young', { ids: [id], facts: { from } }),
    );
  const needed = youngest(birthMonth, date) >= FIFTEEN && !records.some((record) => holds(record, date));
  return needed && flow.events.length > 0
    ? [...early, findingOf(caseFlowFindingRuleHeads, 'law:party-not-recorded')]
    : early;
};

const holds = ({ from, to }: PartyStatus, date: PlainDate): boolean =>
  from <= date && (to === undefined || date <= to);

const youngest = (birthMonth: string, date: PlainDate): number => {
  const age = ageFromBirthMonth(birthMonth, date);
  return age === null ? 0 : typeof age === 'number' ? age : age.low;
};

const oldest = (birthMonth: string, date: PlainDate): number => {
  const age = ageFromBirthMonth(birthMonth, date);
  return age === null ? 0 : typeof age === 'number' ? age : age.high;
};
