import { fillLimits } from '../../document/limits.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { DocumentLimits } from '../../model/stored-document.js';
import { PLAN_KIND } from './kind.js';

/**
 * Checks a plan from anywhere and returns a copy in normal form: in the present version, keys in the order of the format.
 *
 * @param value - What should be a plan, of this version of the format or an earlier one; neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit.
 * @returns The copy; writing it as JSON, reading it and checking it again gives the same text.
 * @throws `ResiliensError` with the path to the first thing that is wrong: `schema-version-newer` and
 * `schema-version-missing`; `input-invalid`, `value-invalid`, `required-missing`, `key-unknown`, `number-invalid`,
 * `text-invalid` for the form; `date-impossible`, `date-order` also for measures that overlap, `id-duplicate`, `id-unknown`,
 * `edit-invalid` for the content; `limit-exceeded` for the size. No error repeats a text of the case.
 * @example
 * ```ts
 * import { checkPlan } from 'resiliens/practice';
 *
 * checkPlan({ schemaVersion: 2 }); // throws 'schema-version-newer'
 * checkPlan({ schemaVersion: 1, id: 'plan-17', gaols: [] }); // throws 'key-unknown'
 * ```
 * @since 0.1.0
 */
export const checkPlan = (value: unknown, limits?: DocumentLimits): Plan =>
  PLAN_KIND.read(value, fillLimits(limits));
