import { readInput } from '../../../assessment/edits/ground.js';
import { edit } from '../../../document/edit.js';
import type { Change } from '../../../model/history.js';
import type { CaseEvent } from '../../../model/practice/case-event.js';
import type { CaseFlow } from '../../../model/practice/case-flow.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { CASE_FLOW_KIND } from '../check.js';
import { CASE_EVENT } from '../shape.js';

/**
 * Records that something happened. The event takes its place among the others by its day, after those of the same day.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param event - What happened, and when.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new case flow, frozen throughout.
 * @throws `ResiliensError` as `checkCaseFlow` does; `edit-invalid` where the state of the case does not allow the step, with the
 * steps that it allows.
 * @example
 * ```ts
 * import { addCaseEvent, caseStanding, createCaseFlow } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-12', by: 'child-welfare-worker', reason: 'Gone through today' } as const;
 * const flow = createCaseFlow({ id: 'flow-17', events: [{ id: 'e1', type: 'receive-report', date: '2026-01-05' }] });
 * const opened = addCaseEvent(flow, { id: 'e2', type: 'open-investigation', date: '2026-01-12' }, change);
 * caseStanding(opened, '2026-01-12').state; // => 'investigation-open'
 * addCaseEvent(opened, { id: 'e3', type: 'start-plan', date: '2026-01-12' }, change); // throws 'edit-invalid'
 * ```
 * @since 0.1.0
 */
export const addCaseEvent = (
  flow: CaseFlow,
  event: CaseEvent,
  change: Change,
  limits?: DocumentLimits,
): CaseFlow => {
  const record = readInput<CaseEvent>(CASE_EVENT, event, 'event', limits);
  const ground = groundIn(CASE_FLOW_KIND, flow, change, limits);
  const later = ground.document.events.findIndex(({ date }) => date > record.date);
  const place = later === -1 ? ground.document.events.length : later;
  return edit(ground, { action: 'add-case-event' }, (draft) => {
    (draft.events as CaseEvent[]).splice(place, 0, record);
  });
};
