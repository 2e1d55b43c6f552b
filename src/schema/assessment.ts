import type * as z from 'zod';
import { ASSESSMENT_KIND } from '../assessment/kind.js';
import type { Assessment } from '../model/assessment.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { type Kind, parseAs } from './kind.js';
import { assessment } from './shapes/assessment.js';
import { presentVersion } from './version.js';

const ASSESSMENT: Kind<Assessment> = {
  shape: assessment,
  present: (plain, limits) => presentVersion(ASSESSMENT_KIND, plain, limits),
  hurry: (plain, limits) => {
    ASSESSMENT_KIND.read(plain, limits);
  },
  settle: (value) => {
    ASSESSMENT_KIND.check(value);
    return value;
  },
};

/**
 * The assessment of one child as a zod schema, which is also a Standard Schema.
 *
 * It reads as {@link parseAssessment} does with the usual limits, earlier versions of the format included; each issue has the
 * error code and its facts as `params`.
 *
 * @example
 * ```ts
 * import { AssessmentSchema } from 'resiliens/schema';
 *
 * const read = AssessmentSchema.safeParse({ schemaVersion: 1 });
 * read.error?.issues[0]?.path; // => ['id']
 * read.error?.issues[0]?.message; // => 'required-missing at id'
 * ```
 * @since 0.1.0
 */
export const AssessmentSchema: z.ZodType<Assessment, Assessment> = /* @__PURE__ */ guarded(ASSESSMENT);

/**
 * Reads an assessment from anywhere: form, references, dates and history are checked, and an earlier version is brought to the
 * present one.
 *
 * @param value - What should be an assessment. Neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form: keys in the order of the format, nothing in it that JSON could not hold.
 * @throws `ResiliensError` with the path to the first thing that is wrong and never a text of the case:
 * `schema-version-missing`, `schema-version-newer`; `key-unknown`, `required-missing`, `value-invalid`, `answer-invalid`,
 * `number-invalid`, `text-invalid`, `date-impossible`, `input-invalid`; `id-duplicate`, `id-unknown`, `date-order`,
 * `edit-invalid`; `limit-exceeded`.
 * @example
 * ```ts
 * import { parseAssessment } from 'resiliens/schema';
 *
 * parseAssessment({ schemaVersion: 2 }); // throws 'schema-version-newer'
 * parseAssessment({ schemaVersion: 1, id: 'case-7', dat: '2024-03-01' }); // throws 'key-unknown'
 * ```
 * @since 0.1.0
 */
export const parseAssessment = (value: unknown, limits?: DocumentLimits): Assessment =>
  parseAs(ASSESSMENT, value, limits);

/**
 * Reads an assessment from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` `json-invalid` with position, line and column where the text is cut off, holds what JSON does
 * not know, or names a key twice in one object; else as {@link parseAssessment} does.
 * @example
 * ```ts
 * import { readAssessmentJson } from 'resiliens/schema';
 *
 * readAssessmentJson('{ "schemaVersion": 1, "id": "case-7", '); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readAssessmentJson = (text: string, limits?: DocumentLimits): Assessment =>
  parseTextAs(ASSESSMENT, text, limits);
