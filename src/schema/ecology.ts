import type * as z from 'zod';
import { checkEcology } from '../ecology/check.js';
import { ECOLOGY_VERSION } from '../ecology/document/readers.js';
import type { EcologyInput } from '../model/ecology/ecology.js';
import { guarded } from './guarded.js';
import type { Kind } from './kind.js';
import { ecologyInput } from './shapes/ecology-wider.js';
import { presentVersion } from './version.js';

const ECOLOGY: Kind<EcologyInput> = {
  shape: ecologyInput,
  present: (plain, limits) =>
    presentVersion({ version: ECOLOGY_VERSION, read: (value) => checkEcology(value) }, plain, limits),
  settle: (value) => checkEcology(value),
};

/**
 * The ecology of a child as a zod schema, which is also a Standard Schema. What it reads is in normal form, all lists there, and
 * frozen, as from `checkEcology`; issues have the error code and its facts as `params`.
 *
 * @example
 * ```ts
 * import { EcologySchema } from 'resiliens/schema';
 *
 * const read = EcologySchema.safeParse({ schemaVersion: 1, id: 'case-17', focalPersonId: 'child', persons: [] });
 * read.error?.issues[0]?.path; // => ['focalPersonId']
 * ```
 * @since 0.1.0
 */
export const EcologySchema: z.ZodType<EcologyInput, EcologyInput> = /* @__PURE__ */ guarded(ECOLOGY);
