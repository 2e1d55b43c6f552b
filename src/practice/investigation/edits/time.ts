import { differences } from '../../../document/diff.js';
import { replayIn, rewindIn } from '../../../document/history-replay.js';
import { redoIn, undoIn } from '../../../document/history-undo.js';
import { fillLimits } from '../../../document/limits.js';
import type { Difference } from '../../../model/difference.js';
import type { Change, HistoryEntry } from '../../../model/history.js';
import type { JsonValue } from '../../../model/json.js';
import type { InvestigationPlan } from '../../../model/practice/investigation-plan.js';
import type { DocumentLimits } from '../../../model/stored-document.js';
import { groundIn } from '../../shared/ground-in.js';
import { INVESTIGATION_KIND } from '../check.js';

/**
 * Takes the last edit of the plan of an investigation back that is in force. The history grows by an entry that says so.
 *
 * @param plan - The document; neither changed nor frozen.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new document, frozen throughout.
 * @throws `ResiliensError` `edit-invalid` where there is nothing to undo.
 * @example
 * ```ts
 * import { setInvestigationFrame, createInvestigationPlan, undoInvestigationPlan } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const after = setInvestigationFrame(before, { caseFlow: 'flow-17' }, change);
 * undoInvestigationPlan(after, change).history.map(({ action }) => action); // => ['set-frame', 'undo']
 * undoInvestigationPlan(before, change); // throws 'edit-invalid'
 * ```
 * @since 0.1.0
 */
export const undoInvestigationPlan = (
  plan: InvestigationPlan,
  change: Change,
  limits?: DocumentLimits,
): InvestigationPlan => undoIn(groundIn(INVESTIGATION_KIND, plan, change, limits));

/**
 * Makes the edit of the plan of an investigation again that was taken back last. An edit in between closes the way to it.
 *
 * @param plan - The document; neither changed nor frozen.
 * @param change - Who makes it again, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new document, frozen throughout.
 * @throws `ResiliensError` `edit-invalid` where there is nothing to redo.
 * @example
 * ```ts
 * import { setInvestigationFrame, createInvestigationPlan, redoInvestigationPlan, undoInvestigationPlan } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const after = setInvestigationFrame(before, { caseFlow: 'flow-17' }, change);
 * redoInvestigationPlan(undoInvestigationPlan(after, change), change).history.length; // => 3
 * ```
 * @since 0.1.0
 */
export const redoInvestigationPlan = (
  plan: InvestigationPlan,
  change: Change,
  limits?: DocumentLimits,
): InvestigationPlan => redoIn(groundIn(INVESTIGATION_KIND, plan, change, limits));

/**
 * Goes back in the history of the plan of an investigation: the document as it was after so many entries.
 *
 * @param plan - The document; neither changed nor frozen.
 * @param entries - How many entries of the history to keep, from 0 to all of them.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The document of that time with its history until then, frozen throughout.
 * @throws `ResiliensError` `option-invalid` where the history has no such place.
 * @example
 * ```ts
 * import { setInvestigationFrame, createInvestigationPlan, rewindInvestigationPlan } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const after = setInvestigationFrame(before, { caseFlow: 'flow-17' }, change);
 * rewindInvestigationPlan(after, 0); // => before
 * ```
 * @since 0.1.0
 */
export const rewindInvestigationPlan = (
  plan: InvestigationPlan,
  entries: number,
  limits?: DocumentLimits,
): InvestigationPlan => rewindIn(INVESTIGATION_KIND, plan, entries, limits);

/**
 * Goes forward again: makes the edits of a history on the plan of an investigation from before them.
 *
 * @param plan - The document before the first of the entries; neither changed nor frozen.
 * @param history - The entries, oldest first.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The document after the last of them, frozen throughout.
 * @throws `ResiliensError` `edit-invalid` where an entry does not fit.
 * @example
 * ```ts
 * import { setInvestigationFrame, createInvestigationPlan, replayInvestigationPlan } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const after = setInvestigationFrame(before, { caseFlow: 'flow-17' }, change);
 * replayInvestigationPlan(before, after.history); // => after
 * ```
 * @since 0.1.0
 */
export const replayInvestigationPlan = (
  plan: InvestigationPlan,
  history: readonly HistoryEntry[],
  limits?: DocumentLimits,
): InvestigationPlan => replayIn(INVESTIGATION_KIND, plan, history, limits);

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
 * import { setInvestigationFrame, createInvestigationPlan, diffInvestigationPlans } from 'resiliens/practice';
 *
 * const change = { at: '2026-01-14', by: 'child-welfare-worker', reason: 'As agreed' } as const;
 * const before = createInvestigationPlan({ id: 'investigation-17', madeOn: '2026-01-14' });
 * const after = setInvestigationFrame(before, { caseFlow: 'flow-17' }, change);
 * diffInvestigationPlans(before, after).map(({ op, path }) => [op, ...path]); // => [['added', 'caseFlow']]
 * ```
 * @since 0.1.0
 */
export const diffInvestigationPlans = (
  before: InvestigationPlan,
  after: InvestigationPlan,
  limits?: DocumentLimits,
): readonly Difference[] => {
  const filled = fillLimits(limits);
  const [one, two] = [before, after].map((document) => content(INVESTIGATION_KIND.read(document, filled)));
  return differences(one, two);
};

const content = ({ history: _, ...rest }: InvestigationPlan): JsonValue => rest as unknown as JsonValue;
