import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * Published lists and pages from which the factors come.
 *
 * @since 0.1.0
 */
export const factorListSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'voss-herad',
    kind: 'web-page',
    title: 'Risk factors and protective factors (in Nynorsk)',
    authors: 'Voss herad',
    url: 'https://www.vossherad.no/helsevoss/risikofaktorar-og-vernande-faktorar',
    note: 'The available text ends in the fourth item on the child and names neither Kvello nor an edition.',
  },
  {
    id: 'tynset-kommune',
    kind: 'web-page',
    title: 'Risk factors and protective factors: a mixed list with items on drug prevention (in Bokmål)',
    authors: 'Tynset kommune',
    url: 'https://bti.tynset.kommune.no/verktoy/risiko-og-beskyttelsesfaktorer/',
    note: 'The available text ends at the start of the part on the family.',
  },
  {
    id: 'kvam-herad',
    kind: 'web-page',
    title: 'Risk and protection (in Nynorsk)',
    authors: 'Kvam herad',
    url: 'https://kvam.betreinnsats.no/risiko-og-beskyttelse',
    note: 'Names Kvello and cites 2016; the available text ends before the list.',
  },
  {
    id: 'lillehammer-kommune',
    kind: 'web-page',
    title: 'Risk and protective factors (in Bokmål)',
    authors: 'Lillehammer kommune',
    url: 'https://lillehammer.custompublish.com/risiko-og-beskyttelsesfaktorer.6102394-455967.html',
    note: 'The available text ends before the two most important protective factors are named.',
  },
  {
    id: 'sjumilssteget',
    kind: 'web-page',
    title: 'On resilience (in Bokmål)',
    authors: 'Sjumilssteget',
    url: 'http://sjumilssteget.no/index.php/steg-6-god-helse/244-resiliens-lovetannbarn',
  },
  {
    id: 'forebygging-glossary',
    kind: 'web-page',
    title: 'Protective factors, an entry in a glossary of prevention (in Bokmål)',
    authors: 'Forebygging.no',
    url: 'http://www.forebygging.no/en/Ordbok/A-E/Beskyttelsesfaktorer/',
  },
]);
