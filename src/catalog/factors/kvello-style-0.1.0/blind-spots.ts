import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { BlindSpotArea } from '../../../model/factor-catalogue.js';

/**
 * Areas that an evaluation found templates of this kind to be weak on: every result says whether they were looked into.
 *
 * @since 0.1.0
 */
export const blindSpots: readonly BlindSpotArea[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'general-health',
    label: { en: 'General health', nb: 'Generell helse', nn: 'Generell helse' },
    themes: ['1.1.01', '1.1.04'],
    sources: [{ source: 'uni-research-2017', confidence: 'confirmed' }],
  },
  {
    id: 'school',
    label: {
      en: 'Functioning and well-being at school',
      nb: 'Fungering og trivsel på skolen',
      nn: 'Fungering og trivsel på skulen',
    },
    themes: ['1.2.01', '1.2.02', '1.2.03'],
    sources: [{ source: 'uni-research-2017', confidence: 'confirmed' }],
  },
  {
    id: 'sleep-and-nutrition',
    label: { en: 'Sleep and nutrition', nb: 'Søvn og ernæring', nn: 'Søvn og ernæring' },
    themes: ['2.1.02', '2.1.03'],
    sources: [{ source: 'uni-research-2017', confidence: 'confirmed' }],
  },
  {
    id: 'family-situation',
    label: {
      en: 'The family’s situation as a whole',
      nb: 'Familiens samlede situasjon',
      nn: 'Den samla situasjonen til familien',
    },
    themes: [
      '3.1.01',
      '3.1.02',
      '3.1.03',
      '3.1.04',
      '3.1.05',
      '3.1.06',
      '3.1.07',
      '3.1.08',
      '3.1.09',
      '3.1.10',
      '3.2.01',
      '3.2.02',
    ],
    sources: [{ source: 'uni-research-2017', confidence: 'confirmed' }],
  },
  {
    id: 'network-and-integration',
    label: {
      en: 'Social network and belonging in the local community',
      nb: 'Sosialt nettverk og tilhørighet i lokalmiljøet',
      nn: 'Sosialt nettverk og tilhøyrsle i lokalmiljøet',
    },
    themes: ['3.3.01', '3.3.02'],
    sources: [{ source: 'uni-research-2017', confidence: 'confirmed' }],
  },
]);
