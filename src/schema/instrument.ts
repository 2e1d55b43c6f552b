import type * as z from 'zod';
import { DEEPEST } from '../errors/plain-copy.js';
import type { InstrumentDefinition } from '../model/definition/instrument-definition.js';
import type { Instrument } from '../model/instrument.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { defineInstrument } from '../scoring/define-instrument.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { type Kind, parseAs } from './kind.js';
import { instrumentDefinition } from './shapes/definition.js';
import { instrument } from './shapes/instrument.js';

/** The engine says best what is wrong with a definition; what it takes on trust is left to the form. */
const explain = (plain: unknown): void => {
  defineInstrument(plain as InstrumentDefinition);
};

/** A definition in any form becomes an instrument. */
const DEFINED: Kind<InstrumentDefinition, Instrument> = {
  shape: instrumentDefinition,
  // Expressions are nested deeper than documents of a case.
  maxDepth: DEEPEST,
  explain,
  hurry: explain,
  settle: defineInstrument,
};

const DEFINITION: Kind<InstrumentDefinition> = {
  shape: instrumentDefinition,
  maxDepth: DEEPEST,
  explain,
  hurry: explain,
  settle: (value) => {
    defineInstrument(value);
    return value;
  },
};

const INSTRUMENT: Kind<Instrument> = {
  shape: instrument,
  maxDepth: DEEPEST,
  explain,
  hurry: explain,
  settle: defineInstrument,
};

/**
 * An instrument in its normal form as a zod schema, which is also a Standard Schema; it gives what `defineInstrument` gives.
 *
 * @example
 * ```ts
 * import { gad7 } from 'resiliens';
 * import { InstrumentSchema } from 'resiliens/schema';
 *
 * InstrumentSchema.safeParse(gad7).data?.id; // => 'gad-7'
 * InstrumentSchema.safeParse({ ...gad7, scores: [] }).success; // => false
 * ```
 * @since 0.1.0
 */
export const InstrumentSchema: z.ZodType<Instrument, Instrument> = /* @__PURE__ */ guarded(INSTRUMENT);

/**
 * A definition of an instrument as it may be written, short forms included, as a zod schema and Standard Schema; it gives the
 * definition back after it has been defined once to see that it means something.
 *
 * @example
 * ```ts
 * import { InstrumentDefinitionSchema } from 'resiliens/schema';
 *
 * const definition = {
 *   id: 'evenings',
 *   edition: '1',
 *   sources: [{ source: 'own', confidence: 'own' }],
 *   items: [{ id: 'worries', kind: 'ordinal', values: [0, 1, 2] }],
 *   scores: [{ id: 'total', value: { sum: ['worries'] } }],
 * };
 * InstrumentDefinitionSchema.safeParse(definition).data?.id; // => 'evenings'
 * ```
 * @since 0.1.0
 */
export const InstrumentDefinitionSchema: z.ZodType<InstrumentDefinition, InstrumentDefinition> =
  /* @__PURE__ */ guarded(DEFINITION);

/**
 * Reads an instrument from anywhere, in its normal form or as a definition with short forms.
 *
 * Beyond what `defineInstrument` checks, conditions, details and declared parameters must have their form too.
 *
 * @param value - What should be an instrument. Neither changed nor frozen.
 * @param limits - Limits for its size, where the usual ones do not fit; nesting is 64 deep at most unless given.
 * @returns The instrument, deeply frozen, ready to score with.
 * @throws `ResiliensError` with the path into the definition: what `defineInstrument` throws, and `key-unknown`,
 * `required-missing`, `value-invalid`, `date-impossible`, `text-invalid`, `limit-exceeded`, `input-invalid` by the form.
 * @example
 * ```ts
 * import { parseInstrument } from 'resiliens/schema';
 *
 * const definition = {
 *   id: 'evenings',
 *   edition: '1',
 *   sources: [{ source: 'own', confidence: 'own' }],
 *   items: [{ id: 'worries', kind: 'ordinal', values: [0, 1, 2] }],
 *   scores: [{ id: 'total', value: { sum: ['worries'] } }],
 * };
 * parseInstrument(definition).scores[0]?.step; // => 1
 * parseInstrument({ ...definition, scroes: [] }); // throws 'key-unknown'
 * ```
 * @since 0.1.0
 */
export const parseInstrument = (value: unknown, limits?: DocumentLimits): Instrument =>
  parseAs(DEFINED, value, limits);

/**
 * Reads an instrument from a JSON text.
 *
 * @param text - The text; a byte order mark before it is passed over.
 * @param limits - Limits for its size, as for {@link parseInstrument}.
 * @returns The instrument, deeply frozen, ready to score with.
 * @throws `ResiliensError` `json-invalid` with the position in the text, else as {@link parseInstrument} does.
 * @example
 * ```ts
 * import { gad7 } from 'resiliens';
 * import { readInstrumentJson } from 'resiliens/schema';
 *
 * readInstrumentJson(JSON.stringify(gad7)).edition === gad7.edition; // => true
 * readInstrumentJson('{ "id": gad-7 }'); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readInstrumentJson = (text: string, limits?: DocumentLimits): Instrument =>
  parseTextAs(DEFINED, text, limits);
