import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';

/**
 * The PSC-17: item keys, three scales and the total with their cuts, without the text of the items.
 *
 * Blank answers count 0 where at most three of the seventeen are blank; otherwise no scale has a value. Which key belongs to
 * which scale is not verified.
 *
 * @example
 * ```ts
 * import { psc17, score } from 'resiliens';
 *
 * const { internalising } = score({ sad: 2, hopeless: 2, worries: 2 }, psc17).scores;
 *
 * [internalising?.value, internalising?.band]; // => [null, 'from-5']
 * ```
 * @since 0.1.0
 */
export const psc17: Instrument = /* @__PURE__ */ deepFreeze({
  schemaVersion: 1,
  id: 'psc-17',
  edition: '17',
  title: { en: 'PSC-17', nb: 'PSC-17', nn: 'PSC-17' },
  description: {
    en: 'Seventeen items about a child, each from 0 to 2; three scales and a total.',
    nb: 'Sytten spørsmål om et barn, hvert fra 0 til 2; tre skalaer og en totalskår.',
    nn: 'Sytten spørsmål om eit barn, kvart frå 0 til 2; tre skalaer og ein totalskår.',
  },
  confidence: 'partial',
  licence: {
    status: 'free',
    itemText: 'not-shipped',
    confidence: 'partial',
    note: {
      en: 'A copy of the form says that it may be freely reproduced. Item keys and coding only: no form was read here, and the caller supplies the text of the form in use.',
      nb: 'En kopi av skjemaet sier at det kan gjengis fritt. Bare nøkler og koding for spørsmålene: ingen utgave av skjemaet er lest her, og den som bruker det, har selv teksten.',
      nn: 'Ein kopi av skjemaet seier at det kan gjevast att fritt. Berre nøklar og koding for spørsmåla: inga utgåve av skjemaet er lesen her, og den som brukar det, har sjølv teksten.',
    },
  },
  validity: {},
  items: [
    {
      id: 'sad',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['internalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'hopeless',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['internalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'down-on-self',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['internalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'less-fun',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['internalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'worries',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['internalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'fidgety',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['attention', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'daydreams',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['attention', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'trouble-concentrating',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['attention', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'driven',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['attention', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'distracted',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['attention', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'refuses-to-share',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'ignores-feelings',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'fights',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'blames-others',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'breaks-rules',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'teases',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
    {
      id: 'takes-things',
      kind: 'ordinal',
      dimension: 'symptom',
      tags: ['externalising', 'symptom'],
      values: [0, 1, 2],
      outOfRange: 'error',
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
  ],
  derived: [],
  tables: [],
  scores: [
    {
      id: 'total',
      label: { en: 'Total', nb: 'Totalskår', nn: 'Totalskår' },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'sad' },
          { item: 'hopeless' },
          { item: 'down-on-self' },
          { item: 'less-fun' },
          { item: 'worries' },
          { item: 'fidgety' },
          { item: 'daydreams' },
          { item: 'trouble-concentrating' },
          { item: 'driven' },
          { item: 'distracted' },
          { item: 'refuses-to-share' },
          { item: 'ignores-feelings' },
          { item: 'fights' },
          { item: 'blames-others' },
          { item: 'breaks-rules' },
          { item: 'teases' },
          { item: 'takes-things' },
        ],
        missing: {
          upTo: 3,
          fill: 0,
          of: [
            'sad',
            'hopeless',
            'down-on-self',
            'less-fun',
            'worries',
            'fidgety',
            'daydreams',
            'trouble-concentrating',
            'driven',
            'distracted',
            'refuses-to-share',
            'ignores-feelings',
            'fights',
            'blames-others',
            'breaks-rules',
            'teases',
            'takes-things',
          ],
        },
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'below-15',
              from: 0,
              label: { en: 'Below 15', nb: 'Under 15', nn: 'Under 15' },
            },
            {
              id: 'from-15',
              from: 15,
              label: { en: '15 or more', nb: '15 eller mer', nn: '15 eller meir' },
            },
          ],
          confidence: 'confirmed',
          sources: [{ source: 'psc17-scoring-instructions', confidence: 'confirmed' }],
        },
      ],
      sources: [
        { source: 'psc17-scoring-instructions', confidence: 'confirmed' },
        { source: 'psypack-psc17', confidence: 'confirmed' },
        { source: 'scribd-psc17', at: 'note on reproduction', confidence: 'partial' },
      ],
    },
    {
      id: 'internalising',
      label: {
        en: 'Internalising scale',
        nb: 'Internaliserende skala',
        nn: 'Internaliserande skala',
      },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'sad' },
          { item: 'hopeless' },
          { item: 'down-on-self' },
          { item: 'less-fun' },
          { item: 'worries' },
        ],
        missing: {
          upTo: 3,
          fill: 0,
          of: [
            'sad',
            'hopeless',
            'down-on-self',
            'less-fun',
            'worries',
            'fidgety',
            'daydreams',
            'trouble-concentrating',
            'driven',
            'distracted',
            'refuses-to-share',
            'ignores-feelings',
            'fights',
            'blames-others',
            'breaks-rules',
            'teases',
            'takes-things',
          ],
        },
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
              label: { en: '5 or more', nb: '5 eller mer', nn: '5 eller meir' },
            },
          ],
          confidence: 'confirmed',
          sources: [{ source: 'psc17-scoring-instructions', confidence: 'confirmed' }],
        },
      ],
      sources: [
        { source: 'psc17-scoring-instructions', confidence: 'confirmed' },
        { source: 'psypack-psc17', confidence: 'confirmed' },
        { source: 'scribd-psc17', at: 'note on reproduction', confidence: 'partial' },
      ],
    },
    {
      id: 'attention',
      label: { en: 'Attention scale', nb: 'Oppmerksomhetsskala', nn: 'Merksemdsskala' },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'fidgety' },
          { item: 'daydreams' },
          { item: 'trouble-concentrating' },
          { item: 'driven' },
          { item: 'distracted' },
        ],
        missing: {
          upTo: 3,
          fill: 0,
          of: [
            'sad',
            'hopeless',
            'down-on-self',
            'less-fun',
            'worries',
            'fidgety',
            'daydreams',
            'trouble-concentrating',
            'driven',
            'distracted',
            'refuses-to-share',
            'ignores-feelings',
            'fights',
            'blames-others',
            'breaks-rules',
            'teases',
            'takes-things',
          ],
        },
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'below-7',
              from: 0,
              label: { en: 'Below 7', nb: 'Under 7', nn: 'Under 7' },
            },
            {
              id: 'from-7',
              from: 7,
              label: { en: '7 or more', nb: '7 eller mer', nn: '7 eller meir' },
            },
          ],
          confidence: 'confirmed',
          sources: [{ source: 'psc17-scoring-instructions', confidence: 'confirmed' }],
        },
      ],
      sources: [
        { source: 'psc17-scoring-instructions', confidence: 'confirmed' },
        { source: 'psypack-psc17', confidence: 'confirmed' },
        { source: 'scribd-psc17', at: 'note on reproduction', confidence: 'partial' },
      ],
    },
    {
      id: 'externalising',
      label: {
        en: 'Externalising scale',
        nb: 'Eksternaliserende skala',
        nn: 'Eksternaliserande skala',
      },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'refuses-to-share' },
          { item: 'ignores-feelings' },
          { item: 'fights' },
          { item: 'blames-others' },
          { item: 'breaks-rules' },
          { item: 'teases' },
          { item: 'takes-things' },
        ],
        missing: {
          upTo: 3,
          fill: 0,
          of: [
            'sad',
            'hopeless',
            'down-on-self',
            'less-fun',
            'worries',
            'fidgety',
            'daydreams',
            'trouble-concentrating',
            'driven',
            'distracted',
            'refuses-to-share',
            'ignores-feelings',
            'fights',
            'blames-others',
            'breaks-rules',
            'teases',
            'takes-things',
          ],
        },
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'below-7',
              from: 0,
              label: { en: 'Below 7', nb: 'Under 7', nn: 'Under 7' },
            },
            {
              id: 'from-7',
              from: 7,
              label: { en: '7 or more', nb: '7 eller mer', nn: '7 eller meir' },
            },
          ],
          confidence: 'confirmed',
          sources: [{ source: 'psc17-scoring-instructions', confidence: 'confirmed' }],
        },
      ],
      sources: [
        { source: 'psc17-scoring-instructions', confidence: 'confirmed' },
        { source: 'psypack-psc17', confidence: 'confirmed' },
        { source: 'scribd-psc17', at: 'note on reproduction', confidence: 'partial' },
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
      id: 'scale-assignment-unverified',
      text: {
        en: 'Which item key belongs to which scale is not verified; it agrees with a published form in number only. Check it against the form in use.',
        nb: 'Hvilken nøkkel som hører til hvilken skala, er ikke bekreftet; det stemmer med et publisert skjema bare i antall. Kontroller det mot skjemaet som brukes.',
        nn: 'Kva nøkkel som høyrer til kva skala, er ikkje stadfesta; det stemmer med eit publisert skjema berre i tal. Kontroller det mot skjemaet som blir brukt.',
      },
      sources: [
        { source: 'resiliens', confidence: 'unverified' },
        { source: 'psypack-psc17', confidence: 'partial' },
      ],
    },
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
      en: 'Three orders of the items circulate: answers are kept by key, never by number.',
      nb: 'Tre rekkefølger av spørsmålene er i omløp: svar lagres etter nøkkel, aldri etter nummer.',
      nn: 'Tre rekkjefølgjer av spørsmåla er i omløp: svar blir lagra etter nøkkel, aldri etter nummer.',
    },
  ],
  sources: [
    { source: 'psc17-scoring-instructions', confidence: 'confirmed' },
    { source: 'psypack-psc17', confidence: 'confirmed' },
    { source: 'scribd-psc17', at: 'note on reproduction', confidence: 'partial' },
  ],
});
