import { differences } from '../../../document/diff.js';
import { replayIn, rewindIn } from '../../../document/history-replay.js';
import { redoIn, undoIn } from '../../../document/history-undo.js';
import { fillLimits } from '../../../document/limits.js';
import type { Difference } from '../../../model/difference.js';
import type { Change, HistoryEntry } from '../../../model/history.js';
import type { JsonValue } from '../../../model/json.js';
import type { CaseFlow } from '../../../model/practice/case-flow.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { CASE_FLOW_KIND } from '../check.js';

/**
 * Takes the last edit of a case flow back that is in force. The history grows by an entry that says so.
 *
 * @param flow - The document; neither changed nor frozen.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new document, frozen throughout.
 * @throws `ResiliensError` `edit-invalid` where there is nothing to undo.
 * @example
 * ```ts
 * import { addCaseEvent, createCaseFlow, undoCaseFlow } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-06', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createCaseFlow({ id: 'flow-17' });
 * const after = addCaseEvent(before, { id: 'e1', type: 'receive-report', date: '2026-01-05' }, change);
 * undoCaseFlow(after, change).history.map(({ action }) => action); // => ['add-case-event', 'undo']
 * undoCaseFlow(before, change); // throws 'edit-invalid'
 * ```
 * @since 0.1.0
 */
export const undoCaseFlow = (flow: CaseFlow, change: Change, limits?: DocumentLimits): CaseFlow =>
  undoIn(groundIn(CASE_FLOW_KIND, flow, change, limits));

/**
 * Makes the edit of a case flow again that was taken back last. An edit in between closes the way to it.
 *
 * @param flow - The document; neither changed nor frozen.
 * @param change - Who makes it again, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new document, frozen throughout.
 * @throws `ResiliensError` `edit-invalid` where there is nothing to redo.
 * @example
 * ```ts
 * import { addCaseEvent, createCaseFlow, redoCaseFlow, undoCaseFlow } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-06', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createCaseFlow({ id: 'flow-17' });
 * const after = addCaseEvent(before, { id: 'e1', type: 'receive-report', date: '2026-01-05' }, change);
 * redoCaseFlow(undoCaseFlow(after, change), change).history.length; // => 3
 * ```
 * @since 0.1.0
 */
export const redoCaseFlow = (flow: CaseFlow, change: Change, limits?: DocumentLimits): CaseFlow =>
  redoIn(groundIn(CASE_FLOW_KIND, flow, change, limits));

/**
 * Goes back in the history of a case flow: the document as it was after so many entries.
 *
 * @param flow - The document; neither changed nor frozen.
 * @param entries - How many entries of the history to keep, from 0 to all of them.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The document of that time with its history until then, frozen throughout.
 * @throws `ResiliensError` `option-invalid` where the history has no such place.
 * @example
 * ```ts
 * import { addCaseEvent, createCaseFlow, rewindCaseFlow } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-06', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createCaseFlow({ id: 'flow-17' });
 * const after = addCaseEvent(before, { id: 'e1', type: 'receive-report', date: '2026-01-05' }, change);
 * rewindCaseFlow(after, 0); // => before
 * ```
 * @since 0.1.0
 */
export const rewindCaseFlow = (flow: CaseFlow, entries: number, limits?: DocumentLimits): CaseFlow =>
  rewindIn(CASE_FLOW_KIND, flow, entries, limits);

/**
 * Goes forward again: makes the edits of a history on a case flow from before them.
 *
 * @param flow - The document before the first of the entries; neither changed nor frozen.
 * @param history - The entries, oldest first.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The document after the last of them, frozen throughout.
 * @throws `ResiliensError` `edit-invalid` where an entry does not fit.
 * @example
 * ```ts
 * import { addCaseEvent, createCaseFlow, replayCaseFlow } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-06', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createCaseFlow({ id: 'flow-17' });
 * const after = addCaseEvent(before, { id: 'e1', type: 'receive-report', date: '2026-01-05' }, change);
 * replayCaseFlow(before, after.history); // => after
 * ```
 * @since 0.1.0
 */
export const replayCaseFlow = (
  flow: CaseFlow,
  history: readonly HistoryEntry[],
  limits?: DocumentLimits,
): CaseFlow => replayIn(CASE_FLOW_KIND, flow, history, limits);

/**
 * Lists what differs between two documents; their histories are not compared, and the order of records makes no difference.
 *
 * @param before - The first document; neither changed nor frozen.
 * @param after - The second document; neither changed nor frozen.
 * @param limits - Limits for their size, where the usual ones do not fit.
 * @returns The differences in the order of the format; none where both say the same.
 * @throws `ResiliensError` with the path to the first thing that is wrong in either.
 * @example
 * ```ts
 * import { addCaseEvent, createCaseFlow, diffCaseFlows } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-06', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createCaseFlow({ id: 'flow-17' });
 * const after = addCaseEvent(before, { id: 'e1', type: 'receive-report', date: '2026-01-05' }, change);
 * diffCaseFlows(before, after).map(({ op, path }) => [op, ...path]); // => [['added', 'events', 'e1']]
 * ```
 * @since 0.1.0
 */
export const diffCaseFlows = (
  before: CaseFlow,
  after: CaseFlow,
  limits?: DocumentLimits,
): readonly Difference[] => {
  const filled = fillLimits(limits);
  const [one, two] = [before, after].map((document) => content(CASE_FLOW_KIND.read(document, filled)));
  return differences(one, two);
};

const content = ({ history: _, ...rest }: CaseFlow): JsonValue => rest as unknown as JsonValue;
