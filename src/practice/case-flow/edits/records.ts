import { readInput } from '../../../assessment/edits/ground.js';
import { CHILD_VIEW, DECISION } from '../../../assessment/shape-records.js';
import { appendRecords } from '../../../document/edit-records.js';
import { readId } from '../../../document/readers.js';
import type { ChildView } from '../../../model/child-view.js';
import type { Decision } from '../../../model/decision.js';
import type { Change } from '../../../model/history.js';
import type { CaseFlow, PartyStatus } from '../../../model/practice/case-flow.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { CASE_FLOW_KIND } from '../check.js';
import { PARTY_STATUS } from '../shape.js';

/**
 * Adds what the child thinks about a question, how it took part, and the weight its view was given.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param view - The child's view.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new case flow, frozen throughout.
 * @throws `ResiliensError` as `checkCaseFlow` does.
 * @example
 * ```ts
 * import { addCaseChildView, createCaseFlow } from 'resiliens/practice';
 *
 * const change = { at: '2026-02-02', by: 'child-welfare-worker', reason: 'Second talk' } as const;
 * const heard = addCaseChildView(
 *   createCaseFlow({ id: 'flow-17' }),
 *   { id: 'v1', mode: '1.1', on: 'conclusion', at: '2026-02-02', informedAboutUse: 'yes' },
 *   change,
 * );
 * heard.childViews.map(({ on }) => on); // => ['conclusion']
 * ```
 * @since 0.1.0
 */
export const addCaseChildView = (
  flow: CaseFlow,
  view: ChildView,
  change: Change,
  limits?: DocumentLimits,
): CaseFlow => {
  const record = readInput<ChildView>(CHILD_VIEW, view, 'view', limits);
  return appendRecords(groundIn(CASE_FLOW_KIND, flow, change, limits), 'add-child-view', {
    childViews: record,
  });
};

/**
 * Adds a decision that a person made: reasons, legal basis, and the child's views that were weighed.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param decision - The decision.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new case flow, frozen throughout.
 * @throws `ResiliensError` as `checkCaseFlow` does; `id-unknown` for a view that is not there.
 * @example
 * ```ts
 * import { addCaseDecision, createCaseFlow } from 'resiliens/practice';
 *
 * const decided = addCaseDecision(
 *   createCaseFlow({ id: 'flow-17' }),
 *   {
 *     id: 'd1',
 *     by: 'child-welfare-leader',
 *     at: '2026-03-20',
 *     decided: 'Offer a visiting home.',
 *     reasons: 'The mother asks for relief.',
 *     legalBasis: [{ law: 'BVL2021', chapter: '3', section: '1' }],
 *     childViews: [],
 *   },
 *   { at: '2026-03-20', by: 'child-welfare-leader', reason: 'Investigation closed' },
 * );
 * decided.decisions.length; // => 1
 * ```
 * @since 0.1.0
 */
export const addCaseDecision = (
  flow: CaseFlow,
  decision: Decision,
  change: Change,
  limits?: DocumentLimits,
): CaseFlow => {
  const record = readInput<Decision>(DECISION, decision, 'decision', limits);
  return appendRecords(groundIn(CASE_FLOW_KIND, flow, change, limits), 'add-decision', { decisions: record });
};

/**
 * Records since when the child is a party of the case, and on which ground.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param status - First day, ground, who recorded it and why.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new case flow, frozen throughout.
 * @throws `ResiliensError` as `checkCaseFlow` does; `date-order` for a status before the month of birth.
 * @example
 * ```ts
 * import { addPartyStatus, createCaseFlow } from 'resiliens/practice';
 *
 * const party = addPartyStatus(
 *   createCaseFlow({ id: 'flow-17', child: { birthMonth: '2011-02' } }),
 *   { id: 'p1', from: '2026-02-20', ground: 'age', by: 'child-welfare-worker', reason: 'Fifteen years old' },
 *   { at: '2026-02-20', by: 'child-welfare-worker', reason: 'Fifteen years old' },
 * );
 * party.partyStatus.map(({ ground }) => ground); // => ['age']
 * ```
 * @since 0.1.0
 */
export const addPartyStatus = (
  flow: CaseFlow,
  status: PartyStatus,
  change: Change,
  limits?: DocumentLimits,
): CaseFlow => {
  const record = readInput<PartyStatus>(PARTY_STATUS, status, 'status', limits);
  return appendRecords(groundIn(CASE_FLOW_KIND, flow, change, limits), 'add-party-status', {
    partyStatus: record,
  });
};

/**
 * Takes any record back: an event, a decision, a view, a party status. It stays in the document and no longer counts.
 *
 * @param flow - The case flow; neither changed nor frozen.
 * @param record - Id of the record.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new case flow, frozen throughout.
 * @throws `ResiliensError` as `checkCaseFlow` does; `id-unknown` where there is no such record, `edit-invalid` where an event
 * that came after it would no longer be allowed.
 * @example
 * ```ts
 * import { caseStanding, createCaseFlow, withdrawCaseRecord } from 'resiliens/practice';
 *
 * const flow = createCaseFlow({
 *   id: 'flow-17',
 *   events: [
 *     { id: 'e1', type: 'receive-report', date: '2026-01-05' },
 *     { id: 'e2', type: 'dismiss-report', date: '2026-01-08' },
 *   ],
 * });
 * const change = { at: '2026-01-09', by: 'child-welfare-leader', reason: 'Written into the wrong case' } as const;
 * caseStanding(withdrawCaseRecord(flow, 'e2', change), '2026-01-09').state; // => 'report-received'
 * withdrawCaseRecord(flow, 'e1', change); // throws 'edit-invalid'
 * ```
 * @since 0.1.0
 */
export const withdrawCaseRecord = (
  flow: CaseFlow,
  record: string,
  change: Change,
  limits?: DocumentLimits,
): CaseFlow => {
  const ground = groundIn(CASE_FLOW_KIND, flow, change, limits);
  const id = readInput<string>(readId, record, 'record', limits);
  const { at, by, reason } = ground.change;
  return appendRecords(ground, 'withdraw-record', { corrections: { record: id, by, at, reason } });
};
