import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureFactsCatalogue } from '../../model/practice/measure/measure-catalogue.js';
import { changeMeasures } from './change.js';
import { compensatoryMeasures } from './compensatory.js';
import { controlMeasures } from './control.js';
import { needs } from './needs.js';
import { supportiveMeasures } from './supportive.js';

/** What plans are read and measures are found by: everything but the names and notes of measures, so that neither comes along. */
export const measureFacts: MeasureFactsCatalogue = /* @__PURE__ */ (() =>
  deepFreeze({
    intrusiveness: [
      {
        id: 'ordinary-offer',
        label: {
          en: 'An offer that most children use',
          nb: 'Et tilbud de fleste barn bruker',
          nn: 'Eit tilbod dei fleste barn brukar',
        },
      },
      {
        id: 'beside-the-home',
        label: {
          en: 'Help beside the home',
          nb: 'Hjelp ved siden av hjemmet',
          nn: 'Hjelp ved sida av heimen',
        },
      },
      { id: 'guidance', label: { en: 'Guidance', nb: 'Veiledning', nn: 'Rettleiing' } },
      {
        id: 'in-the-family',
        label: {
          en: 'Work in the daily life of the family',
          nb: 'Arbeid i familiens hverdag',
          nn: 'Arbeid i kvardagen til familien',
        },
      },
      { id: 'control', label: { en: 'Control', nb: 'Kontroll', nn: 'Kontroll' } },
    ],
    needs,
    measures: [...compensatoryMeasures, ...changeMeasures, ...supportiveMeasures, ...controlMeasures],
  }))();
