import { differences } from '../../document/diff.js';
import { replayIn, rewindIn } from '../../document/history-replay.js';
import { redoIn, undoIn } from '../../document/history-undo.js';
import { fillLimits } from '../../document/limits.js';
import type { Assessment } from '../../model/assessment.js';
import type { Difference } from '../../model/difference.js';
import type { Change, HistoryEntry } from '../../model/history.js';
import type { JsonValue } from '../../model/json.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { readAssessment } from '../check.js';
import { ASSESSMENT_KIND } from '../kind.js';
import { groundOf } from './ground.js';

/**
 * Takes the last edit back that is in force. The history grows by an entry that says so.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `edit-invalid` where there is nothing to undo.
 * @example
 * ```ts
 * import { changeDate, createAssessment, undo } from 'resiliens/assessment';
 *
 * const by = { at: '2024-05-10', by: 'child-welfare-worker' } as const;
 * const first = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const second = changeDate(first, { date: '2024-06-01' }, { ...by, reason: 'More to come' });
 * const third = undo(second, { ...by, reason: 'Slip of the hand' });
 * third.date; // => '2024-05-10'
 * third.history.map(({ action }) => action); // => ['change-date', 'undo']
 * ```
 * @since 0.1.0
 */
export const undo = (assessment: Assessment, change: Change, limits?: DocumentLimits): Assessment =>
  undoIn(groundOf(assessment, change, limits));

/**
 * Makes the edit again that was taken back last. An edit in between closes the way to it.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param change - Who makes it again, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `edit-invalid` where there is nothing to redo.
 * @example
 * ```ts
 * import { changeDate, createAssessment, redo, undo } from 'resiliens/assessment';
 *
 * const change = { at: '2024-05-10', by: 'child-welfare-worker', reason: 'Trying out' } as const;
 * const first = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const second = changeDate(first, { date: '2024-06-01' }, change);
 * redo(undo(second, change), change).date; // => '2024-06-01'
 * ```
 * @since 0.1.0
 */
export const redo = (assessment: Assessment, change: Change, limits?: DocumentLimits): Assessment =>
  redoIn(groundOf(assessment, change, limits));

/**
 * Goes back in the history: the assessment as it was after so many entries.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param entries - How many entries of the history to keep, from 0 to all of them.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The assessment of that time with its history until then, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `option-invalid` where the history has no such place,
 * `edit-invalid` where it does not fit the assessment.
 * @example
 * ```ts
 * import { changeDate, createAssessment, rewind } from 'resiliens/assessment';
 *
 * const change = { at: '2024-05-10', by: 'child-welfare-worker', reason: 'More to come' } as const;
 * const first = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * rewind(changeDate(first, { date: '2024-06-01' }, change), 0); // => first
 * ```
 * @since 0.1.0
 */
export const rewind = (assessment: Assessment, entries: number, limits?: DocumentLimits): Assessment =>
  rewindIn(ASSESSMENT_KIND, assessment, entries, limits);

/**
 * Goes forward again: makes the edits of a history on the assessment from before them.
 *
 * @param assessment - The assessment before the first of the entries; neither changed nor frozen.
 * @param history - The entries, oldest first.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The assessment after the last of them, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `edit-invalid` where an entry does not fit.
 * @example
 * ```ts
 * import { changeDate, createAssessment, replay } from 'resiliens/assessment';
 *
 * const change = { at: '2024-05-10', by: 'child-welfare-worker', reason: 'More to come' } as const;
 * const first = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const second = changeDate(first, { date: '2024-06-01' }, change);
 * replay(first, second.history); // => second
 * ```
 * @since 0.1.0
 */
export const replay = (
  assessment: Assessment,
  history: readonly HistoryEntry[],
  limits?: DocumentLimits,
): Assessment => replayIn(ASSESSMENT_KIND, assessment, history, limits);

/**
 * Lists what differs between two assessments; their histories are not compared, and the order of records makes no
 * difference.
 *
 * @param before - The first assessment; neither changed nor frozen.
 * @param after - The second assessment; neither changed nor frozen.
 * @param limits - Limits for their size, where the usual ones do not fit.
 * @returns The differences in the order of the format; none where both say the same.
 * @throws `ResiliensError` as `checkAssessment` does.
 * @example
 * ```ts
 * import { createAssessment, diff } from 'resiliens/assessment';
 *
 * const first = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const second = createAssessment({ id: 'case-17', date: '2024-06-01', child: {}, instruments: [] });
 * diff(first, second); // => [{ op: 'changed', path: ['date'], before: '2024-05-10', after: '2024-06-01' }]
 * ```
 * @since 0.1.0
 */
export const diff = (
  before: Assessment,
  after: Assessment,
  limits?: DocumentLimits,
): readonly Difference[] => {
  const filled = fillLimits(limits);
  const [one, two] = [before, after].map((assessment) => content(readAssessment(assessment, filled)));
  return differences(one, two);
};

const content = ({ history: _, ...rest }: Assessment): JsonValue => rest as unknown as JsonValue;
