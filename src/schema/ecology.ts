import type * as z from 'zod';
import { checkEcology } from '../ecology/check.js';
import { ECOLOGY_VERSION } from '../ecology/document/readers.js';
import { needArgument } from '../errors/need-argument.js';
import type { Ecology, EcologyInput } from '../model/ecology/ecology.js';
import type { EcologyCheckOptions } from '../model/ecology/options.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { type Kind, parseAs } from './kind.js';
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

/** The same with what a caller allows; the check knows more limits than the border before it. */
const checkedBy = (options: EcologyCheckOptions): readonly [Kind<EcologyInput, Ecology>, DocumentLimits] => {
  needArgument(options, 'options');
  const { maxText, maxRecords } = options.limits ?? {};
  return [
    { ...ECOLOGY, settle: (value) => checkEcology(value, options) },
    { maxText, maxRecords },
  ];
};

/**
 * Reads an ecology from anywhere: form, references, dates and invariants are checked, and an earlier version is brought to the
 * present one.
 *
 * @param value - What should be an ecology. Neither changed nor frozen.
 * @param options - Limits for its size, and whether every record needs a source.
 * @returns A frozen copy in normal form: every list is there.
 * @throws `ResiliensError` with the path to the first thing that is wrong, as `checkEcology` does.
 * @example
 * ```ts
 * import { parseEcology } from 'resiliens/schema';
 *
 * parseEcology({ schemaVersion: 1, id: 'case-17', focalPersonId: 'child', persons: [], setings: [] }); // throws 'key-unknown'
 * ```
 * @since 0.1.0
 */
export const parseEcology = (value: unknown, options: EcologyCheckOptions = {}): Ecology => {
  const [kind, limits] = checkedBy(options);
  return parseAs(kind, value, limits);
};

/**
 * Reads an ecology from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param options - Limits for its size, and whether every record needs a source.
 * @returns A frozen copy in normal form.
 * @throws `ResiliensError` `json-invalid` with position, line and column; else as {@link parseEcology} does.
 * @example
 * ```ts
 * import { readEcologyJson } from 'resiliens/schema';
 *
 * readEcologyJson('{ "schemaVersion": 1, '); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readEcologyJson = (text: string, options: EcologyCheckOptions = {}): Ecology => {
  const [kind, limits] = checkedBy(options);
  return parseTextAs(kind, text, limits);
};
