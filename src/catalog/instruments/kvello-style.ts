import { checklistOf } from '../../logic/checklist-of.js';
import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';
import { kvelloStyleCatalogue } from '../factors/kvello-style-0.1.0/index.js';

/**
 * The Kvello-style checklist: plain counts of the risk and protective factors of the catalogue, with its edition.
 *
 * No weight, no threshold, no net score; every result carries the caveat not to decide on the sum. Made from the catalogue
 * when it is loaded, so that the two share their parts and can never disagree.
 *
 * @example
 * ```ts
 * import { kvelloStyle, score } from 'resiliens';
 *
 * const { risk, protective } = score({ 'parental-worklessness': 'present', bullying: 'unknown' }, kvelloStyle).scores;
 *
 * [risk?.value, risk?.low, risk?.high]; // => [null, 1, 32]
 * [protective?.low, protective?.high]; // => [0, 14]
 * ```
 * @since 0.1.0
 */
export const kvelloStyle: Instrument = /* @__PURE__ */ (() =>
  deepFreeze(checklistOf(kvelloStyleCatalogue)))();
