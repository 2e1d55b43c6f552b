import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';

/**
 * The PHQ-9: item keys, the sum with its bands and, beside it, the algorithm, without the text of the questions.
 *
 * In the algorithm a symptom is present from 2, the last one from 1; some forms print 2 there, which is a score of its own. At
 * most two missing answers are stood in for by the mean of the others, in the sum alone.
 *
 * @example
 * ```ts
 * import { phq9, score } from 'resiliens';
 *
 * const answers = { interest: 2, mood: 2, sleep: 2, energy: 2, appetite: 2, 'self-worth': 0, concentration: 0, movement: 0, 'self-harm': 0 };
 * const { sum, algorithm } = score(answers, phq9).scores;
 *
 * [sum?.value, sum?.band, algorithm?.band]; // => [10, 'from-10', 'major']
 * ```
 * @since 0.1.0
 */
export const phq9: Instrument = /* @__PURE__ */ deepFreeze({
  schemaVersion: 1,
  id: 'phq-9',
  edition: '9',
  title: { en: 'PHQ-9', nb: 'PHQ-9', nn: 'PHQ-9' },
  description: {
    en: 'Nine symptoms over the last two weeks, each from 0 to 3; a sum and, beside it, an algorithm.',
    nb: 'Ni symptomer de siste to ukene, hvert fra 0 til 3; en sum og, ved siden av, en algoritme.',
    nn: 'Ni symptom dei siste to vekene, kvart frå 0 til 3; ein sum og, ved sida av, ein algoritme.',
  },
  confidence: 'confirmed',
  licence: {
    status: 'free',
    itemText: 'not-shipped',
    confidence: 'confirmed',
    note: {
      en: 'No permission is needed to reproduce the form. Item keys and coding only: no form was read here, and the caller supplies the text of the form in use.',
      nb: 'Det trengs ingen tillatelse for å gjengi skjemaet. Bare nøkler og koding for spørsmålene: ingen utgave av skjemaet er lest her, og den som bruker det, har selv teksten.',
      nn: 'Det trengst inga løyve for å gje att skjemaet. Berre nøklar og koding for spørsmåla: inga utgåve av skjemaet er lesen her, og den som brukar det, har sjølv teksten.',
    },
  },
  validity: {},
  items: [
    {
      id: 'interest',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'mood',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'sleep',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'energy',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'appetite',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'self-worth',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'concentration',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'movement',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'self-harm',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['symptom'],
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
  ],
  derived: [
    {
      id: 'core',
      label: {
        en: 'Interest or mood at 2 or more',
        nb: 'Interesse eller stemning på 2 eller mer',
        nn: 'Interesse eller stemning på 2 eller meir',
      },
      value: {
        max: [
          { test: { item: 'interest' }, atLeast: 2 },
          { test: { item: 'mood' }, atLeast: 2 },
        ],
      },
    },
    {
      id: 'symptoms-strict',
      label: {
        en: 'Symptoms, the last one from 2',
        nb: 'Symptomer, det siste fra 2',
        nn: 'Symptom, det siste frå 2',
      },
      value: {
        sum: [
          { test: { item: 'interest' }, atLeast: 2 },
          { test: { item: 'mood' }, atLeast: 2 },
          { test: { item: 'sleep' }, atLeast: 2 },
          { test: { item: 'energy' }, atLeast: 2 },
          { test: { item: 'appetite' }, atLeast: 2 },
          { test: { item: 'self-worth' }, atLeast: 2 },
          { test: { item: 'concentration' }, atLeast: 2 },
          { test: { item: 'movement' }, atLeast: 2 },
          { test: { item: 'self-harm' }, atLeast: 2 },
        ],
      },
    },
  ],
  tables: [],
  scores: [
    {
      id: 'sum',
      label: { en: 'Sum of nine', nb: 'Sum av ni', nn: 'Sum av ni' },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'interest' },
          { item: 'mood' },
          { item: 'sleep' },
          { item: 'energy' },
          { item: 'appetite' },
          { item: 'self-worth' },
          { item: 'concentration' },
          { item: 'movement' },
          { item: 'self-harm' },
        ],
        missing: { upTo: 2, fill: 'mean' },
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
              label: { en: 'From 15, below 20', nb: 'Fra 15, under 20', nn: 'Frå 15, under 20' },
            },
            {
              id: 'from-20',
              from: 20,
              label: { en: '20 or more', nb: '20 eller mer', nn: '20 eller meir' },
            },
          ],
          confidence: 'partial',
          sources: [
            { source: 'qscorer-phq9', confidence: 'partial' },
            { source: 'pmc2906530', confidence: 'partial' },
          ],
        },
      ],
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'symptoms',
      label: {
        en: 'Symptoms present: at 2 or more, the last one at 1 or more',
        nb: 'Symptomer til stede: på 2 eller mer, det siste på 1 eller mer',
        nn: 'Symptom til stades: på 2 eller meir, det siste på 1 eller meir',
      },
      higherIs: 'worse',
      value: {
        sum: [
          { test: { item: 'interest' }, atLeast: 2 },
          { test: { item: 'mood' }, atLeast: 2 },
          { test: { item: 'sleep' }, atLeast: 2 },
          { test: { item: 'energy' }, atLeast: 2 },
          { test: { item: 'appetite' }, atLeast: 2 },
          { test: { item: 'self-worth' }, atLeast: 2 },
          { test: { item: 'concentration' }, atLeast: 2 },
          { test: { item: 'movement' }, atLeast: 2 },
          { test: { item: 'self-harm' }, atLeast: 1 },
        ],
      },
      step: 1,
      bands: [],
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'algorithm',
      label: { en: 'Algorithm', nb: 'Algoritme', nn: 'Algoritme' },
      higherIs: 'worse',
      value: {
        sum: [
          {
            min: [{ score: 'core' }, { test: { score: 'symptoms' }, atLeast: 2 }],
          },
          {
            min: [{ score: 'core' }, { test: { score: 'symptoms' }, atLeast: 5 }],
          },
        ],
        missing: {
          needs: 9,
          of: [
            'interest',
            'mood',
            'sleep',
            'energy',
            'appetite',
            'self-worth',
            'concentration',
            'movement',
            'self-harm',
          ],
        },
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'none',
              from: 0,
              label: { en: 'Neither pattern', nb: 'Ingen av mønstrene', nn: 'Ingen av mønstra' },
            },
            {
              id: 'other',
              from: 1,
              label: {
                en: 'Pattern “other”: two to four symptoms',
                nb: 'Mønsteret «annet»: to til fire symptomer',
                nn: 'Mønsteret «anna»: to til fire symptom',
              },
            },
            {
              id: 'major',
              from: 2,
              label: {
                en: 'Pattern “major”: five or more symptoms',
                nb: 'Mønsteret «major»: fem eller flere symptomer',
                nn: 'Mønsteret «major»: fem eller fleire symptom',
              },
            },
          ],
          confidence: 'confirmed',
          sources: [{ source: 'qscorer-phq9', confidence: 'confirmed' }],
        },
      ],
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'algorithm-last-from-two',
      label: {
        en: 'Algorithm with the last symptom from 2, as some forms print it',
        nb: 'Algoritme med det siste symptomet fra 2, slik noen skjemaer har det',
        nn: 'Algoritme med det siste symptomet frå 2, slik nokre skjema har det',
      },
      higherIs: 'worse',
      value: {
        sum: [
          {
            min: [{ score: 'core' }, { test: { score: 'symptoms-strict' }, atLeast: 2 }],
          },
          {
            min: [{ score: 'core' }, { test: { score: 'symptoms-strict' }, atLeast: 5 }],
          },
        ],
        missing: {
          needs: 9,
          of: [
            'interest',
            'mood',
            'sleep',
            'energy',
            'appetite',
            'self-worth',
            'concentration',
            'movement',
            'self-harm',
          ],
        },
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'none',
              from: 0,
              label: { en: 'Neither pattern', nb: 'Ingen av mønstrene', nn: 'Ingen av mønstra' },
            },
            {
              id: 'other',
              from: 1,
              label: {
                en: 'Pattern “other”: two to four symptoms',
                nb: 'Mønsteret «annet»: to til fire symptomer',
                nn: 'Mønsteret «anna»: to til fire symptom',
              },
            },
            {
              id: 'major',
              from: 2,
              label: {
                en: 'Pattern “major”: five or more symptoms',
                nb: 'Mønsteret «major»: fem eller flere symptomer',
                nn: 'Mønsteret «major»: fem eller fleire symptom',
              },
            },
          ],
          confidence: 'confirmed',
          sources: [{ source: 'qscorer-phq9', confidence: 'confirmed' }],
        },
      ],
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
    },
    {
      id: 'self-harm-answered',
      label: {
        en: 'The last item answered 1 or more, a flag of its own',
        nb: 'Det siste spørsmålet besvart med 1 eller mer, et varsel for seg',
        nn: 'Det siste spørsmålet svara med 1 eller meir, eit varsel for seg',
      },
      higherIs: 'worse',
      value: { test: { item: 'self-harm' }, atLeast: 1 },
      step: 1,
      bands: [],
      sources: [
        { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
        { source: 'qscorer-phq9', confidence: 'confirmed' },
      ],
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
    {
      id: 'prorated-sum',
      text: {
        en: 'With one or two answers missing, the sum stands in the mean of the others for them and is not rounded; such a sum is biased even where answers are missing by chance.',
        nb: 'Mangler ett eller to svar, setter summen gjennomsnittet av de andre i stedet og avrundes ikke; en slik sum er skjev selv om svarene mangler tilfeldig.',
        nn: 'Manglar eitt eller to svar, set summen gjennomsnittet av dei andre i staden og blir ikkje runda av; ein slik sum er skeiv sjølv om svara manglar tilfeldig.',
      },
      sources: [
        { source: 'qscorer-phq9', confidence: 'confirmed' },
        { source: 'mazza-2015', confidence: 'confirmed' },
      ],
    },
  ],
  limits: [
    {
      en: 'The tenth item, on how hard the problems make daily life, is not scored and is left out.',
      nb: 'Det tiende spørsmålet, om hvor vanskelig problemene gjør hverdagen, skåres ikke og er utelatt.',
      nn: 'Det tiande spørsmålet, om kor vanskeleg problema gjer kvardagen, blir ikkje skåra og er utelate.',
    },
  ],
  sources: [
    { source: 'hl7-sdc-phq9', confidence: 'confirmed' },
    { source: 'qscorer-phq9', confidence: 'confirmed' },
  ],
});
