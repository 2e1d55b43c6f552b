import { appendRecords, recordWithId, replaceRecord } from '../../document/edit-records.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Assessment } from '../../model/assessment.js';
import type { ConsentWithdrawal } from '../../model/assessment-input.js';
import type { ChildView } from '../../model/child-view.js';
import type { Consent } from '../../model/consent.js';
import type { Change } from '../../model/history.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { WITHDRAWAL } from '../shape-inputs.js';
import { CHILD_VIEW, CONSENT } from '../shape-records.js';
import { groundOf, readInput } from './ground.js';

/**
 * Adds what the child thinks about a question, how it took part, and the weight its view was given.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param view - The child's view.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `value-invalid` for a view of a child that was not heard.
 * @example
 * ```ts
 * import { addChildView, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * const heard = addChildView(
 *   assessment,
 *   {
 *     id: 'v1',
 *     mode: '1.1',
 *     on: 'situation',
 *     at: '2024-05-08',
 *     informedAboutUse: 'yes',
 *     view: 'Wants to see more of the grandmother.',
 *     weight: 'Central',
 *     weightReason: 'Clear and steady over three talks',
 *   },
 *   { at: '2024-05-09', by: 'child-welfare-worker', reason: 'Third talk with the child' },
 * );
 * heard.childViews[0]?.mode; // => '1.1'
 * ```
 * @since 0.1.0
 */
export const addChildView = (
  assessment: Assessment,
  view: ChildView,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const record = readInput(CHILD_VIEW, view, 'view', limits);
  return appendRecords(groundOf(assessment, change, limits), 'add-child-view', { childViews: record });
};

/**
 * Adds a record of consent.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param consent - Who consented to what, how they were informed, and whether it was free.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does.
 * @example
 * ```ts
 * import { addConsent, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * const agreed = addConsent(
 *   assessment,
 *   {
 *     id: 'c1',
 *     who: 'mother',
 *     what: 'Talk with the school',
 *     informedHow: 'In a meeting, with an interpreter',
 *     givenOn: '2024-05-02',
 *     freelyGiven: 'yes',
 *   },
 *   { at: '2024-05-02', by: 'child-welfare-worker', reason: 'First meeting' },
 * );
 * agreed.consents.map(({ who, freelyGiven }) => [who, freelyGiven]); // => [['mother', 'yes']]
 * ```
 * @since 0.1.0
 */
export const addConsent = (
  assessment: Assessment,
  consent: Consent,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const record = readInput(CONSENT, consent, 'consent', limits);
  return appendRecords(groundOf(assessment, change, limits), 'add-consent', { consents: record });
};

/**
 * Records that a consent was withdrawn; the record of it stays.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param withdrawal - Which consent, and when.
 * @param change - Who records it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `id-unknown` where there is no such consent, `edit-invalid`
 * where it was withdrawn before.
 * @example
 * ```ts
 * import { createAssessment, withdrawConsent } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { ageMonths: 98 },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 *   consents: [
 *     {
 *       id: 'c1',
 *       who: 'mother',
 *       what: 'Talk with the school',
 *       informedHow: 'In a meeting',
 *       givenOn: '2024-05-02',
 *       freelyGiven: 'yes',
 *     },
 *   ],
 * });
 * const withdrawn = withdrawConsent(
 *   assessment,
 *   { consent: 'c1', on: '2024-05-06' },
 *   { at: '2024-05-06', by: 'child-welfare-worker', reason: 'Telephone call' },
 * );
 * withdrawn.consents[0]?.withdrawnOn; // => '2024-05-06'
 * ```
 * @since 0.1.0
 */
export const withdrawConsent = (
  assessment: Assessment,
  withdrawal: ConsentWithdrawal,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const { consent, on } = readInput(WITHDRAWAL, withdrawal, 'withdrawal', limits);
  const path = ['withdrawal', 'consent'];
  const old = recordWithId(ground.document.consents, consent, path);
  if (old.withdrawnOn !== undefined)
    throw new ResiliensError('edit-invalid', path, { why: 'withdrawn-before' });
  const record: Consent = { ...old, withdrawnOn: on };
  return replaceRecord(ground, 'withdraw-consent', 'consents', record);
};
