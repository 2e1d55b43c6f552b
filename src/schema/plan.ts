import type * as z from 'zod';
import type { Plan } from '../model/practice/plan/plan.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { PLAN_KIND } from '../practice/plan/kind.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { type Kind, parseAs } from './kind.js';
import { plan } from './shapes/plan.js';
import { presentVersion } from './version.js';

const PLAN: Kind<Plan> = {
  shape: plan,
  present: (plain, limits) => presentVersion(PLAN_KIND, plain, limits),
  hurry: (plain, limits) => {
    PLAN_KIND.read(plain, limits);
  },
  settle: (value) => {
    PLAN_KIND.check(value);
    return value;
  },
};

/**
 * A plan of help measures as a zod schema, which is also a Standard Schema; each issue has the error code and its facts as
 * `params`.
 *
 * @example
 * ```ts
 * import { PlanSchema } from 'resiliens/schema';
 *
 * PlanSchema.safeParse({ schemaVersion: 1 }).error?.issues[0]?.path; // => ['id']
 * ```
 * @since 0.1.0
 */
export const PlanSchema: z.ZodType<Plan, Plan> = /* @__PURE__ */ guarded(PLAN);

/**
 * Reads a plan from anywhere: form, references, dates and history are checked, and an earlier version is brought to the present
 * one.
 *
 * @param value - What should be a plan. Neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` with the path to the first thing that is wrong, as `checkPlan` does.
 * @example
 * ```ts
 * import { parsePlan } from 'resiliens/schema';
 *
 * parsePlan({ schemaVersion: 1, id: 'plan-17', gaols: [] }); // throws 'key-unknown'
 * ```
 * @since 0.1.0
 */
export const parsePlan = (value: unknown, limits?: DocumentLimits): Plan => parseAs(PLAN, value, limits);

/**
 * Reads a plan from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` `json-invalid` with position, line and column; else as {@link parsePlan} does.
 * @example
 * ```ts
 * import { readPlanJson } from 'resiliens/schema';
 *
 * readPlanJson('{ "schemaVersion": 1, '); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readPlanJson = (text: string, limits?: DocumentLimits): Plan => parseTextAs(PLAN, text, limits);
