import type { Factor } from '../../model/factor.js';
import type { FactorCatalogue } from '../../model/factor-catalogue.js';
import type { Words } from '../../model/language.js';
import type { Score } from '../../model/score.js';
import { AXIS_WORDS } from '../axis-words.js';
import { type Dimension, TOTALS } from './words.js';

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

/** Factors of one dimension. */
export const factorsOf = (
  dimension: Dimension,
  catalogue: FactorCatalogue<string>,
): readonly Factor<string>[] => catalogue.factors.filter((factor) => factor.dimension === dimension);

/** By what a factor is counted. */
export const tagsOf = (factor: Factor<string>): readonly string[] =>
  [factor.dimension, ...AXES.map((axis) => `${axis.name}-${axis.of(factor)}`)].sort();

/** The counts of one dimension: all of it, and by every axis. */
export const countsOf = (dimension: Dimension, catalogue: FactorCatalogue<string>): readonly Score[] => {
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
