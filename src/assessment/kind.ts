import type { DocumentKind } from '../document/kind.js';
import { readField } from '../document/read-shape.js';
import { readRoot } from '../document/reading.js';
import type { Assessment } from '../model/assessment.js';
import type { Change } from '../model/history.js';
import { checkMeaning, readAssessment } from './check.js';
import { ASSESSMENT_VERSION } from './shape-assessment.js';
import { CHANGE } from './shape-records.js';

/** The assessment as a kind of stored document. */
export const ASSESSMENT_KIND: DocumentKind<Assessment> = {
  version: ASSESSMENT_VERSION,
  read: readAssessment,
  readChange: (value, limits) =>
    readRoot(value, (input, reading) => readField(CHANGE, input, reading), limits, [
      'change',
    ]) as unknown as Change,
  check: checkMeaning,
};
