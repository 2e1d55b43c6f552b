import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureCatalogue } from '../../model/practice/measure.js';
import { changeMeasures } from './change.js';
import { compensatoryMeasures } from './compensatory.js';
import { controlMeasures } from './control.js';
import { needs } from './needs.js';
import { supportiveMeasures } from './supportive.js';

/**
 * Help measures of Norwegian child welfare, edition 0.1.0: those that the thesis names and those that complete the groups of
 * the national register, without placements.
 *
 * What a measure compensates for or builds is what it is aimed at, each with the source that says so, never a documented
 * effect. The order is that of their main purpose, not of their worth.
 *
 * @example
 * ```ts
 * import { measureCatalogue } from 'resiliens/practice';
 *
 * measureCatalogue.measures.length; // => 32
 * const home = measureCatalogue.measures.find(({ id }) => id === 'visiting-home');
 * home?.compensates.map(({ factor }) => factor); // => ['poor-or-harmful-care']
 * home?.codes[0].code; // => '4.5'
 * ```
 * @since 0.1.0
 */
export const measureCatalogue: MeasureCatalogue = /* @__PURE__ */ (() =>
  deepFreeze({
    id: 'help-measures-norway',
    edition: '0.1.0',
    lawCheckedOn: '2026-07-02',
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
