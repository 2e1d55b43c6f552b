import type * as z from 'zod';
import type { CaseFlow } from '../model/practice/case-flow.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { CASE_FLOW_KIND } from '../practice/case-flow/check.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { type Kind, parseAs } from './kind.js';
import { caseFlow } from './shapes/case-flow.js';
import { presentVersion } from './version.js';

const CASE_FLOW: Kind<CaseFlow> = {
  shape: caseFlow,
  present: (plain, limits) => presentVersion(CASE_FLOW_KIND, plain, limits),
  hurry: (plain, limits) => {
    CASE_FLOW_KIND.read(plain, limits);
  },
  settle: (value) => {
    CASE_FLOW_KIND.check(value);
    return value;
  },
};

/**
 * A case flow as a zod schema, which is also a Standard Schema; each issue has the error code and its facts as `params`.
 *
 * @example
 * ```ts
 * import { CaseFlowSchema } from 'resiliens/schema';
 *
 * CaseFlowSchema.safeParse({ schemaVersion: 1 }).error?.issues[0]?.path; // => ['id']
 * ```
 * @since 0.1.0
 */
export const CaseFlowSchema: z.ZodType<CaseFlow, CaseFlow> = /* @__PURE__ */ guarded(CASE_FLOW);

/**
 * Reads a case flow from anywhere: form, references, dates and history are checked, and an earlier version is brought to the present
 * one.
 *
 * @param value - What should be a case flow. Neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` with the path to the first thing that is wrong and never a text of the case.
 * @example
 * ```ts
 * import { parseCaseFlow } from 'resiliens/schema';
 *
 * parseCaseFlow({ schemaVersion: 2 }); // throws 'schema-version-newer'
 * ```
 * @since 0.1.0
 */
export const parseCaseFlow = (value: unknown, limits?: DocumentLimits): CaseFlow =>
  parseAs(CASE_FLOW, value, limits);

/**
 * Reads a case flow from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` `json-invalid` with position, line and column where the text is no JSON; else as {@link parseCaseFlow} does.
 * @example
 * ```ts
 * import { readCaseFlowJson } from 'resiliens/schema';
 *
 * readCaseFlowJson('{ "schemaVersion": 1, '); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readCaseFlowJson = (text: string, limits?: DocumentLimits): CaseFlow =>
  parseTextAs(CASE_FLOW, text, limits);
