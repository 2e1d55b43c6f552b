import { fillLimits } from '../../document/limits.js';
import { isOwn } from '../../document/own.js';
import type { PlainDate } from '../../model/dates.js';
import type { CaseFlow, CaseStanding } from '../../model/practice/case-flow.js';
import { dayOption } from '../law/day-option.js';
import { CASE_FLOW_KIND } from './check.js';
import { walk } from './walk.js';

/** The case flow itself where an edit has made it, else a checked copy. */
export const checkedFlow = (flow: CaseFlow): CaseFlow =>
  typeof flow === 'object' && flow !== null && isOwn(flow) ? flow : CASE_FLOW_KIND.read(flow, fillLimits());

/**
 * Works out where a case stands on a day from the events up to and with that day.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param date - The day, `YYYY-MM-DD`.
 * @returns Its state and since when, whether its investigation was extended, and its emergency decisions.
 * @throws `ResiliensError` as `checkCaseFlow` does; `value-invalid` or `date-impossible` for a date that is none.
 * @example
 * ```ts
 * import { caseStanding, createCaseFlow } from 'resiliens/practice';
 *
 * const flow = createCaseFlow({
 *   id: 'flow-17',
 *   events: [
 *     { id: 'e1', type: 'receive-report', date: '2026-01-05' },
 *     { id: 'e2', type: 'open-investigation', date: '2026-01-09' },
 *   ],
 * });
 * caseStanding(flow, '2026-01-08'); // => { state: 'report-received', since: '2026-01-05', extended: false, emergencies: [] }
 * caseStanding(flow, '2026-01-09').state; // => 'investigation-open'
 * ```
 * @since 0.1.0
 */
export const caseStanding = (flow: CaseFlow, date: PlainDate): CaseStanding =>
  walk(checkedFlow(flow), dayOption(date)).standing;
