import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Need } from '../../model/practice/measure/need.js';

/** What the thesis says a measure meets and no factor stands for; never counted as risk. */
export const needs: readonly Need[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'low-family-income',
    label: {
      en: 'Low family income',
      nb: 'Lav inntekt i familien',
      nn: 'Låg inntekt i familien',
    },
    themes: ['3.2.02'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2, 2.4, 5 and 6',
        confidence: 'partial',
      },
    ],
  },
  {
    id: 'exclusion-from-leisure',
    label: {
      en: 'Shut out of leisure activities',
      nb: 'Utestengt fra fritidsaktiviteter',
      nn: 'Stengd ute frå fritidsaktivitetar',
    },
    themes: ['1.4.01'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 6 and 7',
        confidence: 'partial',
      },
    ],
  },
  {
    id: 'thin-family-network',
    label: {
      en: 'Thin network around the family',
      nb: 'Tynt nettverk rundt familien',
      nn: 'Tynt nettverk kring familien',
    },
    themes: ['3.3.02'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 3, 5 and 6',
        confidence: 'partial',
      },
    ],
  },
  {
    id: 'overburdened-lone-carer',
    label: {
      en: 'Lone carer under heavy strain',
      nb: 'Alene om tyngende omsorg',
      nn: 'Åleine om tyngjande omsorg',
    },
    themes: ['3.1.01'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2, 3 and 6',
        confidence: 'partial',
      },
    ],
  },
  {
    id: 'fragmented-help',
    label: {
      en: 'Fragmented help',
      nb: 'Hjelp som ikke henger sammen',
      nn: 'Hjelp som ikkje heng saman',
    },
    themes: ['3.3.01'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 6 and 7',
        confidence: 'partial',
      },
    ],
  },
]);
