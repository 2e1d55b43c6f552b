import { adopt } from '../../document/edit-adopt.js';
import { fillLimits } from '../../document/limits.js';
import type { Assessment } from '../../model/assessment.js';
import type { NewAssessment } from '../../model/assessment-input.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { ASSESSMENT_KIND } from '../kind.js';
import { ASSESSMENT_VERSION } from '../shape-assessment.js';
import { NEW_ASSESSMENT } from '../shape-inputs.js';
import { readInput } from './ground.js';

/**
 * Makes an assessment: what it is about, and what is already known. Its history starts empty.
 *
 * @param start - Id, date, child and instruments, and any lists that are not empty; neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The assessment, frozen throughout.
 * @throws `ResiliensError` as `checkAssessment` does.
 * @example
 * ```ts
 * import { createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { birthMonth: '2016-03' },
 *   instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
 * });
 * assessment.observations; // => []
 * ```
 * @since 0.1.0
 */
export const createAssessment = (start: NewAssessment, limits?: DocumentLimits): Assessment => {
  const given = readInput(NEW_ASSESSMENT, start, null, limits);
  const whole: Assessment = {
    observations: [],
    corrections: [],
    resolutions: [],
    alternativeExplanations: [],
    childViews: [],
    bufferingLinks: [],
    decisions: [],
    consents: [],
    ...given,
    schemaVersion: ASSESSMENT_VERSION,
    history: [],
  };
  return adopt(ASSESSMENT_KIND, whole, fillLimits(limits));
};
