import { needArgument } from '../../errors/need-argument.js';
import type { Finding } from '../../model/finding.js';
import type { Deadline } from '../../model/practice/deadline.js';
import type { InvestigationPlan } from '../../model/practice/investigation-plan.js';
import type { InvestigationLintOptions } from '../../model/practice/investigation-plan-input.js';
import { deadlines } from '../deadlines/deadlines.js';
import { dayOption } from '../law/day-option.js';
import { investigationInForce } from './in-force.js';
import { frameFindings } from './rules-frame.js';
import { peopleFindings } from './rules-people.js';
import { sourceFindings } from './rules-sources.js';

/**
 * Looks over the plan of an investigation: hypothesis and alternatives, time, whom to ask and why, no wider than its purpose, consent
 * before information is fetched, the part of the family and of the child.
 *
 * Findings are prompts; they never block and never change the plan.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param options - The day to look from, and the case for its time limits.
 * @returns Findings of the family `investigation`, in the order of the plan.
 * @throws `ResiliensError` as `checkInvestigationPlan` and `deadlines` do; `value-invalid` or `date-impossible` for a date that is none.
 * @example
 * ```ts
 * import { createInvestigationPlan, lintInvestigation } from 'resiliens/practice';
 *
 * const plan = createInvestigationPlan({
 *   id: 'investigation-17',
 *   madeOn: '2026-01-14',
 *   hypotheses: [{ id: 'h1', kind: 'main', text: 'Too little rest for the mother', aimsAt: 'help' }],
 * });
 * lintInvestigation(plan, { date: '2026-01-14' }).map(({ rule }) => rule).slice(0, 3); // => ['investigation:alternative-missing', 'investigation:time-frame-missing', 'investigation:proportionality-missing']
 * ```
 * @since 0.1.0
 */
export const lintInvestigation = (
  plan: InvestigationPlan,
  options: InvestigationLintOptions,
): readonly Finding[] => {
  needArgument(options, 'options');
  const date = dayOption(options.date, ['options', 'date']);
  const standing = investigationInForce(plan);
  return [
    ...frameFindings(standing, limitOf(options)),
    ...sourceFindings(standing, date),
    ...peopleFindings(standing),
  ];
};

/** The time limit of the investigation that is open, or was last: the extended one where it was extended. */
const limitOf = ({ flow, date, deadlines: counted = {} }: InvestigationLintOptions): Deadline | null => {
  if (flow === undefined) return null;
  const found = deadlines(flow, { ...counted, date }).deadlines;
  const own = found.filter(({ key }) => key === 'investigation-ordinary' || key === 'investigation-extended');
  return own.at(-1) ?? null;
};
