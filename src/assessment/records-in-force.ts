import { withdrawnIds } from '../document/corrections.js';
import { needArgument } from '../errors/need-argument.js';
import type { Assessment } from '../model/assessment.js';

/**
 * Names of the lists of an assessment whose records have an id and can be taken back.
 *
 * @since 0.1.0
 */
export type RecordList =
  | 'observations'
  | 'resolutions'
  | 'alternativeExplanations'
  | 'childViews'
  | 'bufferingLinks'
  | 'decisions'
  | 'consents';

/**
 * Lists the records of an assessment that were not taken back.
 *
 * @typeParam Name - Name of the list.
 * @param assessment - The assessment; neither changed nor frozen.
 * @param list - Which records.
 * @returns The records in their order.
 * @example
 * ```ts
 * import { recordsInForce } from 'resiliens';
 * import { createAssessment, linkBuffering, withdrawRecord } from 'resiliens/assessment';
 *
 * const change = { at: '2024-05-10', by: 'child-welfare-worker', reason: 'Told by the school' } as const;
 * const empty = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const linked = linkBuffering(empty, { id: 'b1', protective: 'good-friends', risk: 'family-violence' }, change);
 * recordsInForce(linked, 'bufferingLinks').length; // => 1
 * recordsInForce(withdrawRecord(linked, 'b1', change), 'bufferingLinks'); // => []
 * ```
 * @since 0.1.0
 */
export const recordsInForce = <Name extends RecordList>(
  assessment: Assessment,
  list: Name,
): Assessment[Name] => {
  needArgument(assessment, 'assessment', ['corrections', list]);
  const withdrawn = withdrawnIds(assessment.corrections);
  const records: readonly { readonly id: string }[] = assessment[list];
  return records.filter(({ id }) => !withdrawn.has(id)) as unknown as Assessment[Name];
};
