import { caseTransitions } from '../../catalog/case-flow/index.js';
import type { PlainDate } from '../../model/dates.js';
import type { CaseFlow, ReporterGroup } from '../../model/practice/case-flow.js';
import type { CaseTransition } from '../../model/practice/case-transition.js';
import type { DeadlineOptions } from '../../model/practice/deadline.js';
import type { NextStep, NextSteps } from '../../model/practice/next-steps.js';
import { deadlines } from '../deadlines/deadlines.js';
import { dayOption } from '../law/day-option.js';
import { legalBasis } from '../law/legal-basis.js';
import { caseFlowFindings } from './findings.js';
import { checkedFlow } from './standing.js';
import { type Step, type Walk, walk } from './walk.js';

/**
 * Lists what may be done next in a case: the steps that its state allows on a day, each with its duties, and the time limits that wait.
 *
 * The order is that of the catalogue and says nothing about which step is right; no step is a recommendation.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param date - The day, `YYYY-MM-DD`; events after it do not count.
 * @param options - How time limits are worked out.
 * @returns Where the case stands, the steps, the time limits that are open, and findings.
 * @throws `ResiliensError` as `deadlines` does.
 * @example
 * ```ts
 * import { createCaseFlow, nextSteps } from 'resiliens/practice';
 *
 * const flow = createCaseFlow({
 *   id: 'flow-17',
 *   reporter: 'public',
 *   events: [{ id: 'e1', type: 'receive-report', date: '2026-01-05' }],
 * });
 * const next = nextSteps(flow, '2026-01-06');
 * next.steps.filter(({ to }) => to !== null).map(({ event }) => event); // => ['dismiss-report', 'link-to-measures', 'link-to-investigation', 'transfer-report', 'open-investigation', 'decide-emergency']
 * next.open.map(({ key, due }) => [key, due]); // => [['report-review', '2026-01-12'], ['reporter-receipt', '2026-01-26']]
 * ```
 * @since 0.1.0
 */
export const nextSteps = (
  flow: CaseFlow,
  date: PlainDate,
  options: Omit<DeadlineOptions, 'date'> = {},
): NextSteps => {
  const day = dayOption(date);
  const checked = checkedFlow(flow);
  const way = walk(checked, day);
  const found = deadlines(checked, { ...options, date: day });
  const ground: Ground = {
    way,
    reporter: checked.reporter,
    answered: new Set(
      way.steps.map(({ event, answered }) => (answered === null ? '' : `${event.type} ${answered.id}`)),
    ),
  };
  return {
    standing: way.standing,
    steps: caseTransitions.flatMap((one) => stepsOf(one, ground, day)),
    open: found.deadlines.filter(({ state }) => state === 'running' || state === 'passed'),
    findings: [...found.findings, ...caseFlowFindings(checked, day)],
  };
};

/** What decides which steps are possible. */
interface Ground {
  readonly way: Walk;
  readonly reporter: ReporterGroup;
  /** Which events an event of which kind has answered, as `kind id`. */
  readonly answered: ReadonlySet<string>;
}

const stepsOf = (transition: CaseTransition, ground: Ground, date: PlainDate): readonly NextStep[] =>
  answersOf(transition, ground).map((of) => ({
    event: transition.event,
    of,
    to: transition.to,
    says: transition.says,
    duties: transition.duties,
    legal: transition.topic === null ? null : legalBasis(transition.topic, date),
  }));

/** What a step could answer to: an emergency decision, an open order; `[null]` where it answers to nothing, `[]` where it is not possible. */
const answersOf = (transition: CaseTransition, ground: Ground): readonly (string | null)[] => {
  const { standing, steps } = ground.way;
  const { track, from, event, answers } = transition;
  if (track === 'emergency' && event !== 'decide-emergency') {
    return standing.emergencies
      .filter(
        ({ state, kind }) => from.includes(state) && (event !== 'board-receives' || kind !== 'acute-help'),
      )
      .map(({ decision }) => decision);
  }
  if (event === 'decide-emergency') return [null];
  if (standing.state === 'not-started') return from.includes('not-started') ? [null] : [];
  if (from.length > 0 && !from.includes(standing.state)) return [];
  if (answers.length === 0) return isOnce(event) && happened(event, steps) ? [] : [null];
  return steps.filter((step) => isOpenFor(transition, step, ground)).map((step) => step.event.id);
};

/** Steps that make sense once in an investigation. */
const isOnce = (event: string): boolean =>
  event === 'make-investigation-plan' || event === 'extend-investigation';

/** Whether something has happened since the investigation was opened last. */
const happened = (type: string, steps: readonly Step[]): boolean => {
  const opened = steps.map(({ event }) => event.type);
  const since = Math.max(
    opened.lastIndexOf('open-investigation'),
    opened.lastIndexOf('reopen-investigation'),
  );
  return steps.slice(since + 1).some(({ event }) => event.type === type);
};

/** A step can be taken for an event that nothing has answered yet; the receipt is sent or left out, not both. */
const isOpenFor = (
  { event, answers }: CaseTransition,
  step: Step,
  { reporter, answered }: Ground,
): boolean => {
  if (!answers.includes(step.event.type)) return false;
  const receipt = event === 'send-receipt' || event === 'omit-receipt';
  if (receipt && reporter === 'anonymous') return false;
  if (event === 'tell-outcome') {
    if (step.before !== 'investigation-open' || (reporter !== 'public' && reporter !== 'professional'))
      return false;
  }
  const closing =
    event === 'review-institution-stay'
      ? ['end-institution-stay']
      : receipt
        ? ['send-receipt', 'omit-receipt']
        : [event];
  return !closing.some((type) => answered.has(`${type} ${step.event.id}`));
};
