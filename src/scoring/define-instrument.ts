import type { InstrumentDefinition } from '../model/definition/instrument-definition.js';
import type { Instrument } from '../model/instrument.js';
import { normalizeInstrument } from './normalize/instrument.js';
import { remember } from './prepare.js';

/**
 * Checks a definition, removes its short forms, and returns the instrument in its normal form.
 *
 * A definition written by hand in JSON and one made in code that mean the same become the same value; an instrument in
 * normal form stays as it is.
 *
 * @param definition - Plain JSON data. Neither changed nor frozen.
 * @returns The instrument: deeply frozen, plain JSON data.
 * @throws `ResiliensError` with the path into the definition: `id-unknown`, `id-duplicate`, `key-unknown`, `required-missing`,
 * `value-invalid`, `number-invalid`, `definition-invalid`, `definition-cycle`, `band-gap`, `band-overlap`, `limit-exceeded`,
 * `schema-version-newer`.
 * @example
 * ```ts
 * import { defineInstrument, score } from 'resiliens';
 *
 * const evenings = defineInstrument({
 *   id: 'evenings',
 *   edition: '1',
 *   sources: [{ source: 'own', confidence: 'own' }],
 *   items: [
 *     { id: 'sleeps-badly', kind: 'binary' },
 *     { id: 'worries', kind: 'ordinal', values: [0, 1, 2] },
 *   ],
 *   scores: [{ id: 'total', value: { sum: ['sleeps-badly', 'worries'] } }],
 * });
 * const { total } = score({ worries: 2 }, evenings).scores;
 * [total?.value, total?.low, total?.high]; // => [null, 2, 3]
 * ```
 * @since 0.1.0
 */
export const defineInstrument = (definition: InstrumentDefinition | Instrument): Instrument => {
  const { instrument, program } = normalizeInstrument(definition);
  return remember(instrument, program);
};
