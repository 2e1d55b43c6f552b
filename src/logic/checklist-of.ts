import { needArgument } from '../errors/need-argument.js';
import type { Factor } from '../model/factor.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Exclusion, Instrument, Prompt } from '../model/instrument.js';
import type { BinaryItem } from '../model/item.js';
import type { Words } from '../model/language.js';
import type { Score } from '../model/score.js';
import { AXIS_WORDS } from './axis-words.js';

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

type Dimension = Factor['dimension'];

const DIMENSIONS: readonly Dimension[] = ['risk', 'protective'];

const factorsOf = (dimension: Dimension, catalogue: FactorCatalogue<string>): readonly Factor<string>[] =>
  catalogue.factors.filter((factor) => factor.dimension === dimension);

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

interface Axis {
  readonly name: keyof typeof AXIS_WORDS;
  readonly of: (factor: Factor<string>) => string;
}

/** What is counted apart, each in the order of its values here. */
const AXES: readonly Axis[] = [
  { name: 'group', of: ({ group }) => group },
  // Not called level: a level of risk is what this is not.
  { name: 'system', of: ({ levels }) => levels[0] },
  { name: 'observability', of: ({ observability }) => observability[0] },
  { name: 'status', of: ({ provenance }) => provenance.status },
];

const TOTALS: Readonly<Record<Dimension, Words>> = {
  risk: { en: 'Risk factors', nb: 'Risikofaktorer', nn: 'Risikofaktorar' },
  protective: { en: 'Protective factors', nb: 'Beskyttelsesfaktorer', nn: 'Vernefaktorar' },
};

const WEIGHTING: Words = {
  en: 'Weights of the risk factors, for a weighted score beside the count; no source gives any',
  nb: 'Vekter for risikofaktorene, til en vektet skår ved siden av tellingen; ingen kilde gir noen',
  nn: 'Vekter for risikofaktorane, til ein vekta skår ved sida av teljinga; inga kjelde gjev nokon',
};

const WEIGHTED: Words = {
  en: 'Risk factors, weighted',
  nb: 'Risikofaktorer, vektet',
  nn: 'Risikofaktorar, vekta',
};

const BANDS: Words = {
  en: 'Bands of the number of risk factors, with name, source and reason; none is known',
  nb: 'Bånd for antallet risikofaktorer, med navn, kilde og begrunnelse; ingen er kjent',
  nn: 'Band for talet på risikofaktorar, med namn, kjelde og grunngjeving; ingen er kjende',
};

const tagsOf = (factor: Factor<string>): readonly string[] =>
  [factor.dimension, ...AXES.map((axis) => `${axis.name}-${axis.of(factor)}`)].sort();

const countsOf = (dimension: Dimension, catalogue: FactorCatalogue<string>): readonly Score[] => {
  const factors = factorsOf(dimension, catalogue);
  const parts = AXES.flatMap((axis) =>
    Object.entries<Words>(AXIS_WORDS[axis.name]).flatMap(([value, words]): readonly Score[] => {
      const counted = factors.filter((factor) => axis.of(factor) === value);
      if (counted.length === 0) return [];
      return [
        countOf(`${dimension}-${axis.name}-${value}`, joined(TOTALS[dimension], words), counted, catalogue),
      ];
    }),
  );
  return [countOf(dimension, TOTALS[dimension], factors, catalogue), ...parts];
};

const joined = (total: Words, part: Words): Words => ({
  en: `${total.en}: ${part.en}`,
  nb: `${total.nb}: ${part.nb}`,
  nn: `${total.nn}: ${part.nn}`,
});

const countOf = (
  id: string,
  label: Words,
  factors: readonly Factor<string>[],
  catalogue: FactorCatalogue<string>,
): Score => ({
  id,
  label,
  higherIs: id.startsWith('risk') ? 'worse' : 'better',
  value: { sum: factors.map((factor) => ({ item: factor.id })) },
  step: 1,
  bands: [],
  sources: catalogue.sources,
});

const exclusionOf = (exclusion: FactorCatalogue['exclusions'][number]): Exclusion => ({
  id: exclusion.id,
  item: exclusion.factor,
  linkedBy: exclusion.linkedBy,
  carriedBy: exclusion.carriedBy,
  findings: {
    applied: exclusion.findings.applied.rule,
    carrierOpen: exclusion.findings.expectsCarrier.rule,
    carrierAbsent: exclusion.findings.contradiction.rule,
    linkOpen: exclusion.findings.causeUnknown.rule,
  },
  text: exclusion.text,
  sources: exclusion.sources,
});

const overlapPrompts = ({ overlaps }: FactorCatalogue<string>): readonly Prompt[] =>
  overlaps.flatMap(({ finding, pairs, question }) =>
    pairs.map((pair) => promptOf(finding.rule, finding.severity, pair, question)),
  );

const tensionPrompts = ({ tensions }: FactorCatalogue<string>): readonly Prompt[] =>
  tensions.flatMap(({ rule, protective, risks, mayBothBeTrue }) =>
    risks.map(({ factor, severity }) => promptOf(rule, severity, [protective, factor], mayBothBeTrue)),
  );

const promptOf = (
  rule: Prompt['rule'],
  severity: Prompt['severity'],
  pair: readonly [string, string],
  text: Words,
): Prompt => ({
  rule,
  severity,
  when: { min: pair.map((item) => ({ item })) },
  text,
  source: { basis: 'project', reference: 'resiliens' },
});
