import type * as z from 'zod';
import type { Result } from '../model/result.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { asItIs, type Kind, parseAs } from './kind.js';
import { result } from './shapes/result.js';

const RESULT: Kind<Result> = { shape: result, settle: asItIs };

/**
 * The result of a scoring as a zod schema, which is also a Standard Schema.
 *
 * @example
 * ```ts
 * import { gad7, score } from 'resiliens';
 * import { ResultSchema } from 'resiliens/schema';
 *
 * ResultSchema.safeParse(score({}, gad7)).success; // => true
 * ```
 * @since 0.1.0
 */
export const ResultSchema: z.ZodType<Result, Result> = /* @__PURE__ */ guarded(RESULT);

/**
 * Reads a result that was stored or sent.
 *
 * @param value - What should be a result. Neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` with the path: `key-unknown`, `required-missing`, `value-invalid`, `number-invalid`,
 * `text-invalid`, `input-invalid`, `limit-exceeded`.
 * @example
 * ```ts
 * import { gad7, score } from 'resiliens';
 * import { parseResult } from 'resiliens/schema';
 *
 * const sent: unknown = JSON.parse(JSON.stringify(score({}, gad7)));
 * parseResult(sent).instrument; // => 'gad-7'
 * parseResult({ instrument: 'gad-7' }); // throws 'required-missing'
 * ```
 * @since 0.1.0
 */
export const parseResult = (value: unknown, limits?: DocumentLimits): Result =>
  parseAs(RESULT, value, limits);

/**
 * Reads a result from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns A copy in normal form.
 * @throws `ResiliensError` `json-invalid` with the position in the text, else as {@link parseResult} does.
 * @example
 * ```ts
 * import { gad7, score } from 'resiliens';
 * import { readResultJson } from 'resiliens/schema';
 *
 * readResultJson(JSON.stringify(score({}, gad7))).instrument; // => 'gad-7'
 * readResultJson('{'); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readResultJson = (text: string, limits?: DocumentLimits): Result =>
  parseTextAs(RESULT, text, limits);
