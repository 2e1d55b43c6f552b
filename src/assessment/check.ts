import { checkHistory } from '../document/history-check.js';
import { fillLimits, type Limits } from '../document/limits.js';
import { type Migrations, migrate } from '../document/migrate.js';
import { asObject } from '../document/plain-object.js';
import { readField } from '../document/read-shape.js';
import { readRoot } from '../document/reading.js';
import type { Shape } from '../document/shape.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import { ageFromBirthMonth } from '../logic/date-age.js';
import { OLDEST_MONTHS } from '../logic/oldest-months.js';
import type { Assessment } from '../model/assessment.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { checkDates } from './check-dates.js';
import { checkReferences } from './check-references.js';
import { ASSESSMENT, ASSESSMENT_VERSION } from './shape-assessment.js';

/** From each earlier version to the next: none yet, since there is only one. */
const MIGRATIONS: Migrations = {};

/**
 * Checks an assessment from anywhere and returns a copy in normal form: in the present version, keys in the order of the
 * format, nothing in it that JSON could not hold. The input is neither changed nor frozen.
 *
 * @param value - What should be an assessment, of this version of the format or an earlier one.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The copy; writing it as JSON, reading it and checking it again gives the same text.
 * @throws `ResiliensError` with the path to the first thing that is wrong: `schema-version-newer` and
 * `schema-version-missing`; `input-invalid`, `value-invalid`, `required-missing`, `key-unknown`, `number-invalid`,
 * `text-invalid`, `answer-invalid` for the form; `date-impossible`, `date-order`, `id-duplicate`, `id-unknown`,
 * `edit-invalid` for the content; `limit-exceeded` for the size. No error repeats a text of the case.
 * @example
 * ```ts
 * import { checkAssessment } from 'resiliens';
 *
 * checkAssessment({ schemaVersion: 2 }); // throws 'schema-version-newer'
 * ```
 * @since 0.1.0
 */
export const checkAssessment = (value: unknown, limits?: DocumentLimits): Assessment =>
  readAssessment(value, fillLimits(limits));

/** Reads an assessment of any version within filled limits. */
export const readAssessment = (value: unknown, limits: Limits): Assessment => {
  const read = readRoot(
    value,
    (input, reading) => {
      const present = migrate(asObject(input, reading), ASSESSMENT_VERSION, MIGRATIONS);
      return readField(ASSESSMENT, present, reading);
    },
    limits,
  );
  const assessment = read as unknown as Assessment;
  checkMeaning(assessment);
  return assessment;
};

/** Checks what no single field shows. */
export const checkMeaning = (assessment: Assessment): void => {
  checkChild(assessment);
  checkReferences(assessment);
  checkDates(assessment);
  checkViews(assessment);
  checkHistory(assessment.history, ASSESSMENT_VERSION, ASSESSMENT as Shape);
};

/** Two statements of one age could contradict each other, and no child was born so long ago that nothing could be scored. */
const checkChild = ({ child: { birthMonth, ageMonths }, date }: Assessment): void => {
  if (birthMonth === undefined) return;
  if (ageMonths !== undefined)
    throw new ResiliensError('value-invalid', ['child', 'ageMonths'], {
      expected: 'birthMonth-or-ageMonths',
    });
  const age = ageFromBirthMonth(birthMonth, date);
  if (age !== null && (typeof age === 'number' ? age : age.high) > OLDEST_MONTHS)
    throw new ResiliensError('number-invalid', ['child', 'birthMonth'], { most: OLDEST_MONTHS });
};

/** A child that was not heard has not said anything. */
const checkViews = ({ childViews }: Assessment): void => {
  for (const [place, { mode, view }] of childViews.entries()) {
    if (mode.startsWith('2') && view !== undefined) {
      throw new ResiliensError('value-invalid', ['childViews', place, 'view'], { mode });
    }
  }
};
