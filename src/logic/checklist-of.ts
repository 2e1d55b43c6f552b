import { needArgument } from '../errors/need-argument.js';
import type { Factor } from '../model/factor.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Instrument } from '../model/instrument.js';
import type { BinaryItem } from '../model/item.js';
import { countsOf, factorsOf, tagsOf } from './checklist/counts.js';
import { exclusionOf, overlapPrompts, tensionPrompts } from './checklist/rules.js';
import { BANDS, DIMENSIONS, WEIGHTED, WEIGHTING } from './checklist/words.js';

/**
 * Makes the checklist of a catalogue: an instrument in normal form that asks each factor and counts what is present.
 *
 * Risk and protection are counted apart, in total and per group, system level, observability and status; a factor with
 * several levels or kinds is counted under the first, so that the parts add up to the total. There is no weight, no threshold and no
 * net score: a weighting and bands are parameters that a caller may fill. Only an age that a source states takes an item
 * away; overlaps and tensions become prompts, one for each pair.
 *
 * @param catalogue - The catalogue. Neither changed nor frozen; the checklist shares its parts.
 * @returns The checklist, with the id and edition of the catalogue.
 * @example
 * ```ts
 * import { checklistOf, defineInstrument, kvelloStyle, kvelloStyleCatalogue } from 'resiliens';
 *
 * const checklist = defineInstrument(checklistOf(kvelloStyleCatalogue));
 *
 * JSON.stringify(checklist) === JSON.stringify(kvelloStyle); // => true
 * ```
 * @since 0.1.0
 */
export const checklistOf = (catalogue: FactorCatalogue<string>): Instrument => {
  needArgument(catalogue, 'catalogue', ['factors', 'extraItems', 'exclusions', 'overlaps', 'tensions']);
  return {
    schemaVersion: 1,
    id: catalogue.id,
    edition: catalogue.edition,
    title: catalogue.title,
    description: catalogue.description,
    confidence: 'partial',
    licence: catalogue.licence,
    validity: {},
    items: [...catalogue.factors.map(itemOf), ...catalogue.extraItems.map(linkOf)],
    derived: [],
    tables: [],
    scores: DIMENSIONS.flatMap((dimension) => countsOf(dimension, catalogue)),
    skips: [],
    exclusions: catalogue.exclusions.map(exclusionOf),
    prompts: [...overlapPrompts(catalogue), ...tensionPrompts(catalogue)],
    companions: [
      {
        rule: 'profile:protection-not-assessed',
        severity: 'WARNING',
        score: 'risk',
        with: 'protective',
        source: { basis: 'thesis', reference: 'thesis-volda-2021#section 4.2' },
      },
    ],
    parameters: [
      {
        id: 'risk-weighting',
        kind: 'weighting',
        label: WEIGHTING,
        items: factorsOf('risk', catalogue).map(({ id }) => id),
        score: 'risk-weighted',
        scoreLabel: WEIGHTED,
        higherIs: 'worse',
      },
      { id: 'risk-bands', kind: 'norms', label: BANDS, score: 'risk' },
    ],
    declared: [
      { parameter: 'risk-weighting', status: 'not-declared' },
      { parameter: 'risk-bands', status: 'not-declared' },
    ],
    caveats: catalogue.cautions,
    limits: catalogue.limits,
    sources: catalogue.sources,
  };
};

const itemOf = (factor: Factor<string>): BinaryItem => ({
  id: factor.id,
  kind: 'binary',
  label: factor.label,
  statement: factor.statement,
  dimension: factor.dimension,
  tags: tagsOf(factor),
  usualAge: { from: factor.usualAge.from, to: factor.usualAge.to },
  ...sourcedAgeOf(factor),
  condition: factor.condition,
  ...(factor.applicability === undefined ? {} : { applicability: factor.applicability }),
  details: factor.details,
  dynamics: factor.dynamics,
  sources: factor.provenance.sources,
});

const sourcedAgeOf = ({ applicability }: Factor<string>): Pick<BinaryItem, 'sourcedAge'> => {
  const reading = applicability?.age?.find(({ id }) => id === applicability.defaultAge);
  return reading === undefined ? {} : { sourcedAge: reading.applies };
};

const linkOf = ({ id, label, statement, sources }: FactorCatalogue['extraItems'][number]): BinaryItem => ({
  id,
  kind: 'binary',
  label,
  statement,
  dimension: 'link',
  sources,
});
