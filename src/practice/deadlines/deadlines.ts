import { later } from '../../logic/later.js';
import type { PlainDate } from '../../model/dates.js';
import type { CaseFlow } from '../../model/practice/case-flow.js';
import type { DeadlineOptions, Deadlines } from '../../model/practice/deadline.js';
import { checkedFlow } from '../case-flow/standing.js';
import { type Step, walk } from '../case-flow/walk.js';
import { type CaseFacts, deadlineOf } from './deadline-of.js';
import { type Begun, findStarts } from './find-starts.js';
import { lengthOf } from './length-of.js';
import { noticeDeadline } from './notice.js';
import { type FilledOptions, readDeadlineOptions } from './options.js';

/**
 * Works out the time limits of a case: when each began, its last day, and where it stands.
 *
 * Days are civil days without a time zone; the day of an event is not counted, months end on the same day of the month or on its
 * last day, and the last day itself is in time. Nothing is overdue without a date to look from, and no day is taken for a holiday
 * that was not passed in. Each time limit is that of the law on the day it began; where no text is known there is no day.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param options - Policy, start of the six months, interval of evaluation, overrides, holidays and the day to look from.
 * @returns The time limits in the order of the events that started them, and findings that name the policy or override.
 * @throws `ResiliensError` as `checkCaseFlow` does; `key-unknown`, `value-invalid`, `number-invalid`, `date-impossible` or
 * `date-order` with a path that begins with `options`.
 * @example
 * ```ts
 * import { createCaseFlow, deadlines } from 'resiliens/practice';
 *
 * const flow = createCaseFlow({
 *   id: 'flow-17',
 *   events: [
 *     { id: 'e1', type: 'receive-report', date: '2026-08-24' },
 *     { id: 'e2', type: 'open-investigation', date: '2026-08-26' },
 *   ],
 * });
 * const dueOf = (policy: 'act' | 'register-check') =>
 *   deadlines(flow, { policy }).deadlines.find(({ key }) => key === 'investigation-ordinary')?.due;
 * dueOf('act'); // => '2026-11-30'
 * dueOf('register-check'); // => '2026-11-29'
 * deadlines(flow, { date: '2026-12-01' }).findings.map(({ rule, facts }) => [rule, facts['key']]); // => [['law:deadline-passed', 'reporter-receipt'], ['law:deadline-passed', 'investigation-ordinary']]
 * deadlines(flow, { date: '2026-02-30' }); // throws 'date-impossible'
 * ```
 * @since 0.1.0
 */
export const deadlines = (flow: CaseFlow, options: DeadlineOptions = {}): Deadlines => {
  const filled = readDeadlineOptions(options);
  const checked = checkedFlow(flow);
  const { steps } = walk(checked, filled.date);
  const begun = findStarts(steps, checked.reporter);
  const facts = factsOf(checked, steps, begun, filled);
  const registered = filled.policy === 'register-check';
  // The two ways of counting are never mixed: the register's way gives what the register checks and nothing else.
  const asked = registered ? begun.filter(({ rule }) => rule.registerCheck !== null) : begun;
  const found = asked.map((one) => [one, deadlineOf(one, facts, filled)] as const);
  return {
    deadlines: found.map(([, deadline]) => deadline),
    findings: found.flatMap(([one, deadline]) => noticeDeadline(deadline, one)),
  };
};

const factsOf = (
  { child }: CaseFlow,
  steps: readonly Step[],
  begun: readonly Begun[],
  options: FilledOptions,
): CaseFacts => ({
  birthMonth: child.birthMonth ?? null,
  weekLimit: weekLimitOf(begun, options),
  opened: steps.find(({ event }) => event.type === 'open-investigation')?.event.date ?? null,
});

const weekLimitOf = (begun: readonly Begun[], options: FilledOptions): PlainDate | null => {
  const review = begun.find(({ rule }) => rule.key === 'report-review');
  if (review === undefined) return null;
  const { span } = lengthOf(review.rule, review.start.event, options);
  return span === null || span === undefined ? null : later(review.start.event.date, span);
};
