import { appendRecords } from '../../document/edit-records.js';
import { readId } from '../../document/readers.js';
import type { Assessment } from '../../model/assessment.js';
import type { Change } from '../../model/history.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { groundOf, readInput } from './ground.js';

/**
 * Takes any record back: an observation, a resolution, a link, a view, a decision. It stays in the document and no longer
 * counts.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param record - Id of the record.
 * @param change - Who takes it back, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `id-unknown` where there is no such record, `id-duplicate`
 * where it was taken back before.
 * @example
 * ```ts
 * import { createAssessment, linkBuffering, withdrawRecord } from 'resiliens/assessment';
 *
 * const by = { at: '2024-05-10', by: 'child-welfare-worker' } as const;
 * const assessment = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const linked = linkBuffering(
 *   assessment,
 *   { id: 'b1', protective: 'good-friends', risk: 'family-violence' },
 *   { ...by, reason: 'Told by the school' },
 * );
 * const withdrawn = withdrawRecord(linked, 'b1', { ...by, reason: 'The friends have moved away' });
 * withdrawn.corrections.map(({ record }) => record); // => ['b1']
 * ```
 * @since 0.1.0
 */
export const withdrawRecord = (
  assessment: Assessment,
  record: string,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const id = readInput<string>(readId, record, 'record', limits);
  const { at, by, reason } = ground.change;
  return appendRecords(ground, 'withdraw-record', { corrections: { record: id, by, at, reason } });
};
