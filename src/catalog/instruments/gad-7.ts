import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';

/**
 * The GAD-7: item keys and the sum with its bands, without the text of the questions.
 *
 * @example
 * ```ts
 * import { gad7, score } from 'resiliens';
 *
 * score({ nervous: 3, 'uncontrolled-worry': 3 }, gad7).scores['sum']?.possibleBands; // => ['from-5', 'from-10', 'from-15']
 * ```
 * @since 0.1.0
 */
export const gad7: Instrument = /* @__PURE__ */ deepFreeze({
  schemaVersion: 1,
  id: 'gad-7',
  edition: '7',
  title: { en: 'GAD-7', nb: 'GAD-7', nn: 'GAD-7' },
  description: {
    en: 'Seven symptoms, each from 0 to 3, added.',
    nb: 'Sju symptomer, hvert fra 0 til 3, lagt sammen.',
    nn: 'Sju symptom, kvart frå 0 til 3, lagde saman.',
  },
  confidence: 'confirmed',
  licence: {
    status: 'free',
    holder: 'Pfizer, 2010',
    itemText: 'not-shipped',
    confidence: 'partial',
    note: {
      en: 'Said to be in the public domain. Item keys and coding only: no form was read here, and the caller supplies the text of the form in use.',
      nb: 'Sies å være fritt tilgjengelig. Bare nøkler og koding for spørsmålene: ingen utgave av skjemaet er lest her, og den som bruker det, har selv teksten.',
      nn: 'Skal vere fritt tilgjengeleg. Berre nøklar og koding for spørsmåla: inga utgåve av skjemaet er lesen her, og den som brukar det, har sjølv teksten.',
    },
  },
  validity: {},
  items: [
    {
      id: 'nervous',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
    {
      id: 'uncontrolled-worry',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
    {
      id: 'excessive-worry',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
    {
      id: 'trouble-relaxing',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
    {
      id: 'restless',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
    {
      id: 'irritable',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
    {
      id: 'afraid',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
  ],
  derived: [],
  tables: [],
  scores: [
    {
      id: 'sum',
      label: { en: 'Sum of seven', nb: 'Sum av sju', nn: 'Sum av sju' },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'nervous' },
          { item: 'uncontrolled-worry' },
          { item: 'excessive-worry' },
          { item: 'trouble-relaxing' },
          { item: 'restless' },
          { item: 'irritable' },
          { item: 'afraid' },
        ],
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'below-5',
              from: 0,
              label: { en: 'Below 5', nb: 'Under 5', nn: 'Under 5' },
            },
            {
              id: 'from-5',
              from: 5,
              label: { en: 'From 5, below 10', nb: 'Fra 5, under 10', nn: 'Frå 5, under 10' },
            },
            {
              id: 'from-10',
              from: 10,
              label: { en: 'From 10, below 15', nb: 'Fra 10, under 15', nn: 'Frå 10, under 15' },
            },
            {
              id: 'from-15',
              from: 15,
              label: { en: '15 or more', nb: '15 eller mer', nn: '15 eller meir' },
            },
          ],
          confidence: 'partial',
          sources: [{ source: 'cliot-gad7', confidence: 'partial' }],
        },
      ],
      sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
    },
  ],
  skips: [],
  exclusions: [],
  prompts: [],
  companions: [],
  parameters: [],
  declared: [],
  caveats: [
    {
      id: 'not-a-diagnosis',
      text: {
        en: 'A screening number is no diagnosis: whoever uses it judges together with everything else that is known.',
        nb: 'Et tall fra et kartleggingsskjema er ingen diagnose: den som bruker det, vurderer det sammen med alt annet som er kjent.',
        nn: 'Eit tal frå eit kartleggingsskjema er ingen diagnose: den som brukar det, vurderer det saman med alt anna som er kjent.',
      },
      sources: [{ source: 'resiliens', confidence: 'own' }],
    },
  ],
  limits: [
    {
      en: 'No missing-data rule is stated: with an open answer there are bounds, and no value until it no longer matters.',
      nb: 'Ingen regel for manglende svar er oppgitt: med et åpent svar finnes grenser, og ingen verdi før svaret ikke lenger har noe å si.',
      nn: 'Ingen regel for manglande svar er oppgjeven: med eit ope svar finst grenser, og ingen verdi før svaret ikkje lenger har noko å seie.',
    },
  ],
  sources: [{ source: 'cliot-gad7', confidence: 'confirmed' }],
});
