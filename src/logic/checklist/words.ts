import type { Factor } from '../../model/factor.js';
import type { Words } from '../../model/language.js';

/** Risk or protection. */
export type Dimension = Factor['dimension'];

/** Both, in the order in which they are told. */
export const DIMENSIONS: readonly Dimension[] = ['risk', 'protective'];

/** What the count of each is called. */
export const TOTALS: Readonly<Record<Dimension, Words>> = {
  risk: { en: 'Risk factors', nb: 'Risikofaktorer', nn: 'Risikofaktorar' },
  protective: { en: 'Protective factors', nb: 'Beskyttelsesfaktorer', nn: 'Vernefaktorar' },
};

/** What a weighting of risks is called. */
export const WEIGHTING: Words = {
  en: 'Weights of the risk factors, for a weighted score beside the count; no source gives any',
  nb: 'Vekter for risikofaktorene, til en vektet skår ved siden av tellingen; ingen kilde gir noen',
  nn: 'Vekter for risikofaktorane, til ein vekta skår ved sida av teljinga; inga kjelde gjev nokon',
};

/** What a weighted total is called. */
export const WEIGHTED: Words = {
  en: 'Risk factors, weighted',
  nb: 'Risikofaktorer, vektet',
  nn: 'Risikofaktorar, vekta',
};

/** What declared bands are called. */
export const BANDS: Words = {
  en: 'Bands of the number of risk factors, with name, source and reason; none is known',
  nb: 'Bånd for antallet risikofaktorer, med navn, kilde og begrunnelse; ingen er kjent',
  nn: 'Band for talet på risikofaktorar, med namn, kjelde og grunngjeving; ingen er kjende',
};
