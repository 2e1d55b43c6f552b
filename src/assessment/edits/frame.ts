import { appendRecords, setKeys } from '../../document/edit-records.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { AssessedChild, Assessment, InstrumentUse } from '../../model/assessment.js';
import type { DateChange } from '../../model/assessment-input.js';
import type { Change } from '../../model/history.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { CHILD, INSTRUMENT_USE } from '../shape-assessment.js';
import { DATE_CHANGE } from '../shape-inputs.js';
import { groundOf, readInput } from './ground.js';

/**
 * Takes one more instrument into use.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param instrument - Its id and edition.
 * @param change - Who takes it into use, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does; `id-duplicate` where it is in use, also in another edition.
 * @example
 * ```ts
 * import { createAssessment, useInstrument } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const more = useInstrument(
 *   assessment,
 *   { id: 'kvello-style', edition: '0.1.0' },
 *   { at: '2024-05-10', by: 'child-welfare-worker', reason: 'Broad picture wanted' },
 * );
 * more.instruments; // => [{ id: 'kvello-style', edition: '0.1.0' }]
 * ```
 * @since 0.1.0
 */
export const useInstrument = (
  assessment: Assessment,
  instrument: InstrumentUse,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const record = readInput(INSTRUMENT_USE, instrument, 'instrument', limits);
  return appendRecords(groundOf(assessment, change, limits), 'use-instrument', { instruments: record });
};

/**
 * Moves the assessment to another date, for example because information has come since.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param date - The new date, and the age at it where the assessment gives an age.
 * @param change - Who moves it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout; the same one where nothing changes.
 * @throws `ResiliensError` as `checkAssessment` does; `required-missing` for an age that belongs to the old date,
 * `date-order` where an observation is later than the new date.
 * @example
 * ```ts
 * import { changeDate, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { birthMonth: '2016-03' },
 *   instruments: [],
 * });
 * const later = changeDate(
 *   assessment,
 *   { date: '2024-06-01' },
 *   { at: '2024-06-01', by: 'child-welfare-worker', reason: 'The school reported late' },
 * );
 * later.date; // => '2024-06-01'
 * ```
 * @since 0.1.0
 */
export const changeDate = (
  assessment: Assessment,
  date: DateChange,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const ground = groundOf(assessment, change, limits);
  const given = readInput(DATE_CHANGE, date, 'date', limits);
  const { child } = ground.document;
  const known = child.ageMonths !== undefined;
  if (known !== (given.ageMonths !== undefined)) {
    // An age belongs to its date; a month of birth does not need one.
    throw new ResiliensError(known ? 'required-missing' : 'value-invalid', ['date', 'ageMonths']);
  }
  return setKeys(ground, 'change-date', {
    date: given.date,
    child: given.ageMonths === undefined ? child : { ageMonths: given.ageMonths },
  });
};

/**
 * Corrects what the assessment says about the child's age.
 *
 * @param assessment - The assessment; neither changed nor frozen.
 * @param child - Month of birth, or age at the date of the assessment, or neither.
 * @param change - Who corrects it, when and why.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A new assessment, frozen throughout; the same one where nothing changes.
 * @throws `ResiliensError` as `checkAssessment` does.
 * @example
 * ```ts
 * import { changeChild, createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({ id: 'case-17', date: '2024-05-10', child: {}, instruments: [] });
 * const known = changeChild(
 *   assessment,
 *   { birthMonth: '2016-03' },
 *   { at: '2024-05-10', by: 'child-welfare-worker', reason: 'Not asked before' },
 * );
 * known.child; // => { birthMonth: '2016-03' }
 * ```
 * @since 0.1.0
 */
export const changeChild = (
  assessment: Assessment,
  child: AssessedChild,
  change: Change,
  limits?: DocumentLimits,
): Assessment => {
  const given = readInput(CHILD, child, 'child', limits);
  return setKeys(groundOf(assessment, change, limits), 'change-child', { child: given });
};
