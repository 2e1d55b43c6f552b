import type { Ground } from '../../document/edit.js';
import { adopt } from '../../document/edit-adopt.js';
import { fillLimits } from '../../document/limits.js';
import { readField } from '../../document/read-shape.js';
import { readRoot } from '../../document/reading.js';
import type { Field, FieldOf } from '../../document/shape.js';
import type { Assessment } from '../../model/assessment.js';
import type { Change } from '../../model/history.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { ASSESSMENT_KIND } from '../kind.js';

/** What an edit stands on: the assessment, checked, and the change, read. */
export const groundOf = (
  assessment: Assessment,
  change: Change,
  limits?: DocumentLimits,
): Ground<Assessment> => {
  const filled = fillLimits(limits);
  return {
    kind: ASSESSMENT_KIND,
    document: adopt(ASSESSMENT_KIND, assessment, filled),
    change: ASSESSMENT_KIND.readChange(change, filled),
    limits,
  };
};

/**
 * Reads what was handed in: a copy in normal form. Paths of errors begin with the name it was handed in under, or at its own
 * root where that is the document itself.
 */
export const readInput = <T>(
  field: FieldOf<T>,
  value: unknown,
  name: string | null,
  limits?: DocumentLimits,
): T => {
  const path = name === null ? [] : [name];
  const read = readRoot(
    value,
    (input, reading) => readField(field as Field, input, reading),
    fillLimits(limits),
    path,
  );
  return read as unknown as T;
};
