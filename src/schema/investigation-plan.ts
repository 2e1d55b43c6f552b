import type * as z from 'zod';
import type { InvestigationPlan } from '../model/practice/investigation-plan.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { INVESTIGATION_KIND } from '../practice/investigation/check.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { type Kind, parseAs } from './kind.js';
import { investigationPlan } from './shapes/investigation-plan.js';
import { presentVersion } from './version.js';

const INVESTIGATION: Kind<InvestigationPlan> = {
  shape: investigationPlan,
  present: (plain, limits) => presentVersion(INVESTIGATION_KIND, plain, limits),
  hurry: (plain, limits) => {
    INVESTIGATION_KIND.read(plain, limits);
  },
  settle: (value) => {
    INVESTIGATION_KIND.check(value);
    return value;
  },
};

/**
 * The plan of an investigation as a zod schema, which is also a Standard Schema; each issue has the error code and its facts as `params`.
 *
 * @example
 * ```ts
 * import { InvestigationPlanSchema } from 'resiliens/schema';
 *
 * InvestigationPlanSchema.safeParse({ schemaVersion: 1 }).error?.issues[0]?.path; // => ['id']
 * ```
 * @since 0.1.0
 */
export const InvestigationPlanSchema: z.ZodType<InvestigationPlan, InvestigationPlan> =
  /* @__PURE__ */ guarded(INVESTIGATION);

/**
 * Reads the plan of an investigation from anywhere: form, references, dates and history are checked, and an earlier version is brought to the present
 * one.
 *
 * @param value - What should be the plan of an investigation. Neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` with the path to the first thing that is wrong and never a text of the case.
 * @example
 * ```ts
 * import { parseInvestigationPlan } from 'resiliens/schema';
 *
 * parseInvestigationPlan({ schemaVersion: 2 }); // throws 'schema-version-newer'
 * ```
 * @since 0.1.0
 */
export const parseInvestigationPlan = (value: unknown, limits?: DocumentLimits): InvestigationPlan =>
  parseAs(INVESTIGATION, value, limits);

/**
 * Reads the plan of an investigation from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` `json-invalid` with position, line and column where the text is no JSON; else as {@link parseInvestigationPlan} does.
 * @example
 * ```ts
 * import { readInvestigationPlanJson } from 'resiliens/schema';
 *
 * readInvestigationPlanJson('{ "schemaVersion": 1, '); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readInvestigationPlanJson = (text: string, limits?: DocumentLimits): InvestigationPlan =>
  parseTextAs(INVESTIGATION, text, limits);
