import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * Where the two stress indices come from.
 *
 * @since 0.1.0
 */
export const stressIndexSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'borge-2018',
    kind: 'book',
    title: 'Book on resilience, in Norwegian',
    authors: 'Borge, A. I. H.',
    year: 2018,
    note: 'Known through the thesis only, which cites page 79 for the index; the page itself was not read.',
  },
  {
    id: 'rutter-quinton-1977',
    kind: 'book',
    title: 'Chapter in McGurk (ed.), the usual citation of the family adversity index',
    authors: 'Rutter, M., and Quinton, D.',
    year: 1977,
    note: 'The text was not read.',
  },
  {
    id: 'rutter-1979',
    kind: 'book',
    title: 'Chapter in Kent and Rolf (eds.), to which rates by number of adversities are usually traced',
    authors: 'Rutter, M.',
    year: 1979,
    note: 'The text was not read; accounts of its rates contradict each other.',
  },
  {
    id: 'biederman-1995',
    kind: 'article',
    title: 'Study of six indicators of family adversity, Archives of General Psychiatry 52, 464-470',
    authors: 'Biederman, J., and others',
    year: 1995,
    url: 'https://scilit.com/publications/c79b9c69ce92f10fccf755c88c504506',
    note: 'The abstract was read.',
  },
  {
    id: 'oestergaard-2016',
    kind: 'article',
    title: 'Study of the six indicators in Danish registers, PLoS ONE 11(6), e0157352',
    authors: 'Østergaard, S. D., and others',
    year: 2016,
    url: 'https://dash.harvard.edu/handle/1/27822184',
    note: 'The abstract was read.',
  },
]);
